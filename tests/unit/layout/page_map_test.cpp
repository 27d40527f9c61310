// SPDX-License-Identifier: Apache-2.0
#include "layout/page_map.hpp"

#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

PageRecord page(std::vector<StoryRecord> stories, std::vector<BlockRecord> blocks) {
    return {2, "综合", std::move(blocks), std::move(stories)};
}

TEST(PageMap, GivesTheWhiteLineBelowToTheStoryAbove) {
    const PageMap map{page({framed("a", {1, 2}, {1, 40}), framed("b", {1, 2}, {42, 60})}, {}),
                      five_columns()};
    EXPECT_EQ(map.owner(1, 40), 0);
    EXPECT_EQ(map.owner(1, 41), 0);
    EXPECT_EQ(map.owner(1, 42), 1);
    EXPECT_EQ(map.owner(1, 62), PageMap::nobody);
    EXPECT_EQ(map.owner(3, 40), PageMap::nobody);
}

TEST(PageMap, GivesAPictureBesideItsStoryToTheStory) {
    StoryRecord story = framed("a", {1, 2}, {22, 40});
    story.insets.push_back({"photo", "a.jpg", cells({1, 3}, {1, 20}), 0, {}, {}});
    const PageMap map{page({story}, {}), five_columns()};
    EXPECT_EQ(map.owner(3, 1), 0);
    EXPECT_EQ(map.owner(3, 21), 0);
    EXPECT_EQ(map.owner(3, 22), PageMap::nobody);
}

TEST(PageMap, TakesStackedBlocksAtTheHeadAndAtTheFootForFurniture) {
    const PageMap map{page({},
                           {block("ad", "strip.jpg", {1, 3}, {18, 24}),
                            block("masthead", "", {1, 3}, {1, 16}),
                            block("imprint", "", {1, 5}, {98, 99}),
                            block("ad", "foot.jpg", {1, 2}, {80, 96}),
                            block("ad", "middle.jpg", {4, 4}, {40, 50}),
                            block("photo", "view.jpg", {5, 5}, {1, 20})}),
                      five_columns()};
    EXPECT_EQ(map.between_furniture(1), (Span{26, 79}));
    EXPECT_EQ(map.between_furniture(3), (Span{26, 97}));
    EXPECT_EQ(map.between_furniture(4), (Span{1, 97}));
    EXPECT_EQ(map.between_furniture(5), (Span{1, 97}));
}

TEST(PageMap, NamesPlacesInColumnsAndLines) {
    EXPECT_EQ(place_in_words(five_columns(), cells({2, 3}, {40, 40})).zh, "第2–3栏第40行");
    EXPECT_EQ(place_in_words(five_columns(), cells({5, 5}, {1, 12})).en, "column 5, lines 1–12");
}

}  // namespace
}  // namespace banxin::testing
