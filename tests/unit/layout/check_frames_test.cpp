// SPDX-License-Identifier: Apache-2.0
#include "layout/check_frames.hpp"

#include "blank_issue.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

PlacedItem item(const char* name, Span columns, Span lines, const char* inside = "") {
    return {name, {columns, lines}, inside, false, {"issue.yaml", 7, 3}};
}

std::vector<Diagnostic> findings(const std::vector<PlacedItem>& items) {
    Report report;
    check_frames(items, five_columns(), 2, report);
    return report.diagnostics();
}

TEST(CheckFrames, NamesTheColumnAndLinesOfAnOverlap) {
    const auto found = findings({item("walk", {1, 3}, {13, 42}), item("lifts", {3, 5}, {20, 60})});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, "BX2012");
    EXPECT_EQ(found[0].message.zh, "“walk”与“lifts”在第 3 栏第 20–42 行重叠");
    EXPECT_EQ(found[0].page, 2);
}

TEST(CheckFrames, LetsAPictureStandInItsStory) {
    EXPECT_TRUE(findings({item("walk", {1, 3}, {1, 42}), item("walk.jpg", {2, 3}, {9, 20}, "walk")})
                    .empty());
}

TEST(CheckFrames, GivesWhatHangsFromAHeadlineNoLinesOfItsOwn) {
    PhotoItem photo;
    photo.file = "walk.jpg";
    photo.with = "walk";
    photo.frame = InsetPlace{{{1, 3}, {1, 20}}, {}, {}, true};
    MastheadItem masthead;
    masthead.frame = GridRect{{1, 3}, {1, 16}};
    PagePlan page;
    page.items = {masthead, photo};
    EXPECT_TRUE(findings(placed_items(page)).empty());
    std::get<PhotoItem>(page.items[1]).frame->below_headline = false;
    EXPECT_EQ(findings(placed_items(page)).size(), 1U);
}

TEST(CheckFrames, NamesTheNearestFrameOnThePage) {
    const auto found = findings({item("walk", {4, 6}, {90, 104})});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].code, "BX2011");
    EXPECT_NE(found[0].message.zh.find("4-5"), std::string::npos);
    EXPECT_NE(found[1].message.en.find("90-99"), std::string::npos);
}

TEST(CheckFrames, TakesNeighboursForWhatTheyAre) {
    EXPECT_TRUE(findings({item("walk", {1, 2}, {1, 42}),
                          item("lifts", {3, 5}, {1, 42}),
                          item("gas", {1, 5}, {43, 99})})
                    .empty());
}

}  // namespace
}  // namespace banxin::testing
