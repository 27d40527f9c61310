// SPDX-License-Identifier: Apache-2.0
//
// A page whose stories have no page yet, and the plan made for it: the very page that an editor
// makes of the same stories and the same places by hand.
#include "document/dump.hpp"
#include "document/page_choice.hpp"
#include "engine.hpp"
#include "input/read_format.hpp"
#include "input/read_template.hpp"
#include "input/write_template.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

namespace fs = std::filesystem;

using Project = std::map<std::string, std::string>;

Project sample_weekly() {
    const fs::path root{SOURCE_DIR "/samples/yundu-weekly"};
    Project files;
    for (const auto& entry : fs::recursive_directory_iterator{root}) {
        if (entry.is_regular_file()) {
            std::ostringstream bytes;
            bytes << std::ifstream{entry.path(), std::ios::binary}.rdbuf();
            files[entry.path().lexically_relative(root).generic_string()] = bytes.str();
        }
    }
    return files;
}

struct Made {
    FinishedIssue issue;
    std::vector<std::string> codes;  ///< Of all findings, sorted.
};

Made make(const Project& files) {
    const MemoryFiles project{files};
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    auto finished = make_edition({project, shipped, {"/usr/share/fonts"}}, "issue.yaml", report);
    if (!finished) {
        ADD_FAILURE() << finished.error().front().message.en;
        std::abort();
    }
    std::vector<std::string> codes;
    for (const Diagnostic& finding : report.diagnostics()) {
        codes.push_back(finding.code);
    }
    std::ranges::sort(codes);
    return {*std::move(finished), std::move(codes)};
}

/// The marks of page 2, whatever the order of its items.
std::vector<std::string> marks_of(const Made& made) {
    std::vector<std::string> lines;
    std::istringstream text{dump(only_pages(made.issue.document, {1}))};
    for (std::string line; std::getline(text, line);) {
        lines.push_back(line);
    }
    std::ranges::sort(lines);
    return lines;
}

/// The issue with page 2 as it is before make-up: without a page plan, its stories and what goes
/// with them under `stories:`. Only what goes on there from page 1 stays.
std::string with_stories_set_aside(const std::string& issue) {
    const std::size_t first = issue.find("  - no: 2\n");
    const std::size_t last = issue.find("  - no: 3\n");
    std::string page, stories;
    bool stays = true;
    std::istringstream text{issue.substr(first, last - first)};
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("      - ")) {
            stays = line.starts_with("      - continued") || line.starts_with("      - qr");
        }
        if (stays || !line.starts_with("      ")) {
            page += line.starts_with("    layout:") ? "" : line + '\n';
        } else {
            stories += line.substr(4) + '\n';
        }
    }
    return issue.substr(0, first) + page + issue.substr(last) + "stories:\n" + stories;
}

/// The plan that page 2 names, made for it: each slot for the story that asks for it.
std::string plan_made_for(const PagePlan& page, const std::string& rest) {
    const DiskFiles shipped{SOURCE_DIR};
    const MemoryFiles none{{}};
    const Library library{none, shipped};
    Report report;
    const auto root =
        read_yaml_file(shipped, "layouts/pages/" + page.layout + ".yaml", "page", {}, report);
    PageTemplate plan = read_template(library, *root, report);
    plan.name = "1187-02";
    plan.made_for = MadeFor{1187, 2};
    for (StorySlot& slot : plan.slots) {
        slot.story = rest;
        slot.continued = true;  // set as usual, as the issue says nothing of its headline
        for (const PageItem& item : page.items) {
            const auto* story = std::get_if<StoryItem>(&item);
            if (story != nullptr && story->slot == slot.name) {
                slot.story = story->id;
                slot.continued = false;
            }
        }
    }
    for (StorySlot& slot : plan.slots) {
        if (slot.continued) {
            slot.headline = {};
            slot.limits.reset();
        }
    }
    return template_yaml(plan, read_format(library, plan.format, {}, report));
}

TEST(PlannedPage, IsTheOneThatAnEditorMakesOfTheSamePlaces) {
    const Made by_hand = make(sample_weekly());
    Project files = sample_weekly();
    files["issue.yaml"] = with_stories_set_aside(files["issue.yaml"]);
    const Made without_plan = make(files);
    EXPECT_EQ(std::ranges::count(without_plan.codes, "BX7070"), 5);
    files["layouts/pages/1187-02.yaml"] = plan_made_for(by_hand.issue.issue.pages[1], "riverside");
    const Made planned = make(files);
    EXPECT_EQ(planned.codes, by_hand.codes);
    EXPECT_EQ(marks_of(planned), marks_of(by_hand));
    EXPECT_EQ(planned.issue.issue.pages[1].layout, "1187-02");
}

}  // namespace
}  // namespace banxin
