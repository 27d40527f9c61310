// SPDX-License-Identifier: Apache-2.0
#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

/// Two legs of thirty lines; no paragraph starts or ends at the foot or the head of one.
StoryRecord two_legs() {
    StoryRecord story = framed("walk", {1, 2}, {1, 40});
    add_leg(story, 1, {11, 40});
    add_leg(story, 2, {11, 40});
    story.lines[29].ends_paragraph = false;
    story.lines[30].starts_paragraph = false;
    return story;
}

TEST(LoneLine, IsTheLastOfAParagraphAtTheHeadOfALeg) {
    StoryRecord walk = two_legs();
    EXPECT_EQ(told(findings_on(MakeupRule::LoneLine, {walk})), "");
    walk.lines[30].ends_paragraph = true;
    walk.lines[30].text = "就好了。";
    const auto found = findings_on(MakeupRule::LoneLine, {walk});
    ASSERT_EQ(told(found), "BX7036 walk");
    EXPECT_EQ(found[0].message.zh,
              "孤行，段末一行单独在栏首：“walk”的“就好了。”（第2版第2栏第11行）");
}

TEST(LoneLine, IsTheFirstOfAParagraphAtTheFootOfALeg) {
    StoryRecord walk = two_legs();
    walk.lines[28].ends_paragraph = true;
    walk.lines[29].starts_paragraph = true;
    EXPECT_EQ(told(findings_on(MakeupRule::LoneLine, {walk})), "BX7036 walk");
}

TEST(LoneLine, IsNoParagraphOfOneLine) {
    StoryRecord walk = two_legs();
    walk.lines[29].starts_paragraph = walk.lines[29].ends_paragraph = true;
    walk.lines[30].starts_paragraph = walk.lines[30].ends_paragraph = true;
    EXPECT_EQ(told(findings_on(MakeupRule::LoneLine, {walk})), "");
}

TEST(LoneLine, IsNoneWhereTextGoesOnBelowAPictureBesideIt) {
    StoryRecord walk = framed("walk", {1, 1}, {1, 40});
    add_leg(walk, 1, {1, 20});
    add_leg(walk, 1, {21, 40});  // of another measure, right below
    walk.lines[19].ends_paragraph = false;
    walk.lines[20].starts_paragraph = false;
    walk.lines[20].ends_paragraph = true;
    EXPECT_EQ(told(findings_on(MakeupRule::LoneLine, {walk})), "");
}

TEST(LoneLine, IsALastLineOfOneCharacter) {
    StoryRecord walk = two_legs();
    walk.lines[12].ends_paragraph = true;
    walk.lines[12].natural_em = 1;
    const auto found = findings_on(MakeupRule::LoneLine, {walk});
    ASSERT_EQ(told(found), "BX7036 walk");
    EXPECT_NE(found[0].message.zh.find("孤字"), std::string::npos);
    walk.lines[12].natural_em = 2;
    EXPECT_EQ(told(findings_on(MakeupRule::LoneLine, {walk})), "");
}

TEST(LegHeight, IsFiveLinesToFiftyFive) {
    const auto with_second_leg = [](int lines) {
        StoryRecord walk = framed("walk", {1, 2}, {1, 99});
        add_leg(walk, 1, {1, 40});
        add_leg(walk, 2, {1, lines});
        return told(findings_on(MakeupRule::LegHeight, {walk}));
    };
    EXPECT_EQ(with_second_leg(4), "BX7037 walk");
    EXPECT_EQ(with_second_leg(5), "");
    EXPECT_EQ(with_second_leg(55), "");
    EXPECT_EQ(with_second_leg(56), "BX7037 walk");
}

TEST(LegHeight, LetsAStoryBeShort) {
    StoryRecord lost = framed("lost", {1, 1}, {90, 99});
    add_leg(lost, 1, {97, 99});
    EXPECT_EQ(told(findings_on(MakeupRule::LegHeight, {lost})), "");
}

TEST(TextBelowPicture, IsSixLinesOrNone) {
    const auto with_below = [](int lines) {
        StoryRecord walk = framed("walk", {1, 1}, {1, 60});
        add_leg(walk, 1, {1, 20});
        add_leg(walk, 1, {41, 40 + lines});
        walk.legs.back().below_picture = true;
        return told(findings_on(MakeupRule::TextBelowPicture, {walk}));
    };
    EXPECT_EQ(with_below(1), "BX7042 walk");
    EXPECT_EQ(with_below(5), "BX7042 walk");
    EXPECT_EQ(with_below(6), "");
}

TEST(TextBelowPicture, CountsTextThatGoesOnInAnotherMeasure) {
    StoryRecord walk = framed("walk", {1, 1}, {1, 60});
    add_leg(walk, 1, {31, 33});
    walk.legs.back().below_picture = true;
    add_leg(walk, 1, {34, 40});
    EXPECT_EQ(told(findings_on(MakeupRule::TextBelowPicture, {walk})), "");
}

TEST(TextBelowPicture, HasNothingToSayOfTextAboveOne) {
    StoryRecord walk = framed("walk", {1, 1}, {1, 60});
    add_leg(walk, 1, {1, 3});
    EXPECT_EQ(told(findings_on(MakeupRule::TextBelowPicture, {walk})), "");
}

}  // namespace
}  // namespace banxin::testing
