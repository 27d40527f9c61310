// SPDX-License-Identifier: Apache-2.0
#include "layout/take_planned.hpp"

#include "planned_pages.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace banxin {
namespace {

using namespace testing;

/// The items of page `number`: "story a, photo a.jpg, rest b, ad bank.pdf@1".
std::string items_on(const Issue& issue, int number) {
    std::string text;
    for (const PageItem& item : issue.pages.at(static_cast<std::size_t>(number - 1)).items) {
        text += text.empty() ? "" : ", ";
        if (const auto* story = std::get_if<StoryItem>(&item)) {
            text += "story " + story->id;
            text += story->jump ? ">" + std::to_string(story->jump->page) : "";
        } else if (const auto* photo = std::get_if<PhotoItem>(&item)) {
            text += "photo " + photo->file;
        } else if (const auto* rest = std::get_if<ContinuedItem>(&item)) {
            text += "rest " + rest->story;
            text += rest->jump ? ">" + std::to_string(rest->jump->page) : "";
        } else if (const auto* ad = std::get_if<AdItem>(&item)) {
            text += "ad " + ad->file;
            text += ad->frame ? "@" + std::to_string(ad->frame->columns.first) : "";
        } else if (std::holds_alternative<QuoteItem>(item)) {
            text += "quote";
        } else if (std::holds_alternative<QrItem>(item)) {
            text += "code";
        }
    }
    return text;
}

AdItem ad(const std::string& file, std::optional<std::pair<int, int>> size = {}) {
    AdItem made;
    made.file = file;
    made.size = size;
    return made;
}

QuoteItem quote_with(const std::string& story) {
    QuoteItem made;
    made.with = story;
    return made;
}

QrItem code_with(const std::string& story) {
    QrItem made;
    made.with = story;
    return made;
}

TEST(TakePlanned, BringsStoriesToThePageWithAllThatBelongsToThem) {
    Issue issue = two_pages();
    issue.unassigned = {story("a"), story("b"), photo_with("b"), quote_with("a"), code_with("b")};
    issue.reserve = {story("spare"), photo_with("spare"), story("other")};
    const Issue taken =
        take_planned(issue, {plan_for(1, {slot_for("b"), slot_for("spare")}, "one")});
    EXPECT_EQ(items_on(taken, 1), "story b, photo b.jpg, code, story spare, photo spare.jpg");
    EXPECT_EQ(taken.pages[0].layout, "one");
    EXPECT_EQ(taken.unassigned.size(), 2U);
    EXPECT_EQ(std::get<StoryItem>(taken.unassigned[0]).id, "a");
    EXPECT_EQ(std::get<StoryItem>(taken.reserve.at(0)).id, "other");
    EXPECT_EQ(taken.pages[1].layout, "");
}

TEST(TakePlanned, LooksOnlyAtPlansOfThisIssueAndThisPage) {
    Issue issue = two_pages();
    issue.unassigned = {story("a")};
    PageTemplate older = plan_for(1, {slot_for("a")});
    older.made_for->number = issue.number - 1;
    PageTemplate any = plan_for(1, {slot_for("a")});
    any.made_for.reset();
    const Issue taken = take_planned(issue, {older, any, plan_for(7, {slot_for("a")})});
    EXPECT_EQ(items_on(taken, 1) + items_on(taken, 2), "");
    EXPECT_EQ(taken.pages[0].layout, "");
    EXPECT_EQ(taken.unassigned.size(), 1U);
}

TEST(TakePlanned, LeavesAPageAloneThatNamesAnotherLayout) {
    Issue issue = two_pages();
    issue.unassigned = {story("a")};
    issue.pages[0].layout = "front-six";
    const PageTemplate plan = plan_for(1, {slot_for("a")}, "own");
    EXPECT_EQ(items_on(take_planned(issue, {plan}), 1), "");
    issue.pages[0].layout = "own";
    EXPECT_EQ(items_on(take_planned(issue, {plan}), 1), "story a");
}

TEST(TakePlanned, DoesNotTakeAStoryTwice) {
    Issue issue = two_pages();
    issue.pages[0].items = {story("a")};
    issue.unassigned = {story("b")};
    const std::vector plans{plan_for(1, {slot_for("a"), slot_for("b"), rest_of("c")}),
                            plan_for(2, {rest_of("b")})};
    const Issue once = take_planned(issue, plans);
    const Issue twice = take_planned(once, plans);
    EXPECT_EQ(items_on(once, 1), "story a, story b");
    EXPECT_EQ(items_on(twice, 1), items_on(once, 1));
    EXPECT_EQ(items_on(once, 2), "rest b");
    EXPECT_EQ(items_on(twice, 2), "rest b");
}

TEST(TakePlanned, SendsStoriesOnAsThePlansSay) {
    Issue issue = two_pages();
    issue.unassigned = {story("a")};
    StorySlot first = slot_for("a");
    first.jump_to = 2;
    StorySlot second = rest_of("a");
    second.legs = 3;
    second.jump_to = 4;
    const Issue taken = take_planned(issue, {plan_for(1, {first}), plan_for(2, {second})});
    EXPECT_EQ(items_on(taken, 1), "story a>2");
    EXPECT_EQ(items_on(taken, 2), "rest a>4");
    const auto& rest = std::get<ContinuedItem>(taken.pages[1].items[0]);
    EXPECT_EQ(rest.legs, 3);
    EXPECT_EQ(rest.frame, second.frame);
}

TEST(TakePlanned, KeepsTheWordsOfAJumpThatStays) {
    Issue issue = two_pages();
    StoryItem jumping = story("a");
    jumping.jump = Jump{2, "见二版", {}};
    issue.pages[0].items = {jumping};
    StorySlot slot = slot_for("a");
    slot.jump_to = 2;
    const auto label = [&] {
        const Issue taken = take_planned(issue, {plan_for(1, {slot})});
        return std::get<StoryItem>(taken.pages[0].items[0]).jump->label;
    };
    EXPECT_EQ(label(), "见二版");
    slot.jump_to = 3;
    EXPECT_EQ(label(), "");
}

TEST(TakePlanned, GivesAdvertisementsThePlacesThatSuitThem) {
    Issue issue = two_pages();
    issue.pages[0].items = {ad("own.pdf")};
    issue.unassigned = {ad("low.pdf", std::pair{1, 5}), ad("free.pdf"), ad("named.pdf")};
    issue.reserve = {ad("tall.pdf", std::pair{1, 20}), ad("late.pdf")};
    PageTemplate plan = plan_for(1, {});
    plan.adverts = {{"first", {{1, 1}, {1, 20}}, {}},
                    {"second", {{2, 2}, {1, 5}}, {}},
                    {"named.pdf", {{3, 3}, {1, 8}}, {}},
                    {"fourth", {{4, 4}, {1, 9}}, {}},
                    {"fifth", {{5, 5}, {1, 20}}, {}}};
    const Issue taken = take_planned(issue, {plan});
    EXPECT_EQ(items_on(taken, 1),
              "ad own.pdf@1, ad low.pdf@2, ad named.pdf@3, ad free.pdf@4, ad tall.pdf@5");
    EXPECT_TRUE(taken.unassigned.empty());
    EXPECT_EQ(std::get<AdItem>(taken.reserve.at(0)).file, "late.pdf");
}

TEST(TakePlanned, LeavesAPlaceToTheAdvertisementThatStandsThere) {
    Issue issue = two_pages();
    AdItem standing = ad("standing.pdf");
    standing.frame = GridRect{{1, 2}, {1, 20}};
    issue.pages[0].items = {standing};
    issue.unassigned = {ad("free.pdf")};
    PageTemplate plan = plan_for(1, {});
    plan.adverts = {{"first", {{1, 2}, {1, 20}}, {}}};
    EXPECT_EQ(items_on(take_planned(issue, {plan}), 1), "ad standing.pdf@1");
}

}  // namespace
}  // namespace banxin
