// SPDX-License-Identifier: Apache-2.0
#include "planning/story_measures.hpp"

#include "support/page_to_plan.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace banxin::testing {
namespace {

const TrialPaper& paper() {
    static const TrialPaper broadsheet{"cn-broadsheet-8x13"};
    return broadsheet;
}

/// A lead with a picture, a second one and a quote; a short story of text alone.
PageToPlan& page() {
    static PageToPlan two{paper(),
                          {{.characters = 600, .aspect = 1.5, .quote = true, .more_photo = true},
                           {.characters = 120}}};
    return two;
}

Length em(double count) {
    return paper().format().body_size.scaled(count);
}

TEST(StoryMeasures, CountCharacters) {
    // The byline counts.
    EXPECT_GE(page().measures(0).characters(), 600);
    EXPECT_LE(page().measures(0).characters(), 620);
    EXPECT_LT(page().measures(1).characters(), 140);
}

TEST(StoryMeasures, NaturalLinesCostNothingAndOthersSomething) {
    const LineCurve& curve = page().measures(0).curve(em(13));
    EXPECT_EQ(curve.cost[LineCurve::fewer], 0);
    for (const double cost : curve.cost) {
        EXPECT_GE(cost, 0);
    }
    // Six hundred characters of thirteen a line, and what paragraphs leave white.
    EXPECT_GT(curve.natural, 600 / 13);
    EXPECT_LT(curve.natural, 600 / 13 + 8);
    EXPECT_TRUE(std::isfinite(curve.cost[LineCurve::fewer + 1]));
}

TEST(StoryMeasures, WiderMeasureTakesFewerLines) {
    StoryMeasures& story = page().measures(0);
    EXPECT_GT(story.curve(em(13)).natural, story.curve(em(17)).natural);
    EXPECT_GT(story.curve(em(17)).natural, story.curve(em(27)).natural);
}

TEST(StoryMeasures, SmallerTitleIsNoDeeper) {
    StoryMeasures& story = page().measures(0);
    const Length width = paper().format().width_of(5);
    int before = 1000;
    for (int size = 0; size < static_cast<int>(story.sizes().size()); ++size) {
        const HeadlineFit& fit = story.headline(width, size);
        if (fit.fits) {
            EXPECT_LE(fit.lines, before);
            EXPECT_LE(fit.least_lines, fit.lines);
            EXPECT_GE(fit.rows, 1);
            EXPECT_GT(fit.fill, 0);
            before = fit.lines;
        }
    }
    EXPECT_LT(before, 1000);
}

TEST(StoryMeasures, LargeTitleFitsNoNarrowColumn) {
    StoryMeasures& story = page().measures(0);
    EXPECT_FALSE(story.headline(em(4), 0).fits && story.headline(em(4), 0).fill <= 1);
}

TEST(StoryMeasures, MayAllowSmallerTitles) {
    PageToPlan other{paper(), {{.characters = 120}}};
    StoryMeasures& story = other.measures(0);
    const Length smallest = story.sizes().back();
    const std::size_t count = story.sizes().size();
    story.allow_smaller_titles();
    EXPECT_GT(story.sizes().size(), count);
    EXPECT_LT(story.sizes().back(), smallest);
}

TEST(StoryMeasures, TellMainPictureFromOtherInsets) {
    StoryMeasures& story = page().measures(0);
    ASSERT_NE(story.photo(), nullptr);
    EXPECT_EQ(story.photo()->file, "images/story-1.jpg");
    ASSERT_EQ(story.side_insets().size(), 2U);
    EXPECT_EQ(story.side_insets()[0].kind, SideInset::Kind::Photo);
    EXPECT_EQ(story.side_insets()[1].kind, SideInset::Kind::Quote);
    EXPECT_EQ(page().measures(1).photo(), nullptr);
    EXPECT_TRUE(page().measures(1).side_insets().empty());
}

TEST(StoryMeasures, PictureIsAsHighAsItsShapeAndItsCaption) {
    StoryMeasures& story = page().measures(0);
    const double lines = story.picture_lines(em(27)), caption = story.caption_lines(em(27));
    const PageFormat& format = paper().format();
    const double image = em(27).scaled(1 / 1.5).ratio(format.line_pitch);
    EXPECT_NEAR(lines - caption, image, 1);
    EXPECT_GT(caption, 1);
    EXPECT_GE(story.caption_lines(em(10)), caption);
}

TEST(StoryMeasures, SideInsetsTakeLinesOfALeg) {
    StoryMeasures& story = page().measures(0);
    for (const SideInset& inset : story.side_insets()) {
        EXPECT_GE(story.side_lines(inset, em(13)), 6);
    }
}

TEST(StoryMeasures, TellWhetherSubheadsFlowThroughLegs) {
    PageToPlan with{paper(), {{.characters = 900, .subheads = true}}};
    StoryMeasures& story = with.measures(0);
    ASSERT_TRUE(story.has_blocks());
    const int lines = story.curve(em(13)).natural;
    // In one leg nothing is in the way; there is no room for less, nor text for more.
    EXPECT_TRUE(story.flows(em(13), {lines}, 0));
    EXPECT_FALSE(story.flows(em(13), {lines / 2}, 0));
    EXPECT_FALSE(story.flows(em(13), {lines * 2}, 0));
    EXPECT_TRUE(story.flows(em(13), {lines + 1}, 1));
    // A leg must not end with a subhead, so it may not end anywhere.
    int flowing = 0;
    for (int first = 6; first <= lines - 6; ++first) {
        flowing += story.flows(em(13), {first, lines - first}, 0) ? 1 : 0;
    }
    EXPECT_GT(flowing, 0);
    EXPECT_LT(flowing, lines - 11);
}

TEST(StoryMeasures, TextAloneHasNothingToKeepTogether) {
    EXPECT_FALSE(page().measures(0).has_blocks());
}

}  // namespace
}  // namespace banxin::testing
