// SPDX-License-Identifier: Apache-2.0
#include "typography/build_items.hpp"

#include "composed.hpp"
#include "typography/set_line.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace banxin::testing {
namespace {

double width_in_em(const std::string& text) {
    return natural_width(items_of(text), {}).ratio(em);
}

TEST(BuildItems, GivesAFullWidthMarkHalfABody) {
    const LineItems items = items_of("江，");
    ASSERT_EQ(items.boxes.size(), 2U);
    EXPECT_EQ(items.boxes[1].body, em / 2);
    EXPECT_EQ(items.boxes[1].blank_after, em / 2);
}

TEST(BuildItems, SetsTwoMarksTogetherOnOneAndAHalfEms) {
    EXPECT_NEAR(width_in_em("江。”水"), 1 + 1.5 + 1, 0.001);
    EXPECT_NEAR(width_in_em("江”“水"), 1 + 1.5 + 1, 0.001);
    EXPECT_NEAR(width_in_em("江：“水"), 1 + 1.5 + 1, 0.001);
}

TEST(BuildItems, AddsNoBlankHalfBesideAWideSpace) {
    EXPECT_NEAR(width_in_em("江。　水"), 1 + 0.5 + 1 + 1, 0.001);
}

TEST(BuildItems, SetsFiguresInHalfEmCells) {
    EXPECT_NEAR(width_in_em("2026"), 2, 0.001);
    EXPECT_NEAR(width_in_em("12.6"), 2, 0.001);
}

TEST(BuildItems, PadsLatinToTheHalfEmGrid) {
    const double width = width_in_em("用APP看");
    EXPECT_NEAR(width * 2, std::round(width * 2), 0.001);
}

TEST(BuildItems, KeepsLongMarksInOneBox) {
    const LineItems items = items_of("江——水……");
    ASSERT_EQ(items.boxes.size(), 4U);
    EXPECT_EQ(items.boxes[1].body, em * 2);
    EXPECT_EQ(items.boxes[3].body, em * 2);
}

TEST(BuildItems, KeepsTheSpaceInAName) {
    EXPECT_NEAR(width_in_em("记者 江"), 3.5, 0.001);
}

TEST(BuildItems, TrimsAFontWithoutHalfWidthFormsByItsInk) {
    StyledText text = body_text("江，水。");
    text.ranges.front().style = style("kai");
    const LineItems items = items_of(text);
    EXPECT_EQ(items.boxes[1].body, em / 2);
    EXPECT_EQ(items.boxes[3].body, em / 2);
}

TEST(BuildItems, NamesAnEmojiAsOne) {
    Report report;
    (void)build_items(body_text("江🎉水🎉"), test_composer(), report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX3108");
    EXPECT_NE(report.diagnostics()[0].message.zh.find("U+1F389"), std::string::npos);
    EXPECT_EQ(report.diagnostics()[0].severity, Severity::Error);
}

TEST(BuildItems, NamesTheFontAndTheCharacterItHasNot) {
    Report report;
    (void)build_items(body_text("江\U0003134A水"), test_composer(), report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX3109");
    EXPECT_NE(report.diagnostics()[0].message.zh.find("U+3134A"), std::string::npos);
    EXPECT_NE(report.diagnostics()[0].message.en.find("Noto Serif CJK SC"), std::string::npos);
    EXPECT_EQ(report.diagnostics()[0].severity, Severity::Error);
}

TEST(BuildItems, DividesFacesAndCoversTheText) {
    StyledText text = body_text("本报讯江水");
    text.ranges = {{0, 9, style("hei", 700)}, {9, 15, style("song")}};
    const LineItems items = items_of(text);
    ASSERT_EQ(items.boxes.size(), 5U);
    EXPECT_NE(items.boxes[0].face, items.boxes[4].face);
}

TEST(BuildItems, GivesEveryMarkACellOnSquaredPaper) {
    StyledText text = body_text("江。”上·水，12月");
    text.composition.grid = Grid::Full;
    const LineItems items = items_of(text);
    double at = 0;
    for (std::size_t i = 0; i < items.boxes.size(); ++i) {
        if (items.boxes[i].cls == CharClass::Ideograph) {
            EXPECT_NEAR(std::remainder(at, 1), 0, 0.001) << i;
        }
        at += (items.boxes[i].body + items.gaps[i].natural).ratio(em);
    }
    EXPECT_NEAR(at, 9, 0.001);
}

}  // namespace
}  // namespace banxin::testing
