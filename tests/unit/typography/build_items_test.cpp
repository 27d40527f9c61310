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
    EXPECT_EQ(blank_behind(items, items.boxes[1]), em / 2);
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
    const double width = width_in_em("APP");
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
    StyledText text = in_one_style("江，水。", style("kai"), em, {});
    text.half_grid = true;
    Report report;
    const LineItems items = build_items(text, test_fonts(), report);
    EXPECT_EQ(items.boxes[1].body, em / 2);
    EXPECT_EQ(items.boxes[3].body, em / 2);
}

TEST(BuildItems, NamesTheFontAndTheCharacterItHasNot) {
    Report report;
    (void)items_of("江🎉水🎉", report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX3109");
    EXPECT_NE(report.diagnostics()[0].message.zh.find("U+1F389"), std::string::npos);
    EXPECT_NE(report.diagnostics()[0].message.en.find("Noto Serif CJK SC"), std::string::npos);
    EXPECT_EQ(report.diagnostics()[0].severity, Severity::Error);
}

TEST(BuildItems, DividesFacesAndCoversTheText) {
    StyledText text = in_one_style("本报讯江水", style("song"), em, {});
    text.ranges = {{0, 9, style("hei", 700), false}, {9, 15, style("song"), false}};
    Report report;
    const LineItems items = build_items(text, test_fonts(), report);
    ASSERT_EQ(items.boxes.size(), 5U);
    EXPECT_NE(items.boxes[0].face, items.boxes[4].face);
}

}  // namespace
}  // namespace banxin::testing
