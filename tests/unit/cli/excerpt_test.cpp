// SPDX-License-Identifier: Apache-2.0
#include "cli/excerpt.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

/// The excerpt and the mark below it.
std::string marked(std::string_view line, int column, int length) {
    const Excerpt part = excerpt(line, column, length);
    return part.text + "\n" + std::string(static_cast<std::size_t>(part.before), ' ') +
           std::string(static_cast<std::size_t>(part.marked), '^');
}

std::string repeated(std::string_view text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) {
        out += text;
    }
    return out;
}

TEST(Excerpt, MarksHanziByTheirWidth) {
    EXPECT_EQ(marked("title: 步道全线走通", 8, 2),
              "title: 步道全线走通\n"
              "       ^^^^");
    EXPECT_EQ(marked("title: 步道全线走通", 10, 1),
              "title: 步道全线走通\n"
              "           ^^");
}

TEST(Excerpt, MarksThePlaceAfterTheLastCharacter) {
    EXPECT_EQ(marked("甲:", 3, 1),
              "甲:\n"
              "   ^");
}

TEST(Excerpt, ShowsTabsAsFourSpaces) {
    EXPECT_EQ(marked("\tid: x", 2, 2),
              "    id: x\n"
              "    ^^");
}

TEST(Excerpt, WritesControlCharactersOut) {
    EXPECT_EQ(marked("a\x1b[31mb", 2, 1),
              "a\\u{1B}[31mb\n"
              " ^^^^^^");
}

TEST(Excerpt, CutsALongLineAroundTheMark) {
    const std::string line = repeated("一", 100) + "二" + repeated("三", 100);
    EXPECT_EQ(
        marked(line, 101, 1),
        "…" + repeated("一", 20) + "二" + repeated("三", 27) + "…\n" + std::string(41, ' ') + "^^");
}

TEST(Excerpt, KeepsTheMarkInsideWhatItShows) {
    const Excerpt part = excerpt(repeated("字", 200), 1, 200);
    EXPECT_EQ(part.marked, 96);
}

}  // namespace
}  // namespace banxin
