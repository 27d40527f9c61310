// SPDX-License-Identifier: Apache-2.0
#include "page_trial.hpp"

#include "cli/page_json.hpp"
#include "planning/plan_issue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <stdexcept>
#include <variant>

namespace banxin::bench {
namespace {

double cpu_seconds() {
    std::timespec now{};
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0) {
        throw std::runtime_error{"this system does not tell CPU time"};
    }
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

std::size_t stories_on(const PagePlan& page) {
    return static_cast<std::size_t>(std::ranges::count_if(
        page.items, [](const PageItem& item) { return std::holds_alternative<StoryItem>(item); }));
}

bool is_about_text(const Diagnostic& finding) {
    return finding.code.starts_with("BX3");
}

}  // namespace

std::string PageTrial::faults() const {
    if (!judgement) {
        return "not made up";
    }
    std::string text;
    for (const testing::PageFault& fault : testing::page_faults) {
        if (const int count = (*judgement).*fault.count; count > 0) {
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", fault.name, count);
        }
    }
    return text;
}

PageTrial try_page(const testing::TrialPaper& paper,
                   const testing::RandomEdition& edition,
                   std::uint32_t seed) {
    PlanAsked asked;
    asked.choices = 1;
    Report report;
    const double start = cpu_seconds();
    const PlannedIssue planned =
        plan_issue(edition.issue, paper.plans(), paper.composer(), edition.pictures, asked, report);
    PageTrial trial;
    trial.seed = seed;
    trial.seconds = cpu_seconds() - start;
    for (const Diagnostic& finding : report.diagnostics()) {
        trial.codes.emplace_back(finding.code);
    }
    if (planned.pages.empty() || planned.pages.front().choices.empty()) {
        return trial;
    }
    const PageChoice& best = planned.pages.front().choices.front();
    for (const Diagnostic& finding : best.findings) {
        trial.codes.emplace_back(finding.code);
    }
    trial.without_finding = std::ranges::all_of(best.findings, is_about_text);
    trial.json = pages_json({best.record}, paper.format(), best.findings);
    trial.judgement = testing::judge_pages(trial.json).front();
    trial.has_all_stories = best.record.stories.size() == stories_on(edition.issue.pages.front());
    return trial;
}

}  // namespace banxin::bench
