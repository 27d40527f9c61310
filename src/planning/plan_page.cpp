// SPDX-License-Identifier: Apache-2.0
#include "planning/plan_page.hpp"

#include "layout/lay_out_issue.hpp"
#include "layout/page_items.hpp"
#include "planning/character.hpp"
#include "planning/make_up.hpp"
#include "planning/prepare_page.hpp"
#include "planning/slot_of.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <iterator>
#include <limits>
#include <map>
#include <utility>
#include <variant>

namespace banxin {
namespace {

// How many pages are set to see what the composer makes of them: the best may have a lone line that
// its neighbours have not.
constexpr std::size_t trials_of_one = 8, trials_of_version = 6;
// What is told of a page, in the units of its cost: a line alone; a fault of the whole, which has
// its own price already.
constexpr double lone_line = 2, told_fault = 3;
constexpr int most_mending = 10;       // shapes tried for one story
constexpr double dearest_mending = 2;  // what a better text may cost

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
    plan.blanks = task.blanks;
    plan.held = task.held;
    for (const PlacedShape& placed : layout) {
        plan.slots.push_back(
            slot_of(placed, measured.problem.grid, measured.measures[placed.story]));
    }
    return plan;
}

/// What is told of the text of one story.
bool is_of_text(const Diagnostic& finding) {
    static constexpr std::array codes{
        "BX7001", "BX7002", "BX7024", "BX7035", "BX7036", "BX7037", "BX7042"};
    return std::ranges::find(codes, finding.code) != codes.end();
}

/// Errors; and what the page costs with what the composer found on it.
std::pair<int, double> demerit(const PageChoice& choice) {
    std::pair<int, double> sum{0, choice.cost};
    for (const Diagnostic& finding : choice.findings) {
        sum.first += finding.severity == Severity::Error ? 1 : 0;
        if (finding.severity == Severity::Warning) {
            sum.second += is_of_text(finding) ? lone_line : told_fault;
        }
    }
    return sum;
}

bool is_without_findings(const PageChoice& choice) {
    return std::ranges::none_of(choice.findings, [](const Diagnostic& finding) {
        return finding.severity != Severity::Info;
    });
}

/// Statements of law are not the page's own doing, nor is what was told of texts.
bool is_of_page(const Diagnostic& finding, int page) {
    return finding.page == page && finding.code.starts_with("BX7");
}

/// A page with nothing on it but one story and what belongs to it.
PagePlan alone_on_page(const PagePlan& page, const std::string& story) {
    PagePlan alone = page;
    std::erase_if(alone.items, [&](const PageItem& item) {
        const auto* one = std::get_if<StoryItem>(&item);
        return one != nullptr ? one->id != story : story_it_is_with(item) != story;
    });
    return alone;
}

/// The stories of `page` whose rest has its place on a later page, and which that is.
std::map<std::string, int> stories_sent_on(const Issue& issue, const PagePlan& page) {
    std::map<std::string, int> sent;
    for (const PagePlan& other : issue.pages) {
        for (const PageItem& item : other.items) {
            const auto* rest = std::get_if<ContinuedItem>(&item);
            if (rest != nullptr && other.number != page.number && !has_no_place(*rest) &&
                find_story(page, rest->story) != nullptr) {
                sent[rest->story] = other.number;
            }
        }
    }
    return sent;
}

class Composing {
  public:
    Composing(const Desk& desk,
              const PageTask& task,
              MeasuredPage& measured,
              const std::vector<PageTemplate>& others)
        : desk_{desk}, task_{task}, measured_{measured}, others_{others} {}

    /// The page as the composer sets it, after the stories whose text came out badly were given
    /// other headlines or pictures in the same places.
    PageChoice compose(PageLayout layout) {
        PageChoice choice = set(layout);
        bool changed = false;
        for (PlacedShape& placed : layout) {
            const std::string& id = task_.stories[placed.story].part.id;
            const bool bad = std::ranges::any_of(choice.findings, [&](const Diagnostic& finding) {
                return finding.story == id && is_of_text(finding);
            });
            changed = (bad && mend(layout, placed)) || changed;
        }
        return changed ? set(layout) : choice;
    }

  private:
    [[nodiscard]] PageChoice set(const PageLayout& layout) const {
        PageChoice choice;
        choice.plan = plan_of(desk_, task_, measured_, layout);
        SetPage set = set_page(desk_, task_.page, choice.plan, others_);
        choice.page = std::move(set.page);
        choice.record = std::move(set.record);
        choice.findings = std::move(set.findings);
        choice.cost = page_cost(measured_.problem, layout).cost;
        choice.character = character_of(measured_.problem, layout);
        return choice;
    }

    /// Whether another shape was found that fills the place without a fault in its text.
    bool mend(PageLayout& layout, PlacedShape& placed) {
        StoryMeasures& measures = measured_.measures[placed.story];
        if (measures.story().part.continued_from > 0) {
            return false;  // it cannot be set without its beginning
        }
        const PageProblem& problem = measured_.problem;
        const StoryShape* const former = placed.shape;
        const PageCost before = page_cost(problem, layout);
        std::vector<StoryShape>& shapes = mended_.emplace_back(shapes_for(
            measures, problem.grid, problem.weights, task_.order[placed.story], *former));
        int trials = 0;
        for (const StoryShape& shape : shapes) {
            if (trials == most_mending) {
                break;
            }
            placed.shape = &shape;
            const PageCost cost = page_cost(problem, layout);
            if (cost.fault_count() > before.fault_count() ||
                cost.cost > before.cost + dearest_mending) {
                continue;
            }
            ++trials;
            if (sets_well(placed, measures)) {
                return true;
            }
        }
        placed.shape = former;
        return false;
    }

    [[nodiscard]] bool sets_well(const PlacedShape& placed, const StoryMeasures& measures) const {
        PageTemplate plan;
        plan.name = plan_name(desk_.issue, task_.page.number);
        plan.made_for = MadeFor{desk_.issue.number, task_.page.number};
        plan.slots = {slot_of(placed, measured_.problem.grid, measures)};
        const PagePlan page = alone_on_page(task_.page, measures.story().part.id);
        return std::ranges::none_of(set_page(desk_, page, plan, {}).findings, is_of_text);
    }

    const Desk& desk_;
    const PageTask& task_;
    MeasuredPage& measured_;
    const std::vector<PageTemplate>& others_;
    std::deque<std::vector<StoryShape>> mended_;  ///< Shapes that layouts point into.
};

}  // namespace

std::string plan_name(const Issue& issue, int page) {
    return fmt::format("auto-{}-p{}", issue.number, page);
}

std::vector<int> pages_for(const Issue& issue, const PagePlan& page) {
    std::vector<int> pages{page.number};
    for (const PagePlan& other : issue.pages) {
        const bool begins = std::ranges::any_of(page.items, [&](const PageItem& item) {
            const auto* rest = std::get_if<ContinuedItem>(&item);
            return rest != nullptr && find_story(other, rest->story) != nullptr;
        });
        if (begins && other.number != page.number) {
            pages.push_back(other.number);
        }
    }
    return pages;
}

SetPage set_page(const Desk& desk,
                 const PagePlan& page,
                 const PageTemplate& plan,
                 const std::vector<PageTemplate>& others) {
    Issue issue = desk.issue;
    PagePlan& meant = *std::ranges::find(issue.pages, page.number, &PagePlan::number);
    meant = page;
    meant.layout = plan.name;
    issue.unassigned.clear();
    issue.reserve.clear();
    std::vector<PageTemplate> plans{plan};
    plans.insert(plans.end(), others.begin(), others.end());
    const std::map<std::string, int> sent = stories_sent_on(issue, page);
    std::vector<int> pages = pages_for(issue, page);
    for (const auto& [story, to] : sent) {
        pages.push_back(to);
    }
    Report report;
    LaidOutIssue laid = lay_out_issue(issue, plans, desk.composer, desk.pictures, report, pages);
    const auto at = std::ranges::find(laid.records, page.number, &PageRecord::number);
    const auto index = static_cast<std::size_t>(at - laid.records.begin());
    SetPage set{std::move(laid.document.pages[index]), std::move(laid.records[index]), {}};
    std::ranges::copy_if(
        report.diagnostics(), std::back_inserter(set.findings), [&](const Diagnostic& finding) {
            const auto rest = sent.find(finding.story);
            const bool of_rest = rest != sent.end() && finding.page == rest->second;
            return of_rest ? finding.severity == Severity::Error : is_of_page(finding, page.number);
        });
    return set;
}

double quick_price(const Desk& desk, const PageTask& task) {
    const auto measured = measure(desk, task);
    const std::vector<MadeUp> pages = make_up(measured->problem, {.widest = quick_width});
    return pages.empty() ? std::numeric_limits<double>::infinity() : pages.front().cost.cost;
}

std::vector<PageChoice> plan_page(const Desk& desk,
                                  const PageTask& task,
                                  const PlanAsked& asked,
                                  const std::vector<PageTemplate>& others) {
    const auto measured = measure(desk, task);
    const PageProblem& problem = measured->problem;
    const std::vector<MadeUp> pages = make_up(
        problem, {.versions = asked.choices, .seconds = asked.seconds, .threads = asked.threads});
    Composing composing{desk, task, *measured, others};
    std::map<PageSign, std::size_t> tried;
    std::vector<PageChoice> best;  // of each sign
    const std::size_t trials = asked.choices > 1 ? trials_of_version : trials_of_one;
    std::vector<PageSign> signs;
    for (const MadeUp& page : pages) {
        const PageSign sign = asked.choices > 1 ? sign_of(problem, page.layout) : PageSign{};
        const auto at = std::ranges::find(signs, sign);
        const auto index = static_cast<std::size_t>(at - signs.begin());
        const bool is_new = at == signs.end();
        if (is_new && signs.size() >= static_cast<std::size_t>(asked.choices)) {
            continue;
        }
        if (tried[sign] >= trials || (!is_new && is_without_findings(best[index]))) {
            continue;
        }
        ++tried[sign];
        PageChoice choice = composing.compose(page.layout);
        if (is_new) {
            signs.push_back(sign);
            best.push_back(std::move(choice));
        } else if (demerit(choice) < demerit(best[index])) {
            best[index] = std::move(choice);
        }
    }
    std::ranges::stable_sort(best, {}, demerit);
    return best;
}

}  // namespace banxin
