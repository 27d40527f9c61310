// SPDX-License-Identifier: Apache-2.0
#include "typography/interlinear.hpp"

#include "composed.hpp"
#include "typography/set_line.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <variant>
#include <vector>

namespace banxin::testing {
namespace {

std::vector<Mark> set(const StyledText& text) {
    const LineItems items = items_of(text);
    std::vector<Mark> marks;
    set_natural(items, {}, {}, marks);
    return marks;
}

template <class Kind>
std::vector<Kind> all(const std::vector<Mark>& marks) {
    std::vector<Kind> found;
    for (const Mark& mark : marks) {
        if (const auto* one = std::get_if<Kind>(&mark)) {
            found.push_back(*one);
        }
    }
    return found;
}

StyledText with_style(StyledText text, StyledRange range) {
    range.style = style("song");
    text.ranges = {
        {0, range.first, style("song")}, range, {range.last, text.text.size(), style("song")}};
    std::erase_if(text.ranges, [](const StyledRange& piece) { return piece.first == piece.last; });
    return text;
}

StyledText with_ruby(const std::string& text, const Ruby& ruby) {
    StyledText styled = body_text(text);
    styled.ruby = {ruby};
    return styled;
}

TEST(Interlinear, PutsADotUnderEachHanziAndNoMark) {
    const auto dots = all<Dot>(set(with_style(body_text("江上，清风"), {3, 12, {}, true})));
    ASSERT_EQ(dots.size(), 2U);
    EXPECT_NEAR(dots[0].centre.x.ratio(em), 1.5, 0.01);
    EXPECT_NEAR(dots[1].centre.x.ratio(em), 3.5, 0.01);
    EXPECT_GT(dots[0].centre.y, Length{});
}

TEST(Interlinear, KeepsLinesUnderTwoNamesApart) {
    StyledText text = body_text("云渡江心洲");
    text.ranges = {{0, 6, style("song"), false, Underline::Straight},
                   {6, 15, style("song"), false, Underline::Straight}};
    const auto rules = all<Rule>(set(text));
    ASSERT_EQ(rules.size(), 2U);
    EXPECT_GT(rules[1].from.x, rules[0].to.x);
    EXPECT_NEAR(rules[1].to.x.ratio(em), 5, 0.1);
}

TEST(Interlinear, DrawsAWaveUnderATitle) {
    const auto waves =
        all<Wave>(set(with_style(body_text("读量雨簿吧"), {3, 12, {}, false, Underline::Wavy})));
    ASSERT_EQ(waves.size(), 1U);
    EXPECT_NEAR(waves[0].from.x.ratio(em), 1, 0.1);
    EXPECT_NEAR(waves[0].to.x.ratio(em), 4, 0.1);
}

TEST(Interlinear, CentresEachReadingOverItsCharacter) {
    const auto runs = all<GlyphRun>(set(with_ruby("江上清风", {3, 9, {"あ", "い"}})));
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[1].text, "あ");
    EXPECT_EQ(runs[1].size, em / 2);
    EXPECT_NEAR(runs[1].glyphs[0].at.x.ratio(em), 1.25, 0.01);
    EXPECT_NEAR(runs[2].glyphs[0].at.x.ratio(em), 2.25, 0.01);
    EXPECT_LT(runs[1].glyphs[0].at.y.ratio(em), -0.88);
}

TEST(Interlinear, SpacesCharactersOutUnderALongReading) {
    const LineItems items = items_of(with_ruby("江庄风", {3, 6, {"zhuāng"}}));
    EXPECT_GT(items.boxes[1].body, em);
    EXPECT_NEAR(std::remainder(items.boxes[1].body.ratio(em), 0.5), 0, 0.001);
    EXPECT_EQ(items.boxes[0].body, em);
}

TEST(Interlinear, NeverBreaksUnderOneReading) {
    const LineItems items = items_of(with_ruby("江上清风", {3, 9, {"とうきょう"}}));
    EXPECT_NE(items.gaps[0].penalty, no_break);
    EXPECT_EQ(items.gaps[1].penalty, no_break);
    EXPECT_FALSE(items.gaps[1].opens);
}

TEST(Interlinear, NamesACharacterOfAReadingThatTheFontHasNot) {
    Report report;
    (void)build_items(with_ruby("江上", {0, 3, {"\U0001F600"}}), test_composer(), report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX3108");
}

}  // namespace
}  // namespace banxin::testing
