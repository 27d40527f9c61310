// SPDX-License-Identifier: Apache-2.0
//
// Whole issues: which page takes which story, what jumps, what is used of the reserve, what is held
// over; and what stays as it was when a page is planned again.
#include "planning/plan_issue.hpp"

#include "support/generated_text.hpp"
#include "support/trial_paper.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace banxin::testing {
namespace {

const TrialPaper& paper() {
    static const TrialPaper made{"cn-broadsheet-5x18"};
    return made;
}

StoryItem story(const std::string& id, int rank, int characters, std::uint32_t seed) {
    Dice dice{seed};
    StoryItem made;
    made.id = id;
    made.rank = rank;
    made.title = {"望江区开通夜间渡轮" + std::string(rank % 2 == 0 ? "方便晚归的人" : ""), {}};
    made.byline = {"本报讯（记者 江小川）", {}};
    for (int left = characters; left > 0;) {
        const int wanted = 90 + static_cast<int>(dice.below(80));
        const int length = left - wanted < 50 ? left : wanted;
        made.body.push_back({ParagraphKind::Text, newspaper_text(dice, length), {}, {}, {}});
        left -= length;
    }
    return made;
}

/// An issue of empty pages, the first with a masthead across its head.
Issue empty_issue(int pages) {
    Issue issue = paper().issue();
    issue.number = 1187;
    issue.pages.clear();
    for (int number = 1; number <= pages; ++number) {
        PagePlan page;
        page.number = number;
        page.name = number == 1 ? "要闻" : number == 2 ? "综合" : "副刊";
        if (number == 1) {
            page.items.emplace_back(MastheadItem{GridRect{{1, 5}, {1, 16}}, {}});
        }
        issue.pages.push_back(std::move(page));
    }
    return issue;
}

/// Six stories that fill page 1, eight that fill another.
void fill_page(std::vector<PageItem>& items, const std::string& prefix, double share = 1) {
    constexpr std::array lengths{1150, 900, 780, 640, 520, 450, 400};
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const int characters = static_cast<int>(lengths[i] * share);
        items.emplace_back(story(prefix + std::to_string(i + 1),
                                 static_cast<int>(i) + 1,
                                 characters,
                                 static_cast<std::uint32_t>(i + 7 * prefix.size() + 3)));
    }
}

struct Planned {
    PlannedIssue issue;
    Diagnostics told;

    [[nodiscard]] int count(const std::string& code) const {
        return static_cast<int>(std::ranges::count(told, code, &Diagnostic::code));
    }
    [[nodiscard]] const PageTemplate* plan_of(int page) const {
        for (const PageTemplate& plan : issue.plans) {
            if (plan.made_for && plan.made_for->page == page) {
                return &plan;
            }
        }
        return nullptr;
    }
};

Planned plan(const Issue& issue, std::vector<PageTemplate> templates = {}, PlanAsked asked = {}) {
    asked.choices = 1;
    Report report;
    PlannedIssue made = plan_issue(issue, templates, paper().composer(), {}, asked, report);
    return {std::move(made), report.diagnostics()};
}

const StorySlot* slot_of(const PageTemplate* plan, const std::string& story) {
    if (plan == nullptr) {
        return nullptr;
    }
    const auto slot = std::ranges::find(plan->slots, story, &StorySlot::story);
    return slot == plan->slots.end() ? nullptr : &*slot;
}

StoryItem& story_in(Issue& issue, const std::string& id) {
    for (PagePlan& page : issue.pages) {
        for (PageItem& item : page.items) {
            if (auto* found = std::get_if<StoryItem>(&item); found != nullptr && found->id == id) {
                return *found;
            }
        }
    }
    throw std::runtime_error{"no story " + id};
}

TEST(PlanIssue, GivesStoriesTheirSectionAndTheFrontItsOwn) {
    Issue issue = empty_issue(2);
    std::vector<PageItem> front, inner;
    fill_page(front, "a", 0.85);
    fill_page(inner, "bb");
    for (PageItem& item : front) {
        std::get<StoryItem>(item).on_front = true;
        issue.unassigned.push_back(item);
    }
    for (PageItem& item : inner) {
        std::get<StoryItem>(item).section = "综合";
        issue.unassigned.push_back(item);
    }
    const Planned planned = plan(issue);
    for (int i = 1; i <= 7; ++i) {
        EXPECT_NE(slot_of(planned.plan_of(1), "a" + std::to_string(i)), nullptr) << i;
        EXPECT_NE(slot_of(planned.plan_of(2), "bb" + std::to_string(i)), nullptr) << i;
    }
    EXPECT_TRUE(planned.issue.issue.unassigned.empty());
}

TEST(PlanIssue, TakesFromTheReserveWhatFillsThePage) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.68);
    issue.reserve.emplace_back(story("spare", 6, 480, 99));
    const Planned planned = plan(issue);
    EXPECT_EQ(planned.count("BX7074"), 1);
    EXPECT_NE(slot_of(planned.plan_of(1), "spare"), nullptr);
    EXPECT_TRUE(planned.issue.issue.reserve.empty());
}

TEST(PlanIssue, LeavesTheReserveAloneWherePagesAreFull) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 1.12);
    issue.reserve.emplace_back(story("spare", 6, 480, 99));
    const Planned planned = plan(issue);
    EXPECT_EQ(planned.count("BX7074"), 0);
    EXPECT_EQ(planned.issue.issue.reserve.size(), 1U);
}

TEST(PlanIssue, HoldsOverTheLeastImportantAndSaysSo) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 1.25);
    const Planned planned = plan(issue);
    EXPECT_GE(planned.count("BX7071"), 1);
    const PageTemplate* made = planned.plan_of(1);
    ASSERT_NE(made, nullptr);
    EXPECT_NE(slot_of(made, "a1"), nullptr);
    ASSERT_FALSE(made->held.empty());
    for (const std::string& id : made->held) {
        EXPECT_EQ(slot_of(made, id), nullptr) << id;
        EXPECT_GT(id, "a3") << "the important ones stay";
    }
}

TEST(PlanIssue, LeavesABlankWhereThereIsTooLittleAndSaysSo) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.56);
    const Planned planned = plan(issue);
    const PageTemplate* made = planned.plan_of(1);
    ASSERT_NE(made, nullptr);
    ASSERT_EQ(made->blanks.size(), 1U);
    EXPECT_EQ(made->blanks.front().frame.columns.last, 5) << "at the right of the foot";
    EXPECT_EQ(made->blanks.front().frame.lines.last, 99);
    const Diagnostics& findings = planned.issue.pages.front().choices.front().findings;
    EXPECT_EQ(std::ranges::count(findings, "BX7008", &Diagnostic::code), 1);
}

TEST(PlanIssue, LetsALongStoryOfTheFrontJump) {
    Issue issue = empty_issue(2);
    fill_page(issue.pages[0].items, "a", 0.85);
    story_in(issue, "a1") = story("a1", 1, 2600, 21);
    fill_page(issue.pages[1].items, "bb", 0.72);
    const Planned planned = plan(issue);
    EXPECT_EQ(planned.count("BX7075"), 1);
    const StorySlot* begins = slot_of(planned.plan_of(1), "a1");
    const StorySlot* goes_on = slot_of(planned.plan_of(2), "a1");
    ASSERT_NE(begins, nullptr);
    ASSERT_NE(goes_on, nullptr);
    EXPECT_EQ(begins->jump_to, 2);
    EXPECT_TRUE(goes_on->continued);
}

TEST(PlanIssue, LeavesAPageWhosePlanStillTakesItsStories) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.85);
    const Planned first = plan(issue);
    ASSERT_NE(first.plan_of(1), nullptr);
    const Planned second = plan(issue, first.issue.plans);
    EXPECT_EQ(second.issue.pages.front().state, PlanState::Kept);
    EXPECT_EQ(second.plan_of(1)->slots.size(), first.plan_of(1)->slots.size());
}

TEST(PlanIssue, MakesAPageUpAnewWhenATextHasGrownButMovesNothingPinned) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.82);
    const Planned first = plan(issue);
    ASSERT_NE(first.plan_of(1), nullptr);
    Dice dice{5};
    story_in(issue, "a4")
        .body.push_back({ParagraphKind::Text, newspaper_text(dice, 100), {}, {}, {}});
    story_in(issue, "a2").pinned = true;
    const Planned second = plan(issue, first.issue.plans);
    ASSERT_EQ(second.issue.pages.front().state, PlanState::Made);
    const StorySlot* before = slot_of(first.plan_of(1), "a2");
    const StorySlot* after = slot_of(second.plan_of(1), "a2");
    ASSERT_NE(after, nullptr);
    EXPECT_EQ(before->frame, after->frame);
    EXPECT_EQ(before->headline.lines, after->headline.lines);
    EXPECT_EQ(before->legs, after->legs);
}

TEST(PlanIssue, MakesAPageUpAnewWhenAStoryIsGone) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.9);
    const Planned first = plan(issue);
    ASSERT_NE(first.plan_of(1), nullptr);
    std::erase_if(issue.pages.front().items, [](const PageItem& item) {
        const auto* one = std::get_if<StoryItem>(&item);
        return one != nullptr && one->id == "a7";
    });
    const Planned second = plan(issue, first.issue.plans);
    EXPECT_EQ(second.issue.pages.front().state, PlanState::Made);
    EXPECT_EQ(slot_of(second.plan_of(1), "a7"), nullptr);
    EXPECT_NE(slot_of(second.plan_of(1), "a1"), nullptr);
}

TEST(PlanIssue, LeavesAFrameThatTheEditorWroteWhenThePageIsMadeUpAnew) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.82);
    const Shape foot{{{{4, 5}, {80, 99}}}};
    story_in(issue, "a7").frame = foot;
    const Planned first = plan(issue);
    ASSERT_NE(first.plan_of(1), nullptr);
    EXPECT_EQ(slot_of(first.plan_of(1), "a7")->frame, foot);
    Dice dice{5};
    story_in(issue, "a4")
        .body.push_back({ParagraphKind::Text, newspaper_text(dice, 100), {}, {}, {}});
    const Planned second = plan(issue, first.issue.plans);
    ASSERT_EQ(second.issue.pages.front().state, PlanState::Made);
    EXPECT_EQ(slot_of(second.plan_of(1), "a7")->frame, foot);
}

TEST(PlanIssue, KeepsTheLimitsOfCopyfittingThatAStorySets) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.85);
    story_in(issue, "a3").limits.emplace();
    story_in(issue, "a3").limits->most_air = 0;
    PlanAsked anew;
    anew.anew = true;
    const Planned planned = plan(issue, {}, anew);
    ASSERT_NE(slot_of(planned.plan_of(1), "a3"), nullptr);
    EXPECT_EQ(slot_of(planned.plan_of(1), "a3")->limits->most_air, 0);
}

TEST(PlanIssue, SaysSoWhereThereAreMoreStoriesThanItTakes) {
    Issue issue = empty_issue(1);
    for (int i = 0; i < 17; ++i) {
        issue.pages.front().items.emplace_back(story("b" + std::to_string(i), 5, 120, 3));
    }
    const Planned planned = plan(issue);
    EXPECT_EQ(planned.issue.pages.front().state, PlanState::Missing);
    ASSERT_EQ(planned.count("BX7073"), 1);
    const auto told = std::ranges::find(planned.told, "BX7073", &Diagnostic::code);
    EXPECT_NE(told->message.zh.find("17 篇"), std::string::npos) << told->message.zh;
}

TEST(PlanIssue, TellsOfAHeadlineThatAStoryPlacesItself) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.85);
    EXPECT_EQ(plan(issue).count("BX7078"), 0);
    story_in(issue, "a3").headline.place = HeadlinePlace::Left;
    EXPECT_EQ(plan(issue).count("BX7078"), 1);
}

TEST(PlanIssue, LeavesAPageThatNamesAPlanAlone) {
    Issue issue = empty_issue(1);
    fill_page(issue.pages.front().items, "a", 0.85);
    issue.pages.front().layout = "front-six";
    const Planned planned = plan(issue, paper().plans());
    EXPECT_EQ(planned.issue.pages.front().state, PlanState::Left);
    EXPECT_TRUE(planned.issue.plans.empty());
}

}  // namespace
}  // namespace banxin::testing
