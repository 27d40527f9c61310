// SPDX-License-Identifier: Apache-2.0
#include "input/punctuation.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace banxin {
namespace {

TEST(Punctuation, SetsMarksBetweenHanziFullWidth) {
    EXPECT_EQ(set_full_width("船来了,人上去;谁先?慢!说:坐稳"),
              "船来了，人上去；谁先？慢！说：坐稳");
}

TEST(Punctuation, SetsMarksBetweenDigitsAndHanziFullWidth) {
    EXPECT_EQ(set_full_width("12月4日,渡口"), "12月4日，渡口");
    EXPECT_EQ(set_full_width("共有12,渡口"), "共有12，渡口");
    EXPECT_EQ(set_full_width("船有12!"), "船有12！");
}

TEST(Punctuation, KeepsTimesNumbersAndAddresses) {
    EXPECT_EQ(set_full_width("早上9:30开船,票1,480张,长3.14里"),
              "早上9:30开船，票1,480张，长3.14里");
    EXPECT_EQ(set_full_width("见https://example.invalid/a?b=1的说明"),
              "见https://example.invalid/a?b=1的说明");
}

TEST(Punctuation, KeepsLatinSentences) {
    EXPECT_EQ(set_full_width("Mind the gap, please (now)."), "Mind the gap, please (now).");
    EXPECT_EQ(set_full_width("他念道Mind the gap, please又念一遍"),
              "他念道Mind the gap, please又念一遍");
}

TEST(Punctuation, EndsSentencesWithACircle) {
    EXPECT_EQ(set_full_width("船开了.人走了."), "船开了。人走了。");
    EXPECT_EQ(set_full_width("图1.船"), "图1.船");
}

TEST(Punctuation, SetsBracketsWithHanziInOrBesideThemFullWidth) {
    EXPECT_EQ(set_full_width("西部(江南)新城"), "西部（江南）新城");
    EXPECT_EQ(set_full_width("票(VIP)贵"), "票（VIP）贵");
    EXPECT_EQ(set_full_width("渡 A(B)C 口"), "渡 A(B)C 口");
    EXPECT_EQ(set_full_width("票（全价)"), "票（全价）");
}

TEST(Punctuation, PairsStraightQuotes) {
    EXPECT_EQ(set_full_width("他说:\"坐稳\"."), "他说：“坐稳”。");
}

TEST(Punctuation, LeavesAnOddQuoteAlone) {
    EXPECT_EQ(set_full_width("他说\"坐稳"), "他说\"坐稳");
}

TEST(Punctuation, SetsDotsAndDashes) {
    EXPECT_EQ(set_full_width("船...来了--快"), "船……来了——快");
}

TEST(Punctuation, ClosesUpSpacesBetweenHanzi) {
    EXPECT_EQ(set_full_width("船 来了, 人 上去"), "船来了，人上去");
    EXPECT_EQ(set_full_width("船 A 座"), "船 A 座");
}

TEST(Punctuation, KeepsTheSpaceOfAByline) {
    EXPECT_EQ(set_full_width("本报讯(记者 许朗) 船来了"), "本报讯（记者 许朗）船来了");
}

TEST(Punctuation, KeepsWideSpacesInNames) {
    EXPECT_EQ(set_full_width("许　朗、何晓清"), "许　朗、何晓清");
}

TEST(Punctuation, KeepsSpacesInHeadlines) {
    const std::string_view title = "旧码头 新长椅,坐坐";
    EXPECT_EQ(apply_edits(title, full_width_edits(title, Spaces::Keep)), "旧码头 新长椅，坐坐");
}

TEST(Punctuation, CountsAPairOnce) {
    const auto edits = full_width_edits("船(大)说:\"坐\"", Spaces::CloseUp);
    EXPECT_EQ(std::ranges::count_if(edits, &TextEdit::counts), 3);
}

TEST(Punctuation, MovesOffsetsWithTheText) {
    const std::string_view text = "船, 来了";
    const auto edits = full_width_edits(text, Spaces::CloseUp);
    const auto set = apply_edits(text, edits);
    EXPECT_EQ(set.substr(moved_offset(text.find("来"), edits)), "来了");
    EXPECT_EQ(moved_offset(text.size(), edits), set.size());
}

}  // namespace
}  // namespace banxin
