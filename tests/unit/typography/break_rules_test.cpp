// SPDX-License-Identifier: Apache-2.0
#include "typography/break_rules.hpp"

#include "composed.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

/// Where a line of `text` may end: | for nothing, ~ at a cost, ? only as a remedy.
std::string marked(const StyledText& text, const std::string& language = "zh-Hans") {
    const LineItems items = items_of(text, language);
    std::string out;
    for (std::size_t i = 0; i < items.boxes.size(); ++i) {
        const LineBox& box = items.boxes[i];
        out += items.text.substr(box.text_first, box.text_bytes);
        if (i + 1 == items.boxes.size()) {
            break;
        }
        const Gap& gap = items.gaps[i];
        out += gap.penalty == 0             ? "|"
               : gap.penalty != no_break    ? "~"
               : gap.remedy != Remedy::None ? "?"
                                            : "";
    }
    return out;
}

std::string marked(const std::string& text,
                   BreakLevel level = BreakLevel::Normal,
                   const std::string& language = "zh-Hans") {
    StyledText styled = body_text(text, language);
    styled.composition.level = level;
    return marked(styled, language);
}

TEST(BreakRules, KeepsMarksOffLineStartsAndEnds) {
    EXPECT_EQ(marked("江，水。（山）"), "江，|水。|（山）");
    EXPECT_EQ(marked("尼尔斯·汉森"), "尼|尔|斯·|汉|森");
    EXPECT_EQ(marked("北京～上海"), "北|京～|上|海");
    EXPECT_EQ(marked("江/水"), "江/水");
}

TEST(BreakRules, LetsADashStartALineUnwillingly) {
    EXPECT_EQ(marked("江——水"), "江~——|水");
    EXPECT_EQ(marked("江——水", BreakLevel::Strict), "江——|水");
}

TEST(BreakRules, NeverStartsALineWithAnEllipsis) {
    EXPECT_EQ(marked("江……水"), "江……|水");
}

TEST(BreakRules, BreaksOutsideCurlyQuotes) {
    EXPECT_EQ(marked("说“江”水"), "说|“江”|水");
    EXPECT_EQ(marked("江”“水"), "江”|“水");
}

TEST(BreakRules, KeepsANumberWithItsUnit) {
    EXPECT_EQ(marked("有12.6公里"), "有|12.6~公~里");
    EXPECT_EQ(marked("第38次"), "第~38~次");
    EXPECT_EQ(marked("300块"), "300~块");
    EXPECT_EQ(marked("5至10"), "5|至|10");
}

TEST(BreakRules, KeepsFullWidthFiguresTogether) {
    EXPECT_EQ(marked("在２０２６年"), "在|２０２６~年");
}

TEST(BreakRules, KeepsADateTogether) {
    EXPECT_EQ(marked("2026年11月27日"), "2026~年~11~月~27~日");
}

TEST(BreakRules, LetsANegativeNumberStartALine) {
    EXPECT_EQ(marked("降至-17℃"), "降|至|-17℃");
}

TEST(BreakRules, KeepsNamesOfThePapersListTogether) {
    const Composer composer = composer_with_names({"江小川"});
    Report report;
    const LineItems items = build_items(body_text("记者江小川说"), composer, report);
    EXPECT_EQ(items.gaps[0].penalty, 0);
    EXPECT_EQ(items.gaps[1].penalty, 0);
    EXPECT_GT(items.gaps[2].penalty, 0);
    EXPECT_GT(items.gaps[3].penalty, 0);
    EXPECT_EQ(items.gaps[4].penalty, 0);
}

TEST(BreakRules, KeepsGivenNamesTogether) {
    StyledText text = body_text("记者江小川");
    text.names = {{6, 15, 400}};
    EXPECT_EQ(marked(text), "记|者|江~小~川");
}

TEST(BreakRules, OpensNamesLikeTheTextAroundThem) {
    StyledText text = body_text("记者江小川");
    text.names = {{6, 15, 400}};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_TRUE(items_of(text).gaps[i].opens) << i;
    }
    EXPECT_FALSE(items_of("11月").gaps[0].opens);
}

TEST(BreakRules, LetsTheThirdMarkOverOnlyAsARemedy) {
    EXPECT_EQ(marked("江。”』水"), "江。”?』|水");
}

TEST(BreakRules, FollowsTheLanguage) {
    EXPECT_EQ(marked("江、水", BreakLevel::Loose, "zh-Hant"), "江|、|水");
    EXPECT_EQ(marked("江、水", BreakLevel::Normal, "zh-Hant"), "江、|水");
    EXPECT_EQ(marked("きゃく", BreakLevel::Normal, "ja"), "き|ゃ|く");
    EXPECT_EQ(marked("きゃく", BreakLevel::Strict, "ja"), "きゃ|く");
    EXPECT_EQ(marked("강가 길", BreakLevel::Normal, "ko"), "강~가|길");
}

TEST(BreakRules, KeepsACharacterWithItsVariationSelector) {
    const LineItems items = items_of("葛\U000E0100城");
    ASSERT_EQ(items.boxes.size(), 2U);
    EXPECT_EQ(items.boxes[0].text_bytes, 7U);
}

}  // namespace
}  // namespace banxin::testing
