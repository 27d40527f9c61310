// SPDX-License-Identifier: Apache-2.0
#include "made_page.hpp"

#include <gtest/gtest.h>

namespace banxin::testing {
namespace {

StoryRecord pictured(const char* id, Span columns, Span lines) {
    StoryRecord story = framed(id, columns, lines);
    story.insets.push_back(
        {"photo", std::string{id} + ".jpg", cells(columns, lines), 0, {}, {"issue.yaml", 8, 3}});
    return story;
}

TEST(TouchingPictures, StandSideBySide) {
    const auto found =
        findings_on(MakeupRule::TouchingPictures,
                    {pictured("a", {1, 2}, {10, 30}), pictured("b", {3, 4}, {20, 50})});
    ASSERT_EQ(told(found), "BX7040 b");
    EXPECT_EQ(found[0].message.zh,
              "图片相碰：a.jpg 和 b.jpg 不是一篇稿件的，却挨在一起（第2版第1–4栏第10–50行）");
}

TEST(TouchingPictures, StandOneAboveTheOther) {
    EXPECT_EQ(told(findings_on(MakeupRule::TouchingPictures,
                               {pictured("a", {1, 2}, {10, 30}), pictured("b", {2, 4}, {32, 50})})),
              "BX7040 b");
    EXPECT_EQ(told(findings_on(MakeupRule::TouchingPictures,
                               {pictured("a", {1, 2}, {10, 30}), pictured("b", {2, 4}, {34, 50})})),
              "");
}

TEST(TouchingPictures, AreNoneOfOneStory) {
    StoryRecord pair = pictured("a", {1, 2}, {10, 30});
    pair.insets.push_back({"photo", "b.jpg", cells({3, 4}, {10, 30}), 0, {}, {}});
    EXPECT_EQ(told(findings_on(MakeupRule::TouchingPictures, {pair})), "");
}

TEST(TouchingPictures, AreAlsoThoseOnTheirOwn) {
    EXPECT_EQ(told(findings_on(MakeupRule::TouchingPictures,
                               {pictured("a", {1, 2}, {10, 30})},
                               {block("photo", "b.jpg", {3, 4}, {10, 30})})),
              "BX7040");
}

TEST(Fold, IsNoPlaceForASmallBox) {
    // The middle of the page, 273 mm, is in line 50.
    StoryRecord box = framed("box", {1, 2}, {44, 55});
    EXPECT_EQ(told(findings_on(MakeupRule::Fold, {box})), "");
    box.boxed = true;
    EXPECT_EQ(told(findings_on(MakeupRule::Fold, {box})), "BX7041 box");
    box.shape.rects.front().lines.last = 56;  // no small one
    EXPECT_EQ(told(findings_on(MakeupRule::Fold, {box})), "");
    box.shape.rects.front().lines = {53, 60};
    EXPECT_EQ(told(findings_on(MakeupRule::Fold, {box})), "");
}

TEST(Fold, IsNoPlaceForASmallAdvert) {
    EXPECT_EQ(told(findings_on(MakeupRule::Fold, {}, {block("ad", "ad.jpg", {1, 2}, {47, 52})})),
              "BX7041");
}

}  // namespace
}  // namespace banxin::testing
