// SPDX-License-Identifier: Apache-2.0
#include "cli/grid_cells.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

using namespace literals;

using Cells = std::vector<GridCells>;

PageFormat four_columns_of_twenty_lines() {
    PageFormat format;
    format.type_area_at = {20_mm, 20_mm};
    format.body_size = 9_pt;
    format.line_pitch = 12_pt;
    format.columns = 4;
    format.chars_per_column = 10;
    format.gutter = 9_pt;
    format.lines = 20;
    return format;
}

const PageFormat format = four_columns_of_twenty_lines();

StoryRecord story_over(std::vector<GridRect> rects) {
    StoryRecord story;
    story.shape.rects = std::move(rects);
    return story;
}

TEST(GridCells, GiveARectangleOneLineOfWhiteBelow) {
    EXPECT_EQ(cells_of(story_over({{{2, 3}, {5, 9}}}), format), (Cells{{1, 4, 2, 6}}));
}

TEST(GridCells, GiveAStoryAtTheFootTheWhiteBelowThePage) {
    EXPECT_EQ(cells_of(story_over({{{1, 4}, {11, 20}}}), format), (Cells{{0, 10, 4, 11}}));
}

TEST(GridCells, PutNoWhiteWhereTheShapeGoesOn) {
    // An L: three columns wide for five lines, then one.
    EXPECT_EQ(cells_of(story_over({{{1, 3}, {1, 5}}, {{1, 1}, {6, 10}}}), format),
              (Cells{{0, 0, 3, 6}, {0, 6, 1, 5}}));
}

TEST(GridCells, ListEachPartOfARowThatOthersStandIn) {
    // A bridge: its piers are columns 1 and 4.
    EXPECT_EQ(cells_of(story_over({{{1, 4}, {1, 5}}, {{1, 1}, {6, 10}}, {{4, 4}, {6, 8}}}), format),
              (Cells{{0, 0, 4, 6}, {0, 6, 1, 3}, {3, 6, 1, 3}, {0, 9, 1, 2}}));
}

TEST(GridCells, TakeAPhotographBesideItsStory) {
    StoryRecord story = story_over({{{1, 2}, {1, 10}}});
    story.insets.push_back({"photo", "", format.place({{3, 4}, {1, 5}}), 0, "", {}});
    EXPECT_EQ(cells_of(story, format), (Cells{{0, 0, 4, 6}, {0, 6, 2, 5}}));
}

TEST(GridCells, CountAnInsetWithinTheShapeOnce) {
    StoryRecord story = story_over({{{1, 2}, {1, 10}}});
    story.insets.push_back({"quote", "", format.place({{2, 2}, {4, 6}}), 0, "", {}});
    EXPECT_EQ(cells_of(story, format), (Cells{{0, 0, 2, 11}}));
}

TEST(GridCells, LeaveAColumnThatAnInsetOnlyTouches) {
    StoryRecord story = story_over({{{1, 1}, {1, 10}}});
    Rect rect = format.place({{2, 2}, {1, 5}});
    rect.size.width += format.gutter + 2_pt;
    story.insets.push_back({"photo", "", rect, 0, "", {}});
    EXPECT_EQ(cells_of(story, format), (Cells{{0, 0, 2, 6}, {0, 6, 1, 5}}));
}

}  // namespace
}  // namespace banxin
