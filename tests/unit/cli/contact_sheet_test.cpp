// SPDX-License-Identifier: Apache-2.0
#include "cli/contact_sheet.hpp"

#include "planned_page.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

const FinishedIssue& finished() {
    static const FinishedIssue issue = issue_with_one_story();
    return issue;
}

Page sheet(const std::vector<PageChoice>& choices, Language language = Language::Chinese) {
    return lay_out_contact_sheet(finished(), {1, PlanState::Made, choices}, language);
}

/// What the sheet itself says, without its small pages.
std::string words(const Page& page) {
    std::vector<std::string> texts;
    for (const Mark& mark : page.groups.front().marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            texts.push_back(run->text);
        }
    }
    return fmt::format("{}", fmt::join(texts, " | "));
}

/// The groups of the small pages that are labelled `label`.
std::vector<Group> small(const Page& page, const std::string& label) {
    std::vector<Group> found;
    for (const Mark& mark : page.groups.front().marks) {
        const auto* group = std::get_if<Group>(&mark);
        if (group != nullptr && group->label == label) {
            found.push_back(*group);
        }
    }
    return found;
}

Diagnostic side_by_side() {
    Diagnostic finding = warning("BX7012", {}, {"两个标题碰在一起", "two headlines side by side"});
    finding.story = "walk";
    return finding;
}

TEST(ContactSheet, SaysOfEachChoiceWhatItIsLike) {
    EXPECT_EQ(
        words(sheet({choice_of(finished(), 3.24), choice_of(finished(), 7, {side_by_side()})})),
        "第1版 要闻：2 个方案 | "
        "方案 1（代价 3.2） | 头条左上三栏 | 没有毛病 | "
        "方案 2（代价 7.0） | 头条左上三栏 | BX7012 | 两个标题碰在一起");
    EXPECT_EQ(words(sheet({choice_of(finished(), 3.24)}, Language::English)),
              "page 1 要闻: 1 choice | "
              "choice 1 (cost 3.2) | lead at the top left | no fault found");
}

TEST(ContactSheet, ShowsThePagesSmallThreeInARow) {
    const Page page = sheet(std::vector<PageChoice>(4, choice_of(finished(), 1)));
    const std::vector<Group> stories = small(page, "story walk");
    ASSERT_EQ(stories.size(), 4U);
    const auto of_page = std::ranges::find(
        finished().document.pages.front().groups, std::string{"story walk"}, &Group::label);
    EXPECT_NEAR(
        stories[0].rect.size.width.to_mm(),
        of_page->rect.size.width.to_mm() * 120 / finished().issue.paper.format.trim.width.to_mm(),
        0.001);
    EXPECT_EQ(stories[1].rect.top(), stories[0].rect.top());
    EXPECT_EQ(stories[1].rect.left() - stories[0].rect.left(), 128_mm);
    EXPECT_EQ(stories[3].rect.left(), stories[0].rect.left());
    EXPECT_GT(stories[3].rect.top(), stories[0].rect.bottom());
    EXPECT_EQ(page.trim.width, 388_mm);
    EXPECT_LT(stories[3].rect.bottom(), page.trim.height);
}

TEST(ContactSheet, MarksFindingsOnThePage) {
    const Page page = sheet({choice_of(finished(), 1), choice_of(finished(), 1, {side_by_side()})});
    const std::vector<Group> marked = small(page, "findings");
    ASSERT_EQ(marked.size(), 2U);
    EXPECT_TRUE(marked[0].marks.empty());
    ASSERT_FALSE(marked[1].marks.empty());
    // Around the head of the story that it is about.
    const Rule top = std::get<Rule>(marked[1].marks.front());
    EXPECT_EQ(top.from, small(page, "story walk")[1].rect.at);
}

TEST(ContactSheet, CutsLongSentencesAndLongLists) {
    std::string sentence;
    for (int i = 0; i < 30; ++i) {
        sentence += "很长的一句";
    }
    const Page page =
        sheet({choice_of(finished(), 1, Diagnostics(11, warning("BX7012", {}, {sentence, ""})))});
    const std::string text = words(page);
    EXPECT_NE(text.find("很长的一句…"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with("还有 3 处")) << text;
    for (const Mark& mark : page.groups.front().marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            EXPECT_LT(run->glyphs.back().at.x, page.trim.width - 6_mm);
        }
    }
}

TEST(ContactSheet, IsTheSamePictureEachTime) {
    const PlannedPage page{1, PlanState::Made, {choice_of(finished(), 1)}};
    const auto once = contact_sheet(finished(), page, Language::Chinese);
    const auto again = contact_sheet(finished(), page, Language::Chinese);
    ASSERT_TRUE(once && again);
    EXPECT_TRUE((*once).starts_with("\x89PNG"));
    EXPECT_TRUE(*once == *again);
    const auto in_english = contact_sheet(finished(), page, Language::English);
    ASSERT_TRUE(in_english);
    EXPECT_FALSE(*once == *in_english);
}

}  // namespace
}  // namespace banxin
