// SPDX-License-Identifier: Apache-2.0
#include "planning/slot_of.hpp"

#include "support/page_to_plan.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

const TrialPaper& paper() {
    static const TrialPaper broadsheet{"cn-broadsheet-8x13"};
    return broadsheet;
}

PageToPlan& plain() {
    static PageToPlan page{paper(), {{.characters = 500, .aspect = 1.5}}};
    return page;
}

/// Four columns and forty lines in the second column and the eleventh line of the page, a headline
/// of six lines and a picture of two legs and fourteen.
StoryShape shape_of(Arrangement arrangement, int headline_legs) {
    StoryShape shape;
    shape.cost = 0;
    shape.columns = shape.legs = 4;
    shape.lines = 41;
    shape.arrangement = arrangement;
    shape.headline_legs = static_cast<std::uint8_t>(headline_legs);
    shape.headline_lines = 6;
    shape.picture_legs = 2;
    shape.picture_lines = 14;
    return shape;
}

StorySlot slot(PageToPlan& page, const StoryShape& shape, bool bent_at_right = false) {
    PlacedShape placed;
    placed.shape = &shape;
    placed.column = 1;
    placed.line = 10;
    placed.bent_at_right = bent_at_right;
    return slot_of(placed, page.problem().grid, page.measures(0));
}

std::string text_of(const GridRect& rect) {
    return fmt::format(
        "{}-{} {}-{}", rect.columns.first, rect.columns.last, rect.lines.first, rect.lines.last);
}

std::string text_of(const Shape& frame) {
    std::string text;
    for (const GridRect& rect : frame.rects) {
        text += (text.empty() ? "" : ", ") + text_of(rect);
    }
    return text;
}

TEST(SlotOf, NamesItsStory) {
    const StorySlot made = slot(plain(), shape_of(Arrangement::Over, 4));
    EXPECT_EQ(made.name, "story-1");
    EXPECT_EQ(made.story, "story-1");
    EXPECT_FALSE(made.continued);
    EXPECT_EQ(made.jump_to, 0);
}

TEST(SlotOf, LeavesTheWhiteBelowOutOfItsFrame) {
    EXPECT_EQ(text_of(slot(plain(), shape_of(Arrangement::Over, 4)).frame), "2-5 11-50");
}

TEST(SlotOf, DrawsElbowsAsTwoRectangles) {
    StoryShape shape = shape_of(Arrangement::Over, 4);
    shape.elbow_columns = 1;
    shape.elbow_lines = 8;
    EXPECT_EQ(text_of(slot(plain(), shape).frame), "2-5 11-50, 2-2 51-58");
    EXPECT_EQ(text_of(slot(plain(), shape, true).frame), "2-5 11-50, 5-5 51-58");
}

TEST(SlotOf, DrawsStepsAsTwoRectanglesTheHeadFirst) {
    StoryShape shape = shape_of(Arrangement::Over, 3);
    shape.step_columns = 1;
    shape.step_lines = 8;
    EXPECT_EQ(text_of(slot(plain(), shape).frame), "3-5 11-50, 2-2 19-50");
    EXPECT_EQ(text_of(slot(plain(), shape, true).frame), "2-4 11-50, 5-5 19-50");
}

TEST(SlotOf, SaysColumnsOfAHeadlineThatLeavesSome) {
    EXPECT_FALSE(slot(plain(), shape_of(Arrangement::Over, 4)).headline.columns);
    EXPECT_EQ(slot(plain(), shape_of(Arrangement::LegAtRight, 3)).headline.columns, (Span{2, 4}));
    EXPECT_EQ(slot(plain(), shape_of(Arrangement::LegAtLeft, 3)).headline.columns, (Span{3, 5}));
    EXPECT_EQ(slot(plain(), shape_of(Arrangement::PictureAtLeft, 2)).headline.columns,
              (Span{4, 5}));
    EXPECT_EQ(slot(plain(), shape_of(Arrangement::Over, 4)).headline.lines, 6);
}

TEST(SlotOf, PinsTheSizeOfTheTitle) {
    StoryShape shape = shape_of(Arrangement::Over, 4);
    shape.size = 1;
    const HeadlinePlan headline = slot(plain(), shape).headline;
    EXPECT_EQ(headline.largest_size, plain().measures(0).sizes()[1]);
    EXPECT_EQ(headline.least_size, plain().measures(0).sizes()[1]);
}

TEST(SlotOf, HangsPictureFromTheHeadline) {
    const StorySlot made = slot(plain(), shape_of(Arrangement::Over, 4));
    ASSERT_EQ(made.pictures.size(), 1U);
    EXPECT_TRUE(made.pictures.front().below_headline);
    EXPECT_EQ(text_of(made.pictures.front().rect), "4-5 1-14");
}

TEST(SlotOf, PutsPictureIntoTheCorner) {
    const StorySlot made = slot(plain(), shape_of(Arrangement::PictureAtRight, 2));
    ASSERT_EQ(made.pictures.size(), 1U);
    EXPECT_FALSE(made.pictures.front().below_headline);
    EXPECT_EQ(text_of(made.pictures.front().rect), "4-5 11-24");
}

TEST(SlotOf, PutsHeadlineBelowThePicture) {
    StoryShape shape = shape_of(Arrangement::PictureOver, 4);
    shape.picture_legs = 4;
    const StorySlot made = slot(plain(), shape);
    EXPECT_EQ(made.headline.place, HeadlinePlace::Waist);
    EXPECT_EQ(made.headline.line, 25);
    ASSERT_EQ(made.pictures.size(), 1U);
    EXPECT_EQ(text_of(made.pictures.front().rect), "2-5 11-24");
}

TEST(SlotOf, MeasuresPictureOverBrokenLegs) {
    StoryShape shape = shape_of(Arrangement::Over, 3);
    shape.legs = 3;  // of 17 em, with two between
    const StorySlot made = slot(plain(), shape);
    EXPECT_EQ(made.legs, 3);
    ASSERT_EQ(made.pictures.size(), 1U);
    const InsetPlace& picture = made.pictures.front();
    const PageFormat& format = paper().format();
    const LegSet& legs = plain().problem().grid.legs(4, 3, false);
    ASSERT_TRUE(picture.width);
    EXPECT_NEAR(picture.width->ratio(format.body_size), legs.width_of(2), 1e-3);
    const Length left = format.column_left(picture.rect.columns.first) + picture.indent;
    EXPECT_NEAR((left - format.column_left(2)).ratio(format.body_size), legs.left_of(1), 1e-3);
    EXPECT_EQ(picture.rect.columns.last, 5);
}

TEST(SlotOf, LeavesCopyfittingWhatKeepsTheShape) {
    const FitLimits usual = *slot(plain(), shape_of(Arrangement::Over, 4)).limits;
    EXPECT_EQ(usual.size_steps, 0);
    EXPECT_FALSE(usual.measure);
    EXPECT_EQ(usual.short_lines, 1);
    EXPECT_GE(usual.least_crop, 0.9);
    EXPECT_LE(usual.most_crop, 1.1);
    StoryShape flat = shape_of(Arrangement::Over, 4);
    flat.picture_legs = flat.picture_lines = 0;
    flat.lines = 13;  // six lines of text below the headline
    EXPECT_EQ(slot(plain(), flat).limits->short_lines, 0);
    flat.ends_short = true;
    EXPECT_EQ(slot(plain(), flat).limits->short_lines, 1);
}

TEST(SlotOf, KeepsPictureInsideItsBox) {
    PageToPlan boxed{paper(), {{.characters = 500, .aspect = 1.5, .boxed = true}}};
    StoryShape shape = shape_of(Arrangement::Over, 4);
    const InsetPlace picture = slot(boxed, shape).pictures.front();
    const PageFormat& format = paper().format();
    const LegSet& legs = boxed.problem().grid.legs(4, 4, true);
    const Length left = format.column_left(picture.rect.columns.first) + picture.indent;
    EXPECT_NEAR((left - format.column_left(2)).ratio(format.body_size), legs.left_of(2), 1e-3);
    EXPECT_LT((left + *picture.width), format.column_left(5) + format.column_width());
}

TEST(SlotOf, PutsQuoteIntoALegBesideThePicture) {
    PageToPlan quoted{paper(), {{.characters = 500, .aspect = 1.5, .quote = true}}};
    const StorySlot made = slot(quoted, shape_of(Arrangement::Over, 4));
    ASSERT_TRUE(made.quote);
    EXPECT_LE(made.quote->rect.columns.last, 3);
    // With text above and below.
    EXPECT_GT(made.quote->rect.lines.first, 11 + 6);
    EXPECT_LT(made.quote->rect.lines.last, 50);
}

TEST(SlotOf, PutsSecondPictureToTheFootOfALeg) {
    PageToPlan page{paper(), {{.characters = 500, .aspect = 1.5, .more_photo = true}}};
    const StorySlot made = slot(page, shape_of(Arrangement::Over, 4));
    ASSERT_EQ(made.pictures.size(), 2U);
    EXPECT_EQ(made.pictures[1].rect.columns, (Span{3, 3}));
    EXPECT_EQ(made.pictures[1].rect.lines.last, 50);
}

}  // namespace
}  // namespace banxin::testing
