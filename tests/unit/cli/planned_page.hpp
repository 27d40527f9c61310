// SPDX-License-Identifier: Apache-2.0
//
// A page that was laid out, as a choice of automatic make-up.
#pragma once

#include "engine.hpp"
#include "test_project.hpp"

#include <map>
#include <stdexcept>
#include <string>
#include <utility>

namespace banxin {

/// The issue of test_project.hpp, laid out.
inline FinishedIssue issue_with_one_story() {
    const DiskFiles samples{SOURCE_DIR "/samples/yundu-weekly"};
    const MemoryFiles project{{{"paper.yaml", *samples.read("paper.yaml", {})},
                               {"issue.yaml", issue_of_one_story},
                               {"walk.md", "江边步道昨日走通。\n"}}};
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    auto finished = make_edition({project, shipped, {"/usr/share/fonts"}}, "issue.yaml", report);
    if (!finished) {
        throw std::runtime_error{finished.error().front().message.en};
    }
    return *std::move(finished);
}

/// Page 1 of `finished` as if it had been made up, by the plan 1187-p1.
inline PageChoice choice_of(const FinishedIssue& finished, double cost, Diagnostics findings = {}) {
    PageChoice choice;
    choice.plan.name = "1187-p1";
    choice.plan.made_for = MadeFor{1187, 1};
    choice.plan.front = true;
    choice.plan.format = finished.issue.paper.format.name;
    choice.plan.masthead = GridRect{{1, 5}, {1, 16}};
    choice.plan.imprint = GridRect{{1, 5}, {98, 99}};
    StorySlot slot;
    slot.name = "walk";
    slot.story = "walk";
    slot.priority = {1, 1};
    slot.frame.rects = {{{1, 5}, {18, 96}}};
    choice.plan.slots = {slot};
    choice.page = finished.document.pages.front();
    choice.record = finished.records.front();
    choice.findings = std::move(findings);
    choice.cost = cost;
    choice.character = {"头条左上三栏", "lead at the top left"};
    return choice;
}

}  // namespace banxin
