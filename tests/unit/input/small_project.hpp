// SPDX-License-Identifier: Apache-2.0
//
// A project of one page and one story, read from memory with the layouts and fonts that are
// shipped.
#pragma once

#include "input/read_issue.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace banxin {

/// What came of reading: the input, if there is one, and all findings, errors first.
struct Reading {
    std::optional<Input> input;
    std::vector<Diagnostic> findings;

    /// "BX2001:9 BX1007:10", or "" for nothing to say.
    [[nodiscard]] std::string codes() const {
        std::string out;
        for (const Diagnostic& finding : findings) {
            out +=
                (out.empty() ? "" : " ") + finding.code + ":" + std::to_string(finding.where.line);
        }
        return out;
    }
    /// The item at `index` of page 1.
    template <class Item>
    [[nodiscard]] const Item& item(std::size_t index) const {
        return std::get<Item>(input->issue.pages.front().items.at(index));
    }
};

inline Reading read_project(const Files& project, std::string_view path = "issue.yaml") {
    const DiskFiles shipped{SOURCE_DIR};
    Report report;
    Reading reading;
    auto result = read_issue(project, shipped, path, report);
    if (result) {
        reading.input = *std::move(result);
    } else {
        reading.findings = std::move(result).error();
    }
    reading.findings.insert(
        reading.findings.end(), report.diagnostics().begin(), report.diagnostics().end());
    return reading;
}

inline const std::string small_paper =
    "banxin: 1\n"
    "name: 测试周报\n"
    "format: cn-broadsheet-8x13\n";

/// Lines 1 to 8 of issue.yaml: all but the items after the masthead.
inline const std::string small_head =
    "banxin: 1\n"
    "paper: paper.yaml\n"
    "issue: {date: \"2026-12-04\", number: 52, year_number: 49, pages: 1}\n"
    "pages:\n"
    "  - no: 1\n"
    "    name: 要闻\n"
    "    items:\n"
    "      - masthead: standard\n";

/// The files of the project with `items` after the masthead, and `more` files.
inline std::map<std::string, std::string> small_files(
    const std::string& items, std::map<std::string, std::string> more = {}) {
    more.emplace("paper.yaml", small_paper);
    more.emplace("pier.md", "旧码头的栈桥上，新添了六把长椅。\n");
    more.emplace("pier.jpg", "");
    more["issue.yaml"] = small_head + items;
    return more;
}

inline Reading read_items(const std::string& items, std::map<std::string, std::string> more = {}) {
    return read_project(MemoryFiles{small_files(items, std::move(more))});
}

/// The story's lines 9 to 11, with `fields` after them.
inline std::string pier_story(const std::string& fields = "") {
    return "      - story: pier\n"
           "        title: 旧码头添了长椅\n"
           "        body: pier.md\n" +
           fields;
}

}  // namespace banxin
