// SPDX-License-Identifier: Apache-2.0
#include "layout/fill_planned.hpp"

#include "blank_issue.hpp"
#include "layout/fill_template.hpp"
#include "planned_pages.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

namespace banxin {
namespace {

using namespace testing;

struct Filled {
    PagePlan page;
    std::vector<Diagnostic> findings;

    /// "BX7076 BX7022", or "" for nothing to say.
    [[nodiscard]] std::string codes() const {
        std::string out;
        for (const Diagnostic& finding : findings) {
            out += (out.empty() ? "" : " ") + finding.code;
        }
        return out;
    }
    /// The Chinese sentence of the only finding.
    [[nodiscard]] std::string sentence() const {
        return findings.size() == 1 ? findings[0].message.zh : codes();
    }
};

Filled fill(std::vector<PageItem> items, PageTemplate plan) {
    PagePlan page;
    page.number = 1;
    page.items = std::move(items);
    page.layout = plan.name;
    Paper paper;
    paper.format = five_columns();
    Report report;
    page = fill_template(page, paper, {std::move(plan)}, report);
    return {std::move(page), report.diagnostics()};
}

InsetPlace inset(int column) {
    InsetPlace place;
    place.rect = {{column, column}, {20, 30}};
    return place;
}

TEST(FillPlanned, GivesEachStoryTheSlotThatNamesIt) {
    const Filled filled =
        fill({story("a"), story("b")},
             plan_for(1, {slot_for("b", {{1, 5}, {1, 9}}), slot_for("a", {{1, 5}, {11, 99}})}));
    EXPECT_EQ(filled.codes(), "");
    EXPECT_EQ(std::get<StoryItem>(filled.page.items[0]).frame->lines().first, 11);
    EXPECT_EQ(std::get<StoryItem>(filled.page.items[1]).frame->lines().first, 1);
}

TEST(FillPlanned, GoesByTheSlotWhateverTheStorySays) {
    StoryItem own = story("a");
    own.frame = Shape{{{{2, 2}, {2, 2}}}};
    own.legs = 4;
    own.leg_order = {2, 1, 3, 4};
    own.headline.columns = Span{1, 2};
    own.box = Box{};
    StorySlot slot = slot_for("a");
    slot.legs = 3;
    slot.headline.lines = 9;
    slot.limits.emplace();
    slot.limits->short_lines = 0;
    const Filled filled = fill({own}, plan_for(1, {slot}));
    EXPECT_EQ(filled.codes(), "");
    const auto& placed = std::get<StoryItem>(filled.page.items[0]);
    EXPECT_EQ(*placed.frame, slot.frame);
    EXPECT_EQ(placed.legs, 3);
    EXPECT_TRUE(placed.leg_order.empty());
    EXPECT_FALSE(placed.headline.columns);
    EXPECT_EQ(placed.headline.lines, 9);
    EXPECT_TRUE(placed.box) << "the slot says nothing of a box";
    EXPECT_EQ(placed.limits->short_lines, 0);
}

TEST(FillPlanned, SaysNothingOfLengths) {
    StoryItem long_one = story("a");
    long_one.body.push_back({ParagraphKind::Text, std::string(9000, 'x'), {}, {}, {}});
    EXPECT_EQ(fill({long_one}, plan_for(1, {slot_for("a")})).codes(), "");
}

TEST(FillPlanned, PlacesPicturesQuotesAndCodes) {
    PhotoItem placed = photo_with("a");
    placed.frame = inset(5);
    QuoteItem quote;
    quote.with = "a";
    QrItem code;
    code.with = "a";
    code.frame = inset(5);
    StorySlot slot = slot_for("a");
    slot.pictures = {inset(1), inset(2)};
    slot.quote = inset(3);
    slot.code = inset(4);
    const Filled filled =
        fill({story("a"), placed, photo_with("a"), quote, code}, plan_for(1, {slot}));
    EXPECT_EQ(filled.codes(), "");
    EXPECT_EQ(std::get<PhotoItem>(filled.page.items[1]).frame->rect.columns.first, 1);
    EXPECT_EQ(std::get<PhotoItem>(filled.page.items[2]).frame->rect.columns.first, 2);
    EXPECT_EQ(std::get<QuoteItem>(filled.page.items[3]).frame->rect.columns.first, 3);
    EXPECT_EQ(std::get<QrItem>(filled.page.items[4]).frame.rect.columns.first, 4);
}

TEST(FillPlanned, LeavesACodeAloneThatThePlanHasNoPlaceFor) {
    QrItem code;
    code.with = "a";
    code.frame = inset(5);
    const Filled filled = fill({story("a"), code}, plan_for(1, {slot_for("a")}));
    EXPECT_EQ(filled.codes(), "");
    EXPECT_EQ(std::get<QrItem>(filled.page.items[1]).frame.rect.columns.first, 5);
}

TEST(FillPlanned, PlacesTheRestOfAStory) {
    ContinuedItem rest;
    rest.story = "b";
    rest.frame = Shape{{{{1, 1}, {1, 1}}}};
    StorySlot slot = rest_of("b");
    slot.legs = 2;
    const Filled filled = fill({story("a"), rest}, plan_for(1, {slot_for("a"), slot}));
    EXPECT_EQ(filled.codes(), "");
    EXPECT_EQ(std::get<ContinuedItem>(filled.page.items[1]).frame, slot.frame);
    EXPECT_EQ(std::get<ContinuedItem>(filled.page.items[1]).legs, 2);
}

TEST(FillPlanned, TellsInOneSentenceThatThePlanWasMadeForOtherStories) {
    const Filled filled = fill({story("new"), story("a"), photo_with("a"), photo_with("new")},
                               plan_for(1, {slot_for("a"), slot_for("gone"), rest_of("far")}));
    EXPECT_EQ(filled.codes(), "BX7076");
    EXPECT_EQ(filled.sentence(),
              "第1版的版样“planned1”是按原来的稿件编排的，现在多了“a”的 1 张图片、稿件“new”，"
              "少了稿件“gone”、“far”的下文");
    EXPECT_EQ(filled.findings[0].message.en,
              "page 1: the plan \"planned1\" was made for other stories: 1 picture of \"a\", story "
              "\"new\" came in; story \"gone\", the rest of \"far\" went");
    EXPECT_EQ(filled.findings[0].hints.at(0).zh, "重新组版：banxin plan issue.yaml");
    EXPECT_EQ(filled.findings[0].fault, Fault::Layout);
    EXPECT_EQ(filled.findings[0].page, 1);
    ASSERT_EQ(filled.page.items.size(), 1U);
    EXPECT_EQ(std::get<StoryItem>(filled.page.items[0]).id, "a");
}

TEST(FillPlanned, TellsOfPicturesAndQuotesThatWent) {
    StorySlot slot = slot_for("a");
    slot.pictures = {inset(1), inset(2)};
    slot.quote = inset(3);
    slot.code = inset(4);
    EXPECT_EQ(fill({story("a")}, plan_for(1, {slot})).sentence(),
              "第1版的版样“planned1”是按原来的稿件编排的，现在少了“a”的 2 张图片、“a”的 1 "
              "条引语、“a”的 1 个二维码");
}

TEST(FillPlanned, TellsOfAdvertisementsAndFurnitureThatWent) {
    PageTemplate plan = plan_for(1, {slot_for("a")});
    plan.adverts = {{"strip", {{1, 5}, {90, 99}}, {}}};
    plan.masthead = plan.imprint = plan.index = GridRect{{1, 5}, {80, 88}};
    EXPECT_EQ(fill({story("a")}, plan).sentence(),
              "第1版的版样“planned1”是按原来的稿件编排的，现在少了1 条广告、报头、报尾、导读");
    const Filled more =
        fill({story("a"), AdItem{}, AdItem{}, AdItem{}, MastheadItem{}, ImprintItem{}, IndexItem{}},
             plan);
    EXPECT_EQ(more.sentence(), "第1版的版样“planned1”是按原来的稿件编排的，现在多了2 条广告");
}

TEST(FillPlanned, IsNeverDoneWithAPlanThatThePageDoesNotName) {
    PagePlan page;
    page.number = 1;
    page.items = {story("a")};
    Report report;
    static_cast<void>(fill_template(page, {}, {plan_for(1, {slot_for("a")})}, report));
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX7020");
}

}  // namespace
}  // namespace banxin
