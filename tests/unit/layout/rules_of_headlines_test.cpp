// SPDX-License-Identifier: Apache-2.0
#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

using namespace literals;

TEST(Butting, IsTwoHeadlinesSideBySide) {
    EXPECT_EQ(told(findings_on(
                  MakeupRule::Butting,
                  {set_story("walk", {1, 2}, {1, 40}, 8), set_story("gas", {3, 5}, {1, 40}, 8)})),
              "BX7009 gas");
}

TEST(Butting, IsNoneWithAColumnBetween) {
    EXPECT_EQ(told(findings_on(
                  MakeupRule::Butting,
                  {set_story("walk", {1, 2}, {1, 40}, 8), set_story("gas", {4, 5}, {1, 40}, 8)})),
              "");
}

TEST(Butting, IsNoneWhereTheyMeetOverAQuarterAtMost) {
    const StoryRecord walk = set_story("walk", {1, 2}, {1, 40}, 8);  // headline down to line 8
    EXPECT_EQ(told(findings_on(MakeupRule::Butting, {walk, set_story("gas", {3, 5}, {8, 40}, 8)})),
              "");
    EXPECT_EQ(told(findings_on(MakeupRule::Butting, {walk, set_story("gas", {3, 5}, {6, 40}, 8)})),
              "BX7009 gas");
}

TEST(Butting, IsNoneBesideABox) {
    StoryRecord gas = set_story("gas", {3, 5}, {1, 40}, 8);
    gas.boxed = true;
    EXPECT_EQ(told(findings_on(MakeupRule::Butting, {set_story("walk", {1, 2}, {1, 40}, 8), gas})),
              "");
}

TEST(Butting, IsNoneBetweenAnUprightTitleAndALevelOne) {
    StoryRecord gas = set_story("gas", {3, 5}, {1, 40}, 8);
    gas.headline->vertical = true;
    EXPECT_EQ(told(findings_on(MakeupRule::Butting, {set_story("walk", {1, 2}, {1, 40}, 8), gas})),
              "");
}

TEST(Stacked, IsAHeadlineOverFourLinesOverAHeadline) {
    EXPECT_EQ(told(findings_on(
                  MakeupRule::Stacked,
                  {set_story("walk", {1, 2}, {1, 12}, 8), set_story("gas", {1, 3}, {14, 40}, 8)})),
              "BX7031 gas");
    EXPECT_EQ(told(findings_on(
                  MakeupRule::Stacked,
                  {set_story("walk", {1, 2}, {1, 13}, 8), set_story("gas", {1, 3}, {15, 40}, 8)})),
              "");
}

TEST(Stacked, LooksOnlyAtColumnsThatBothShare) {
    EXPECT_EQ(told(findings_on(
                  MakeupRule::Stacked,
                  {set_story("walk", {1, 2}, {1, 12}, 8), set_story("gas", {3, 5}, {14, 40}, 8)})),
              "");
}

TEST(Stacked, IsNoneWithAPictureBetween) {
    StoryRecord walk = framed("walk", {1, 2}, {1, 12});
    walk.headline = set_story("walk", {1, 2}, {1, 12}, 6).headline;
    const StoryRecord gas = set_story("gas", {1, 2}, {14, 40}, 8);
    EXPECT_EQ(told(findings_on(MakeupRule::Stacked, {walk, gas})), "BX7031 gas");
    walk.insets.push_back({"photo", "walk.jpg", cells({1, 2}, {7, 12}), 0, {}, {}});
    EXPECT_EQ(told(findings_on(MakeupRule::Stacked, {walk, gas})), "");
}

TEST(HeadlineWidth, TellsOfTextBesideTheHeadlineUnlessItWasAskedFor) {
    StoryRecord walk = set_story("walk", {1, 3}, {1, 40}, 8);
    walk.headline->rect = walk.headline->ink = cells({1, 2}, {1, 8});
    const auto found = findings_on(MakeupRule::HeadlineWidth, {walk});
    ASSERT_EQ(told(found), "BX7034 walk");
    EXPECT_NE(found[0].message.zh.find("题不盖文"), std::string::npos);
    EXPECT_NE(found[0].message.zh.find("第3栏"), std::string::npos);
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineWidth,
                               {walk},
                               {},
                               [](StoryItem& item) {
                                   item.headline.columns = Span{1, 2};
                               })),
              "");
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineWidth,
                         {walk},
                         {},
                         [](StoryItem& item) { item.headline.place = HeadlinePlace::Waist; })),
        "");
}

TEST(HeadlineWidth, LetsTheFootOfAnLBeWiderThanItsHead) {
    StoryRecord walk = set_story("walk", {1, 2}, {1, 40}, 8);
    walk.shape.rects.push_back({{3, 3}, {20, 40}});
    add_leg(walk, 3, {20, 40});
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineWidth, {walk})), "");
    add_leg(walk, 4, {2, 40});
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineWidth, {walk})), "BX7034 walk");
}

TEST(HeadlineWidth, TellsOfTitlesLostInTheirColumnsOrTooLongForThem) {
    StoryRecord walk = set_story("walk", {1, 2}, {1, 40}, 8);
    walk.headline->ink.size.width = walk.headline->rect.size.width.scaled(0.62);
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineWidth, {walk})), "");
    walk.headline->ink.size.width = walk.headline->rect.size.width.scaled(0.585);
    const auto lost = findings_on(MakeupRule::HeadlineWidth, {walk});
    ASSERT_EQ(told(lost), "BX7034 walk");
    EXPECT_NE(lost[0].message.zh.find("58%"), std::string::npos);
    walk.headline->ink.size.width = walk.headline->rect.size.width.scaled(1.015);
    const auto too_long = findings_on(MakeupRule::HeadlineWidth, {walk});
    ASSERT_EQ(told(too_long), "BX7034 walk");
    EXPECT_NE(too_long[0].message.zh.find("102%"), std::string::npos);
    EXPECT_NE(too_long[0].hints[0].en.find("shorter"), std::string::npos);
}

TEST(HeadlineAtFoot, IsAHeadlineWithTwoLinesBeforeTheNextColumn) {
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineAtFoot, {set_story("walk", {1, 2}, {80, 89}, 8)})),
        "BX7035 walk");
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineAtFoot, {set_story("walk", {1, 2}, {80, 90}, 8)})),
        "");
}

TEST(HeadlineAtFoot, IsNoneInAStoryOfTwoLines) {
    EXPECT_EQ(
        told(findings_on(MakeupRule::HeadlineAtFoot, {set_story("lost", {1, 1}, {80, 89}, 8)})),
        "");
}

TEST(HeadlineAtFoot, IsASubheadWithFewerThanTwoLinesBelow) {
    StoryRecord walk = set_story("walk", {1, 2}, {1, 40}, 8);
    const std::size_t foot = 31;  // the last line of the first leg
    walk.lines[foot - 1].subhead = true;
    walk.lines[foot - 1].text = "听桥说话";
    const auto found = findings_on(MakeupRule::HeadlineAtFoot, {walk});
    ASSERT_EQ(told(found), "BX7035 walk");
    EXPECT_NE(found[0].message.zh.find("“听桥说话”落在栏底（第2版第1栏第39行）"),
              std::string::npos);
    std::swap(walk.lines[foot - 1].subhead, walk.lines[foot - 2].subhead);
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineAtFoot, {walk})), "");
}

TEST(HeadlineAtFoot, CountsNoWhiteBelowASubhead) {
    StoryRecord walk = set_story("walk", {1, 2}, {1, 40}, 8);
    walk.lines[29].subhead = true;
    walk.lines[30].text.clear();
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineAtFoot, {walk})), "BX7035 walk");
}

TEST(HeadlineAtFoot, LetsAStoryEndWithASubheadAndItsOnlyLine) {
    StoryRecord walk = set_story("walk", {1, 1}, {1, 40}, 8);
    walk.lines[30].subhead = true;
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineAtFoot, {walk})), "");
    walk.continues_on = 3;
    EXPECT_EQ(told(findings_on(MakeupRule::HeadlineAtFoot, {walk})), "BX7035 walk");
}

}  // namespace
}  // namespace banxin::testing
