// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(Text, ReadsScalarsOfEveryLength) {
    EXPECT_EQ(scalars("aé渡𰻝"), (std::vector<char32_t>{U'a', U'é', U'渡', U'𰻝'}));
    EXPECT_EQ(count_scalars("aé渡𰻝"), 4);
}

TEST(Text, WritesWhatItReads) {
    std::string out;
    for (const char32_t scalar : scalars("aé渡𰻝")) {
        append_utf8(out, scalar);
    }
    EXPECT_EQ(out, "aé渡𰻝");
}

TEST(Text, FindsTheFirstByteThatIsNotUtf8) {
    EXPECT_EQ(first_bad_utf8("渡口"), std::string_view{"渡口"}.size());
    EXPECT_EQ(first_bad_utf8("渡\xB6口"), 3U);
}

TEST(Text, RefusesOverlongFormsAndSurrogates) {
    EXPECT_EQ(first_bad_utf8("\xC0\x80"), 0U);
    EXPECT_EQ(first_bad_utf8("\xE0\x80\x80"), 0U);
    EXPECT_EQ(first_bad_utf8("\xED\xA0\x80"), 0U);
    EXPECT_EQ(first_bad_utf8("\xF4\x90\x80\x80"), 0U);
}

TEST(Text, TakesARealReplacementCharacterForUtf8) {
    EXPECT_EQ(first_bad_utf8("\uFFFD"), 3U);
}

TEST(Text, KnowsHanzi) {
    for (const char32_t hanzi : {U'渡', U'㐂', U'𠀀', U'〇', U'々'}) {
        EXPECT_TRUE(is_hanzi(hanzi)) << to_utf8(hanzi);
    }
    for (const char32_t other : {U'a', U'，', U'。', U'あ', U'１'}) {
        EXPECT_FALSE(is_hanzi(other)) << to_utf8(other);
    }
}

TEST(Text, CountsTwoCellsForHanziAndWideMarks) {
    EXPECT_EQ(display_width(U'渡'), 2);
    EXPECT_EQ(display_width(U'，'), 2);
    EXPECT_EQ(display_width(U'　'), 2);
    EXPECT_EQ(display_width(U'a'), 1);
    EXPECT_EQ(display_width(U'é'), 1);
}

TEST(Text, CountsWrittenCharactersWithoutWhiteSpace) {
    EXPECT_EQ(count_written("　　渡口 8 点\n开"), 5);
}

TEST(Text, GuessesTheWordThatASlipWasMeantToBe) {
    const std::vector<std::string> keys{"title", "kicker", "frame"};
    EXPECT_EQ(closest_word("tilte", keys), "title");
    EXPECT_EQ(closest_word("kiker", keys), "kicker");
    EXPECT_EQ(closest_word("banana", keys), "");
}

TEST(Text, ShowsWhatATerminalWouldObey) {
    EXPECT_EQ(shown("渡\x1b[31m口"), "渡\\u{1B}[31m口");
    EXPECT_EQ(shown("渡" + to_utf8(0x202E) + "口"), "渡\\u{202E}口");
}

TEST(Text, CutsLongTextInMessages) {
    EXPECT_EQ(shown("一二三四五", 3), "一二三…");
}

}  // namespace
}  // namespace banxin
