// SPDX-License-Identifier: Apache-2.0
#include "planning/placed_shape.hpp"

#include "planning/page_problem.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

/// Six columns of 13 em with one between, 60 lines.
const PageGrid& grid() {
    static const PageGrid six = [] {
        PageFormat format;
        format.body_size = Length::from_pt(10);
        format.line_pitch = Length::from_pt(14);
        format.columns = 6;
        format.chars_per_column = 13;
        format.gutter = Length::from_pt(10);
        format.lines = 60;
        return PageGrid{format};
    }();
    return six;
}

/// Four columns and thirty lines, a headline of five lines, a picture of two legs and twelve lines.
StoryShape shape_of(Arrangement arrangement) {
    StoryShape shape;
    shape.cost = 0;
    shape.columns = shape.legs = 4;
    shape.lines = 30;
    shape.arrangement = arrangement;
    shape.headline_legs = 4;
    shape.headline_lines = 5;
    shape.picture_legs = 2;
    shape.picture_lines = 12;
    return shape;
}

PlacedShape placed(const StoryShape& shape, int column, int line) {
    PlacedShape at;
    at.shape = &shape;
    at.column = static_cast<std::uint8_t>(column);
    at.line = static_cast<std::uint8_t>(line);
    return at;
}

std::string text_of(const GridBox& box) {
    return box.empty()
               ? "none"
               : fmt::format("{:g},{:g} {:g}x{:g}", box.left, box.top, box.width, box.height);
}

/// Headline and picture of the shape in the second column, ten lines down.
std::string geometry(const StoryShape& shape, bool boxed = false) {
    const PlacedShape at = placed(shape, 1, 10);
    return text_of(headline_box_of(at, grid(), boxed)) + " | " +
           text_of(picture_box_of(at, grid(), boxed));
}

TEST(PlacedShape, PutsPictureBelowHeadlineOverAllLegs) {
    StoryShape shape = shape_of(Arrangement::Over);
    EXPECT_EQ(geometry(shape), "14,10 55x5 | 42,15 27x12");
    PlacedShape at = placed(shape, 1, 10);
    at.picture = Side::Left;
    EXPECT_EQ(text_of(picture_box_of(at, grid(), false)), "14,15 27x12");
    at.picture = Side::Middle;
    EXPECT_EQ(text_of(picture_box_of(at, grid(), false)), "28,15 27x12");
    shape.picture_legs = 0;
    EXPECT_EQ(geometry(shape), "14,10 55x5 | none");
}

TEST(PlacedShape, PutsPictureAtTheOtherSideOfALegBesideTheHeadline) {
    StoryShape left = shape_of(Arrangement::LegAtLeft), right = shape_of(Arrangement::LegAtRight);
    left.headline_legs = right.headline_legs = 3;
    EXPECT_EQ(geometry(left), "28,10 41x5 | 42,15 27x12");
    EXPECT_EQ(geometry(right), "14,10 41x5 | 14,15 27x12");
}

TEST(PlacedShape, PutsHeadlineBesideAPictureInTheCorner) {
    StoryShape left = shape_of(Arrangement::PictureAtLeft),
               right = shape_of(Arrangement::PictureAtRight);
    left.headline_legs = right.headline_legs = 2;
    EXPECT_EQ(geometry(left), "42,10 27x5 | 14,10 27x12");
    EXPECT_EQ(geometry(right), "14,10 27x5 | 42,10 27x12");
}

TEST(PlacedShape, PutsHeadlineBelowAPictureOverIt) {
    StoryShape shape = shape_of(Arrangement::PictureOver);
    shape.picture_legs = 4;
    EXPECT_EQ(geometry(shape), "14,22 55x5 | 14,10 55x12");
}

TEST(PlacedShape, KeepsOffTheEdgeOfABox) {
    const StoryShape shape = shape_of(Arrangement::Over);
    const LegSet& legs = grid().legs(4, 4, true);
    const GridBox headline = headline_box_of(placed(shape, 1, 10), grid(), true);
    EXPECT_NEAR(headline.left, 14 + legs.left, 1e-3);
    EXPECT_NEAR(headline.width, legs.width_of(4), 1e-3);
    EXPECT_EQ(headline.top, 11);
}

TEST(PlacedShape, GoesDeeperAtOneSide) {
    StoryShape shape = shape_of(Arrangement::Over);
    shape.elbow_columns = 1;
    shape.elbow_lines = 8;
    PlacedShape at = placed(shape, 1, 10);
    EXPECT_EQ(at.right(), 5);
    EXPECT_EQ(at.bottom(), 40);
    EXPECT_EQ(at.bottom_in(1), 48);
    EXPECT_EQ(at.bottom_in(2), 40);
    EXPECT_EQ(at.bottom_in(4), 40);
    EXPECT_EQ(at.top_in(1), 10);
    // The picture stays away from the deep side.
    EXPECT_EQ(text_of(picture_box_of(at, grid(), false)), "42,15 27x12");
    at.bent_at_right = true;
    EXPECT_EQ(at.bottom_in(1), 40);
    EXPECT_EQ(at.bottom_in(4), 48);
    EXPECT_EQ(text_of(picture_box_of(at, grid(), false)), "14,15 27x12");
}

TEST(PlacedShape, BeginsLowerAtOneSide) {
    StoryShape shape = shape_of(Arrangement::Over);
    shape.step_columns = 1;
    shape.step_lines = 8;
    shape.headline_legs = 3;
    PlacedShape at = placed(shape, 1, 10);
    EXPECT_EQ(at.top_in(1), 18);
    EXPECT_EQ(at.top_in(2), 10);
    EXPECT_EQ(at.bottom_in(1), 40);
    EXPECT_EQ(at.head_column(), 2);
    EXPECT_EQ(text_of(headline_box_of(at, grid(), false)), "28,10 41x5");
    EXPECT_EQ(text_of(picture_box_of(at, grid(), false)), "42,15 27x12");
    at.bent_at_right = true;
    EXPECT_EQ(at.top_in(1), 10);
    EXPECT_EQ(at.top_in(4), 18);
    EXPECT_EQ(at.head_column(), 1);
    EXPECT_EQ(text_of(headline_box_of(at, grid(), false)), "14,10 41x5");
    EXPECT_EQ(text_of(picture_box_of(at, grid(), false)), "14,15 27x12");
}

TEST(Butting, GrowsWithTheLinesBesideEachOther) {
    const GridBox headline{0, 10, 27, 4};
    EXPECT_EQ(butting(headline, {28, 10, 27, 6}), 1);
    EXPECT_EQ(butting(headline, {28, 13, 27, 4}), 0.25F);
    EXPECT_EQ(butting(headline, {28, 14, 27, 4}), 0);
    EXPECT_EQ(butting({28, 10, 27, 6}, headline), 1);
}

TEST(Butting, EndsWithMoreWhiteBetween) {
    const GridBox headline{0, 10, 27, 4};
    EXPECT_EQ(butting(headline, {29.1F, 10, 27, 4}), 1);
    EXPECT_EQ(butting(headline, {29.3F, 10, 27, 4}), 0);
}

TEST(Touching, IsBesideOrBelowWithLittleWhite) {
    const GridBox picture{0, 10, 27, 12};
    EXPECT_TRUE(touching(picture, {28, 12, 27, 12}));
    EXPECT_TRUE(touching(picture, {0, 23, 27, 12}));
    EXPECT_TRUE(touching({0, 23, 27, 12}, picture));
    EXPECT_FALSE(touching(picture, {30, 12, 27, 12}));
    EXPECT_FALSE(touching(picture, {0, 24, 27, 12}));
    // Past each other's corner by little.
    EXPECT_FALSE(touching(picture, {28, 20.5F, 27, 12}));
    EXPECT_FALSE(touching(picture, {25, 23, 27, 12}));
}

}  // namespace
}  // namespace banxin
