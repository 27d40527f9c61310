// SPDX-License-Identifier: Apache-2.0
#include "layout/fill_template.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

StoryItem story(const char* id, int rank, int characters) {
    StoryItem made;
    made.id = id;
    made.rank = rank;
    std::string text;
    for (int i = 0; i < characters; ++i) {
        text += "江";
    }
    made.body.push_back({ParagraphKind::Text, text, {}, {}, {}});
    return made;
}

StorySlot slot(const char* name, int priority, Span chars, GridRect rect) {
    StorySlot made;
    made.name = name;
    made.priority = priority;
    made.chars = chars;
    made.frame = Shape{{rect}};
    return made;
}

PageTemplate two_slots() {
    PageTemplate made;
    made.name = "front-two";
    made.front = true;
    made.masthead = GridRect{{1, 5}, {1, 18}};
    made.slots = {slot("low", 2, {100, 200}, {{1, 5}, {60, 99}}),
                  slot("top", 1, {100, 200}, {{1, 5}, {20, 58}})};
    return made;
}

PagePlan front(std::vector<PageItem> items) {
    PagePlan page;
    page.number = 1;
    page.items = std::move(items);
    return page;
}

const StoryItem& story_of(const PagePlan& page, std::size_t index) {
    return std::get<StoryItem>(page.items[index]);
}

TEST(FillTemplate, GivesTheFirstSlotToTheStoryOfTheHighestRank) {
    Report report;
    const PagePlan page = fill_template(
        front({story("minor", 4, 150), story("major", 1, 150)}), {}, {two_slots()}, report);
    EXPECT_TRUE(report.diagnostics().empty());
    EXPECT_EQ(story_of(page, 0).frame->lines().first, 60);
    EXPECT_EQ(story_of(page, 1).frame->lines().first, 20);
}

TEST(FillTemplate, LeavesGivenFramesAlone) {
    Report report;
    StoryItem placed = story("placed", 1, 150);
    placed.frame = Shape{{{{1, 2}, {30, 40}}}};
    const PagePlan page = fill_template(front({placed}), {}, {two_slots()}, report);
    EXPECT_EQ(story_of(page, 0).frame->rects.front(), (GridRect{{1, 2}, {30, 40}}));
}

TEST(FillTemplate, WarnsOfATextOutsideTheRangeOfItsSlot) {
    Report report;
    (void)fill_template(
        front({story("short", 1, 40), story("other", 2, 150)}), {}, {two_slots()}, report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX7023");
    EXPECT_NE(report.diagnostics()[0].message.zh.find("40 字"), std::string::npos);
}

TEST(FillTemplate, SaysWhenNoTemplateTakesSoManyStories) {
    Report report;
    (void)fill_template(front({story("one", 1, 150)}), {}, {two_slots()}, report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX7020");
    EXPECT_EQ(report.diagnostics()[0].fault, Fault::Layout);
}

TEST(FillTemplate, GivesTheMastheadItsPlace) {
    Report report;
    const PagePlan page = fill_template(
        front({MastheadItem{}, story("a", 1, 150), story("b", 2, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(std::get<MastheadItem>(page.items[0]).frame->lines.last, 18);
}

TEST(FillTemplate, ReportsAnItemThatNobodyGivesAPlace) {
    Report report;
    const PagePlan page = fill_template(front({MastheadItem{}}), {}, {}, report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX7022");
    EXPECT_TRUE(page.items.empty());
}

}  // namespace
}  // namespace banxin
