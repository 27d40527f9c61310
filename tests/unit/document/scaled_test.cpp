// SPDX-License-Identifier: Apache-2.0
#include "document/scaled.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

/// `mark`, half as large, with the page's origin at (100, 200) mm.
template <class Kind>
Kind halved(Kind mark) {
    Group group{"", {}, {std::move(mark)}, {}};
    return std::get<Kind>(scaled(group, 0.5, {100_mm, 200_mm}).marks.front());
}

TEST(Scaled, MovesAndShrinksType) {
    GlyphRun run;
    run.size = 10_pt;
    run.text = "步";
    run.glyphs = {{7, {20_mm, 40_mm}}};
    const GlyphRun made = halved(run);
    EXPECT_EQ(made.size, 5_pt);
    EXPECT_EQ(made.glyphs.front(), (Glyph{7, {110_mm, 220_mm}}));
    EXPECT_EQ(made.text, "步");
}

TEST(Scaled, MovesAndShrinksLinesAndAreas) {
    const Rule rule = halved(Rule{{0_mm, 0_mm}, {10_mm, 0_mm}, 1_mm, black_ink});
    EXPECT_EQ(rule.from, (Point{100_mm, 200_mm}));
    EXPECT_EQ(rule.to, (Point{105_mm, 200_mm}));
    EXPECT_EQ(rule.thickness, 0.5_mm);
    const Rect half{{101_mm, 202_mm}, {3_mm, 4_mm}};
    EXPECT_EQ(halved(Area{{{2_mm, 4_mm}, {6_mm, 8_mm}}, black_ink}).rect, half);
    const Dot dot = halved(Dot{{2_mm, 4_mm}, 1_mm, black_ink});
    EXPECT_EQ(dot.centre, half.at);
    EXPECT_EQ(dot.diameter, 0.5_mm);
    const Wave wave = halved(Wave{{2_mm, 4_mm}, {4_mm, 4_mm}, 2_mm, 4_mm, 1_mm, black_ink});
    EXPECT_EQ(wave.from, half.at);
    EXPECT_EQ(wave.to, (Point{102_mm, 202_mm}));
    EXPECT_EQ(wave.amplitude, 1_mm);
    EXPECT_EQ(wave.wavelength, 2_mm);
    EXPECT_EQ(wave.thickness, 0.5_mm);
}

TEST(Scaled, KeepsThePartOfAPictureThatShows) {
    PlacedPicture picture;
    picture.rect = {{2_mm, 4_mm}, {6_mm, 8_mm}};
    picture.crop_left = 0.25;
    picture.outline = {{2_mm, 4_mm}};
    const PlacedPicture made = halved(picture);
    EXPECT_EQ(made.rect, (Rect{{101_mm, 202_mm}, {3_mm, 4_mm}}));
    EXPECT_EQ(made.outline.front(), (Point{101_mm, 202_mm}));
    EXPECT_DOUBLE_EQ(made.crop_left, 0.25);
}

TEST(Scaled, TakesGroupsInsideGroupsAlong) {
    const Group inner{
        "inner", {{2_mm, 4_mm}, {6_mm, 8_mm}}, {Area{{{2_mm, 4_mm}, {6_mm, 8_mm}}, black_ink}}, {}};
    const Rect half{{101_mm, 202_mm}, {3_mm, 4_mm}};
    const Group made = halved(inner);
    EXPECT_EQ(made.label, "inner");
    EXPECT_EQ(made.rect, half);
    EXPECT_EQ(std::get<Area>(made.marks.front()).rect, half);
}

}  // namespace
}  // namespace banxin
