// SPDX-License-Identifier: Apache-2.0
//
// A finished page made by hand: its record and the plan that goes with it, for tests of the make-up
// rules. Columns and lines are those of five_columns().
#pragma once

#include "blank_issue.hpp"
#include "layout/makeup_rules.hpp"

#include <string>
#include <utility>
#include <vector>

namespace banxin::testing {

/// The columns × lines as a rectangle of the page.
inline Rect cells(Span columns, Span lines) {
    return five_columns().place({columns, lines});
}

/// A story in that frame, without headline and text.
inline StoryRecord framed(std::string id, Span columns, Span lines, int rank = 5) {
    StoryRecord story;
    story.id = std::move(id);
    story.rank = rank;
    story.shape = {{{columns, lines}}};
    story.where = {"issue.yaml", 7, 3};
    return story;
}

/// `lines` of one paragraph in the story's next leg: the first starts it, the last ends it.
inline void add_leg(StoryRecord& story, int column, Span lines, const std::string& text = "正文") {
    const int leg = static_cast<int>(story.legs.size());
    story.legs.push_back({cells({column, column}, lines), column, lines.count(), false, false});
    for (int line = lines.first; line <= lines.last; ++line) {
        LineRecord record;
        record.text = text;
        record.rect = cells({column, column}, {line, line});
        record.leg = leg;
        record.natural_em = 18;
        record.starts_paragraph = line == lines.first;
        record.ends_paragraph = line == lines.last;
        story.lines.push_back(record);
    }
}

/// A story with a headline over its frame of `headline_lines`, and a leg of text in each column.
inline StoryRecord set_story(
    std::string id, Span columns, Span lines, int headline_lines, int rank = 5) {
    using namespace literals;
    StoryRecord story = framed(std::move(id), columns, lines, rank);
    HeadlineRecord headline;
    headline.text = story.id;
    headline.size = 30_pt;
    headline.rows = 1;
    headline.rect = cells(columns, {lines.first, lines.first + headline_lines - 1});
    headline.ink = headline.rect;
    story.headline = headline;
    for (int column = columns.first; column <= columns.last; ++column) {
        add_leg(story, column, {lines.first + headline_lines, lines.last});
    }
    return story;
}

inline BlockRecord block(std::string kind, std::string name, Span columns, Span lines) {
    return {std::move(kind), std::move(name), {columns, lines}, "广告", {"issue.yaml", 9, 3}};
}

/// What the one rule says about page 2 with these stories and blocks. The plan has a StoryItem for
/// each of the stories, as `plan` leaves it.
template <class Plan>
std::vector<Diagnostic> findings_on(MakeupRule rule,
                                    std::vector<StoryRecord> stories,
                                    std::vector<BlockRecord> blocks,
                                    Plan&& plan) {
    Issue issue = blank_issue();
    for (const MakeupRuleRow& row : makeup_rules) {
        issue.paper.rules.set(row.rule, row.rule == rule ? RuleLevel::Warn : RuleLevel::Off);
    }
    PagePlan page;
    page.number = 2;
    page.where = {"issue.yaml", 5, 5};
    for (const StoryRecord& story : stories) {
        StoryItem item;
        item.id = story.id;
        item.rank = story.rank;
        plan(item);
        page.items.emplace_back(std::move(item));
    }
    issue.pages.push_back(page);
    Report report;
    check_makeup(issue, {}, {{2, "综合", std::move(blocks), std::move(stories)}}, report);
    return report.diagnostics();
}
inline std::vector<Diagnostic> findings_on(MakeupRule rule,
                                           std::vector<StoryRecord> stories,
                                           std::vector<BlockRecord> blocks = {}) {
    return findings_on(rule, std::move(stories), std::move(blocks), [](StoryItem&) {});
}

/// "BX7009 lifts", or "" for nothing to say.
inline std::string told(const std::vector<Diagnostic>& findings) {
    std::string text;
    for (const Diagnostic& finding : findings) {
        text += (text.empty() ? "" : ", ") + finding.code +
                (finding.story.empty() ? "" : " " + finding.story);
    }
    return text;
}

}  // namespace banxin::testing
