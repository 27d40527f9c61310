// SPDX-License-Identifier: Apache-2.0
#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

TEST(ThroughGutter, RunsFromTheHeadOfThePageToItsFoot) {
    const auto found = findings_on(MakeupRule::ThroughGutter,
                                   {framed("a", {1, 3}, {1, 50}),
                                    framed("b", {1, 3}, {52, 99}),
                                    framed("c", {4, 5}, {1, 70}),
                                    framed("d", {4, 5}, {72, 99})});
    ASSERT_EQ(told(found), "BX7032");
    EXPECT_EQ(found[0].message.zh, "通缝：第2版第3栏和第4栏之间从第1行直通到第99行");
}

TEST(ThroughGutter, IsNoneWhereAStoryOrItsPictureCrosses) {
    const std::vector<StoryRecord> stories{
        framed("a", {1, 3}, {1, 60}), framed("c", {4, 5}, {1, 60}), framed("d", {1, 5}, {62, 99})};
    EXPECT_EQ(told(findings_on(MakeupRule::ThroughGutter, stories)), "");
    StoryRecord with_picture = framed("a", {1, 3}, {22, 99});
    with_picture.insets.push_back({"photo", "a.jpg", cells({1, 4}, {1, 20}), 0, {}, {}});
    EXPECT_EQ(told(findings_on(
                  MakeupRule::ThroughGutter,
                  {with_picture, framed("b", {4, 5}, {22, 99}), framed("e", {5, 5}, {1, 20})})),
              "");
}

TEST(ThroughGutter, IsMeasuredBetweenMastheadAndTheAdvertAtTheFoot) {
    EXPECT_EQ(told(findings_on(MakeupRule::ThroughGutter,
                               {framed("a", {1, 3}, {18, 78}), framed("c", {4, 5}, {18, 78})},
                               {block("masthead", "", {1, 5}, {1, 16}),
                                block("ad", "ad.jpg", {1, 5}, {80, 96}),
                                block("imprint", "", {1, 5}, {98, 99})})),
              "BX7032");
}

TEST(ThroughGutter, IsNoneInTheStripThatAdvertsLeave) {
    EXPECT_EQ(told(findings_on(MakeupRule::ThroughGutter,
                               {framed("a", {1, 3}, {1, 30}), framed("c", {4, 5}, {1, 30})},
                               {block("ad", "ad.jpg", {1, 5}, {32, 99})})),
              "");
}

TEST(ThroughBreak, CutsThePageInTwo) {
    const auto found = findings_on(MakeupRule::ThroughBreak,
                                   {framed("a", {1, 3}, {1, 50}),
                                    framed("b", {4, 5}, {1, 50}),
                                    framed("c", {1, 2}, {52, 99}),
                                    framed("d", {3, 5}, {52, 99})});
    ASSERT_EQ(told(found), "BX7010");
    EXPECT_EQ(found[0].message.zh, "断版：第2版在第51行左右贯通，一版断成上下两截");
    EXPECT_EQ(found[0].place, cells({1, 5}, {51, 51}));
}

TEST(ThroughBreak, IsOneWhereTwoLinesAreWhite) {
    EXPECT_EQ(told(findings_on(MakeupRule::ThroughBreak,
                               {framed("a", {1, 5}, {1, 50}), framed("c", {1, 5}, {54, 99})})),
              "BX7010");
}

TEST(ThroughBreak, IsNoneWhereStoriesInterlock) {
    EXPECT_EQ(told(findings_on(MakeupRule::ThroughBreak,
                               {framed("a", {1, 3}, {1, 50}),
                                framed("b", {4, 5}, {1, 53}),
                                framed("c", {1, 3}, {52, 99}),
                                framed("d", {4, 5}, {55, 99})})),
              "");
}

TEST(ThroughBreak, IsNoneBelowTheMastheadOrAboveTheImprint) {
    EXPECT_EQ(told(findings_on(MakeupRule::ThroughBreak,
                               {framed("a", {1, 5}, {18, 96})},
                               {block("masthead", "", {1, 5}, {1, 16}),
                                block("imprint", "", {1, 5}, {98, 99})})),
              "");
}

TEST(ThroughBreak, IsNoneAboveAnEmptyFoot) {
    EXPECT_EQ(told(findings_on(MakeupRule::ThroughBreak, {framed("a", {1, 5}, {1, 40})})), "");
}

TEST(Cross, IsFourStoriesInAPoint) {
    const StoryRecord a = framed("a", {1, 2}, {1, 40}), b = framed("b", {3, 5}, {1, 40});
    const auto found = findings_on(
        MakeupRule::Cross, {a, b, framed("c", {1, 2}, {42, 99}), framed("d", {3, 5}, {42, 99})});
    ASSERT_EQ(told(found), "BX7043 d");
    EXPECT_NE(found[0].message.en.find("between columns 2 and 3 at line 41"), std::string::npos);
    EXPECT_EQ(told(findings_on(MakeupRule::Cross, {a, b, framed("c", {1, 5}, {42, 99})})), "");
}

}  // namespace
}  // namespace banxin::testing
