// SPDX-License-Identifier: Apache-2.0
#include "planning/plan_page.hpp"

#include "layout/lay_out_issue.hpp"
#include "planning/character.hpp"
#include "planning/make_up.hpp"
#include "planning/slot_of.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace banxin {
namespace {

// How many pages are set to see what the composer makes of them: the best may have a lone line that
// its neighbours have not.
constexpr std::size_t trials_of_one = 4, trials_of_version = 2;

PageTemplate plan_of(const Desk& desk,
                     const PageTask& task,
                     const MeasuredPage& measured,
                     const PageLayout& layout) {
    PageTemplate plan;
    plan.name = plan_name(desk.issue, task.page.number);
    plan.made_for = MadeFor{desk.issue.number, task.page.number};
    plan.front = task.page.number == 1;
    plan.format = desk.format().name;
    plan.masthead = task.furniture.masthead;
    plan.imprint = task.furniture.imprint;
    plan.index = task.furniture.index;
    plan.adverts = task.furniture.adverts;
    plan.slots = task.kept_slots;
    for (const PlacedShape& placed : layout) {
        plan.slots.push_back(slot_of(placed, measured.problem.grid, measured.measures[placed.story]));
    }
    return plan;
}

/// What an editor would have to mend: errors, then what is told of the page.
std::pair<int, int> gravity(const PageChoice& choice) {
    const auto errors = std::ranges::count(choice.findings, Severity::Error, &Diagnostic::severity);
    const auto warnings =
        std::ranges::count(choice.findings, Severity::Warning, &Diagnostic::severity);
    return {static_cast<int>(errors), static_cast<int>(warnings)};
}

/// Statements of law are not the page's own doing, nor is what was told of texts.
bool is_of_page(const Diagnostic& finding, int page) {
    return finding.page == page && finding.code.starts_with("BX7");
}

}  // namespace

std::string plan_name(const Issue& issue, int page) {
    return fmt::format("auto-{}-p{}", issue.number, page);
}

SetPage set_page(const Desk& desk, const PagePlan& page, const PageTemplate& plan) {
    Issue alone = desk.issue;
    alone.pages = {page};
    alone.pages.front().layout = plan.name;
    alone.unassigned.clear();
    alone.reserve.clear();
    Report report;
    LaidOutIssue laid = lay_out_issue(alone, {plan}, desk.composer, desk.pictures, report);
    SetPage set{std::move(laid.document.pages.front()), std::move(laid.records.front()), {}};
    std::ranges::copy_if(report.diagnostics(),
                         std::back_inserter(set.findings),
                         [&](const Diagnostic& finding) { return is_of_page(finding, page.number); });
    return set;
}

std::vector<PageChoice> plan_page(const Desk& desk, const PageTask& task, const PlanAsked& asked) {
    const auto measured = measure(desk, task);
    const PageProblem& problem = measured->problem;
    const std::vector<MadeUp> pages = make_up(problem, {asked.choices, asked.seconds});
    std::map<int, std::size_t> tried;
    std::vector<PageChoice> best;  // of each sign
    const std::size_t trials = asked.choices > 1 ? trials_of_version : trials_of_one;
    std::vector<int> signs;
    for (const MadeUp& page : pages) {
        const int sign = asked.choices > 1 ? sign_of(problem, page.layout) : 0;
        const auto at = std::ranges::find(signs, sign);
        const auto index = static_cast<std::size_t>(at - signs.begin());
        const bool is_new = at == signs.end();
        if (is_new && signs.size() >= static_cast<std::size_t>(asked.choices)) {
            continue;
        }
        if (tried[sign] >= trials || (!is_new && gravity(best[index]) == std::pair{0, 0})) {
            continue;
        }
        ++tried[sign];
        PageChoice choice;
        choice.plan = plan_of(desk, task, *measured, page.layout);
        SetPage set = set_page(desk, task.page, choice.plan);
        choice.page = std::move(set.page);
        choice.record = std::move(set.record);
        choice.findings = std::move(set.findings);
        choice.cost = page.cost.cost;
        choice.character = character_of(problem, page.layout);
        if (is_new) {
            signs.push_back(sign);
            best.push_back(std::move(choice));
        } else if (gravity(choice) < gravity(best[index])) {
            best[index] = std::move(choice);
        }
    }
    std::ranges::stable_sort(best, [](const PageChoice& a, const PageChoice& b) {
        return std::tuple{gravity(a).first, gravity(a).second, a.cost} <
               std::tuple{gravity(b).first, gravity(b).second, b.cost};
    });
    return best;
}

}  // namespace banxin
