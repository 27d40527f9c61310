// SPDX-License-Identifier: Apache-2.0
#include "typography/latin_words.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

/// `run` with | where it may be parted, - where with a hyphen, and ? where only as a remedy.
std::string parted(const std::string& run, bool long_run = false) {
    static const Hyphenator hyphenator{usual_patterns};
    std::string out;
    std::size_t at = 0;
    for (const WordPart& part : word_parts(run, hyphenator, long_run)) {
        out += run.substr(at, part.at - at);
        out += part.remedy != Remedy::None ? "?" : part.hyphen ? "-" : "|";
        at = part.at;
    }
    return out + run.substr(at);
}

TEST(LatinWords, PartsALongWordByThePatterns) {
    EXPECT_EQ(parted("development"), "de?vel-op-ment");
}

TEST(LatinWords, LeavesAShortWordWhole) {
    EXPECT_EQ(parted("river"), "river");
    EXPECT_EQ(parted("GDP"), "GDP");
    EXPECT_EQ(parted("DEVELOPMENT"), "DEVELOPMENT");
}

TEST(LatinWords, PartsACompoundAtItsHyphen) {
    EXPECT_EQ(parted("e-mail"), "e-mail");
    EXPECT_EQ(parted("part-time"), "part-|time");
    EXPECT_EQ(parted("TY-200"), "TY-200");
}

TEST(LatinWords, PartsAnAddressAfterItsMarksOnly) {
    EXPECT_EQ(parted("https://www.yundu.example/news_1"), "https://|www.|yundu.|example/|news_|1");
}

TEST(LatinWords, NeverPartsAUnitOrANumber) {
    EXPECT_EQ(parted("km/h"), "km/h");
    EXPECT_EQ(parted("12,345.67%"), "12,345.67%");
    EXPECT_EQ(parted("12345678901234567890", true), "12345678901234567890");
}

TEST(LatinWords, PartsALongRunAnywhereAsALastResort) {
    EXPECT_EQ(parted("xzqk", true), "x?z?q?k");
    EXPECT_EQ(parted("x12", true), "x?12");
}

TEST(LatinWords, PartsNothingWithoutPatterns) {
    EXPECT_TRUE(word_parts("development", Hyphenator{}, false).empty());
    EXPECT_FALSE(Hyphenator{"/nowhere/hyph.dic"}.has_patterns());
}

}  // namespace
}  // namespace banxin::testing
