// SPDX-License-Identifier: Apache-2.0
#include "layout/fill_template.hpp"

#include "blank_issue.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <variant>
#include <vector>

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

StorySlot slot(const char* name, Span priority, Span chars, GridRect rect) {
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
    made.slots = {slot("low", {2, 2}, {100, 200}, {{1, 5}, {60, 99}}),
                  slot("top", {1, 1}, {100, 200}, {{1, 5}, {20, 58}})};
    return made;
}

/// Page 1 with `items` and, at the end, a masthead.
PagePlan front(std::vector<PageItem> items) {
    PagePlan page;
    page.number = 1;
    page.items = std::move(items);
    page.items.emplace_back(MastheadItem{});
    return page;
}

/// "BX7020 BX7022", or "" for nothing to say.
std::string codes(const Report& report) {
    std::string out;
    for (const Diagnostic& finding : report.diagnostics()) {
        out += (out.empty() ? "" : " ") + finding.code;
    }
    return out;
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

TEST(FillTemplate, SaysByHowManyCharactersATextIsTooLong) {
    Report report;
    (void)fill_template(
        front({story("long", 1, 230), story("other", 2, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(codes(report), "BX7023");
    EXPECT_NE(report.diagnostics()[0].message.zh.find("多 30 字"), std::string::npos);
}

TEST(FillTemplate, FindsNoTextTooLongWhoseRestGoesToAnotherPage) {
    Report report;
    StoryItem jumping = story("long", 1, 900);
    jumping.jump = Jump{2, {}, {}};
    (void)fill_template(front({jumping, story("other", 2, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(codes(report), "");
    StoryItem short_one = story("short", 1, 40);
    short_one.jump = Jump{2, {}, {}};
    (void)fill_template(front({short_one, story("other", 2, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(codes(report), "BX7023");
}

TEST(FillTemplate, SaysWhenNoTemplateTakesSoManyStories) {
    Report report;
    const PagePlan page = fill_template(front({story("one", 1, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(codes(report), "BX7020 BX7022");
    EXPECT_EQ(report.diagnostics()[0].fault, Fault::Layout);
    EXPECT_TRUE(page.items.empty());
}

TEST(FillTemplate, NamesTheSlotsOfATemplateThatFindNothing) {
    Report report;
    PagePlan asked = front({story("one", 1, 150)});
    asked.layout = "front-two";
    (void)fill_template(asked, {}, {two_slots()}, report);
    ASSERT_EQ(codes(report), "BX7020");
    EXPECT_NE(report.diagnostics()[0].message.zh.find("“low”"), std::string::npos);
}

TEST(FillTemplate, LeavesASlotToWhatStandsOnItAlready) {
    Report report;
    StoryItem placed = story("placed", 1, 150);
    placed.frame = Shape{{{{1, 5}, {20, 58}}}};
    const PagePlan page =
        fill_template(front({placed, story("free", 1, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(story_of(page, 1).frame->lines().first, 60);
}

TEST(FillTemplate, GivesAStoryTheSlotThatItNames) {
    Report report;
    StoryItem asking = story("asking", 1, 150);
    asking.slot = "low";
    const PagePlan page =
        fill_template(front({asking, story("other", 5, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(story_of(page, 0).frame->lines().first, 60);
    EXPECT_EQ(story_of(page, 1).frame->lines().first, 20);
}

TEST(FillTemplate, KeepsAPinnedSlotForTheStoryThatNamesIt) {
    PageTemplate plan = two_slots();
    plan.slots[1].pinned = true;
    Report report;
    StoryItem asking = story("asking", 5, 150);
    asking.slot = "top";
    const PagePlan page =
        fill_template(front({story("other", 1, 150), asking}), {}, {plan}, report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(story_of(page, 0).frame->lines().first, 60);
    Report without;
    (void)fill_template(front({story("a", 1, 150), story("b", 2, 150)}), {}, {plan}, without);
    EXPECT_EQ(codes(without), "BX7020 BX7022");
}

TEST(FillTemplate, AmongStoriesOfOneRankLetsTheLengthDecide) {
    PageTemplate plan = two_slots();
    plan.slots[0].chars = {300, 400};
    Report report;
    const PagePlan page =
        fill_template(front({story("long", 5, 350), story("short", 5, 150)}), {}, {plan}, report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(story_of(page, 0).frame->lines().first, 60);
}

TEST(FillTemplate, LetsRankOutweighALittleLength) {
    PageTemplate plan = two_slots();
    plan.slots[0].chars = {161, 400};
    Report report;
    const PagePlan page =
        fill_template(front({story("major", 1, 205), story("minor", 2, 150)}), {}, {plan}, report);
    EXPECT_EQ(story_of(page, 0).frame->lines().first, 20);
    EXPECT_EQ(codes(report), "BX7023 BX7023");
}

TEST(FillTemplate, GivesTheStoryWithAPictureTheSlotThatHasAPlaceForIt) {
    PageTemplate plan = two_slots();
    plan.slots[0].pictures = {InsetPlace{{{3, 5}, {70, 85}}, {}, {}, false},
                              InsetPlace{{{1, 2}, {70, 85}}, {}, {}, false}};
    plan.slots[0].picture_count = {2, 2};
    PhotoItem one, two;
    one.file = "one.jpg";
    two.file = "two.jpg";
    one.with = two.with = "seen";
    Report report;
    const PagePlan page = fill_template(
        front({story("seen", 5, 150), story("told", 5, 150), one, two}), {}, {plan}, report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(story_of(page, 0).frame->lines().first, 60);
    EXPECT_EQ(std::get<PhotoItem>(page.items[2]).frame->rect.columns, (Span{3, 5}));
    EXPECT_EQ(std::get<PhotoItem>(page.items[3]).frame->rect.columns, (Span{1, 2}));
}

TEST(FillTemplate, GivesACodeThePlaceThatTheSlotHasForIt) {
    PageTemplate plan = two_slots();
    plan.slots[0].code = InsetPlace{{{3, 3}, {70, 75}}, {}, {}, false};
    QrItem code, other;
    code.with = "low";
    other.with = "top";
    other.frame.rect = {{1, 1}, {30, 35}};
    Paper paper;
    paper.format = testing::five_columns();
    Report report;
    const PagePlan page = fill_template(
        front({story("low", 5, 150), story("top", 1, 60), code, other}), paper, {plan}, report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(std::get<QrItem>(page.items[2]).frame.rect, (GridRect{{3, 3}, {70, 75}}));
    EXPECT_EQ(std::get<QrItem>(page.items[3]).frame.rect, (GridRect{{1, 1}, {30, 35}}));
}

TEST(FillTemplate, GivesAPoemTheSlotThatIsMadeForPoems) {
    PageTemplate plan = two_slots();
    plan.slots[0].style = "poem";
    StoryItem poem = story("poem", 5, 150);
    poem.style = "poem";
    Report report;
    const PagePlan page = fill_template(front({poem, story("prose", 5, 150)}), {}, {plan}, report);
    EXPECT_EQ(story_of(page, 0).frame->lines().first, 60);
}

TEST(FillTemplate, TakesTheTemplateWhoseSlotsSuitTheStoriesBest) {
    PageTemplate roomy = two_slots();
    roomy.name = "front-roomy";
    roomy.slots = {slot("top", {1, 1}, {800, 900}, {{1, 5}, {20, 70}}),
                   slot("low", {2, 2}, {300, 400}, {{1, 5}, {72, 99}})};
    Report report;
    const PagePlan page = fill_template(
        front({story("major", 1, 850), story("minor", 2, 350)}), {}, {two_slots(), roomy}, report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(story_of(page, 0).frame->lines().last, 70);
}

TEST(FillTemplate, HandsOnWhatTheSlotSaysOfHeadlineLegsAndFit) {
    PageTemplate plan = two_slots();
    plan.slots[1].legs = 2;
    plan.slots[1].leg_order = {2, 1};
    plan.slots[1].headline.columns = Span{1, 3};
    plan.slots[1].limits = FitLimits{};
    plan.slots[1].limits->short_lines = 0;
    StoryItem own = story("own", 2, 150);
    own.limits = FitLimits{};
    plan.slots[0].limits = plan.slots[1].limits;
    Report report;
    const PagePlan page = fill_template(front({story("a", 1, 150), own}), {}, {plan}, report);
    EXPECT_EQ(story_of(page, 0).legs, 2);
    EXPECT_EQ(story_of(page, 0).leg_order, (std::vector<int>{2, 1}));
    EXPECT_EQ(story_of(page, 0).headline.columns, (Span{1, 3}));
    EXPECT_EQ(story_of(page, 0).limits->short_lines, 0);
    EXPECT_EQ(story_of(page, 1).limits->short_lines, 1) << "its own";
}

TEST(FillTemplate, GivesAdvertisementsAndTheIndexTheirPlaces) {
    PageTemplate plan = two_slots();
    plan.index = GridRect{{4, 5}, {95, 99}};
    plan.adverts = {{"left", {{1, 1}, {90, 99}}, {}}, {"right", {{2, 2}, {90, 99}}, {}}};
    AdItem first, second;
    first.file = "first.pdf";
    second.file = "second.pdf";
    Report report;
    const PagePlan page =
        fill_template(front({first, story("a", 1, 150), second, story("b", 2, 150), IndexItem{}}),
                      {},
                      {plan},
                      report);
    EXPECT_EQ(codes(report), "");
    EXPECT_EQ(std::get<AdItem>(page.items[0]).frame->columns.first, 1);
    EXPECT_EQ(std::get<AdItem>(page.items[2]).frame->columns.first, 2);
    EXPECT_EQ(std::get<IndexItem>(page.items[4]).frame->columns.first, 4);
}

TEST(FillTemplate, ReportsAnAdvertisementThatTheTemplateHasNoPlaceFor) {
    PagePlan asked = front({AdItem{}, story("a", 1, 150), story("b", 2, 150)});
    asked.layout = "front-two";
    Report report;
    const PagePlan page = fill_template(asked, {}, {two_slots()}, report);
    EXPECT_EQ(codes(report), "BX7022");
    EXPECT_EQ(page.items.size(), 3U);
}

TEST(FillTemplate, GivesTheMastheadItsPlace) {
    Report report;
    const PagePlan page =
        fill_template(front({story("a", 1, 150), story("b", 2, 150)}), {}, {two_slots()}, report);
    EXPECT_EQ(std::get<MastheadItem>(page.items[2]).frame->lines.last, 18);
}

TEST(FillTemplate, ReportsAnItemThatNobodyGivesAPlace) {
    Report report;
    const PagePlan page = fill_template(front({}), {}, {}, report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX7022");
    EXPECT_TRUE(page.items.empty());
}

}  // namespace
}  // namespace banxin
