// SPDX-License-Identifier: Apache-2.0
#include "support/trial_paper.hpp"

#include "engine.hpp"
#include "layout/lay_out_issue.hpp"

#include <cstdlib>
#include <iostream>
#include <utility>

namespace banxin::testing {
namespace {

[[noreturn]] void give_up(const std::vector<Diagnostic>& errors) {
    for (const Diagnostic& finding : errors) {
        std::cerr << finding.where.file << ':' << finding.where.line << ": " << finding.code << ' '
                  << finding.message.en << '\n';
    }
    std::exit(1);
}

template <class Value>
Value value_of(Result<Value> result) {
    if (!result) {
        give_up(std::move(result).error());
    }
    return *std::move(result);
}

Input read_paper_of(const std::string& format) {
    const MemoryFiles project{{
        {"paper.yaml", TrialPaper::yaml(format)},
        {"walk.md", "江上的清风。\n"},
        {"issue.yaml",
         "banxin: 1\n"
         "paper: paper.yaml\n"
         "issue: {date: \"2026-11-27\", number: 1, year_number: 1, pages: 1}\n"
         "pages:\n"
         "  - no: 1\n"
         "    name: 要闻\n"
         "    items:\n"
         "      - {story: walk, title: 江上的清风, body: walk.md, frame: {columns: 1, lines: "
         "1-9}}\n"},
    }};
    Report report;
    return value_of(read_issue(project, DiskFiles{SOURCE_DIR}, "issue.yaml", report));
}

}  // namespace

const std::vector<std::string>& formats_of_plans() {
    static const std::vector<std::string> formats{
        "cn-broadsheet-5x18", "cn-broadsheet-8x13", "cn-tabloid-6x11"};
    return formats;
}

TrialPaper::TrialPaper(const std::string& format) : input_{read_paper_of(format)} {
    const Paper& paper = input_.issue.paper;
    fonts_ = std::make_unique<FontBook>(value_of(FontBook::open(
        paper.fonts, styles_of(paper.styles), {"/usr/share/fonts"}, paper.composition.language)));
    Report report;
    composer_ =
        std::make_unique<Composer>(composer_of(input_.issue, *fonts_, usual_patterns, report));
}

std::string TrialPaper::yaml(const std::string& format) {
    // What the law asks is about whole issues; here there are single pages.
    return "banxin: 1\n"
           "name: 望江周报\n"
           "format: " +
           format +
           "\n"
           "rules: {statements: off, cn_number: off, imprint: off}\n";
}

}  // namespace banxin::testing
