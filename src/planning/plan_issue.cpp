// SPDX-License-Identifier: Apache-2.0
#include "planning/plan_issue.hpp"

#include "layout/lay_out_issue.hpp"
#include "layout/page_items.hpp"
#include "layout/take_planned.hpp"
#include "planning/assign_stories.hpp"
#include "planning/furniture_forms.hpp"
#include "planning/plan_findings.hpp"
#include "planning/plan_page.hpp"
#include "planning/prepare_page.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace banxin {
namespace {

constexpr std::array blanks_tried{1.0, 0.85, 0.7};  // of what is missing on a page
constexpr double fits_again = 1.06;                 // of the page, after a story was taken off
constexpr int least_blank = 8;                      // lines
constexpr double deepest_blank = 0.4;               // of the page

bool still_fits(const SetPage& set) {
    return std::ranges::none_of(set.findings, [](const Diagnostic& finding) {
        return finding.severity == Severity::Error || finding.code == "BX7002" ||
               finding.code == "BX7008";
    });
}

bool has_faults(const PageChoice& choice) {
    return std::ranges::any_of(choice.findings, [](const Diagnostic& finding) {
        return finding.severity != Severity::Info && finding.code != "BX7024" &&
               finding.code != "BX7036";
    });
}

class IssuePlanner {
  public:
    IssuePlanner(const Issue& issue,
                 const std::vector<PageTemplate>& templates,
                 const Composer& composer,
                 const std::vector<PictureUse>& pictures,
                 const PlanAsked& asked,
                 Report& report)
        : given_{issue},
          templates_{templates},
          at_hand_{templates},
          asked_{asked},
          report_{report},
          planned_{asked.anew ? issue : take_planned(issue, templates), {}, {}},
          desk_{planned_.issue, composer, pictures, report},
          areas_{desk_} {}

    PlannedIssue plan() {
        for (PagePlan& page : planned_.issue.pages) {
            states_.push_back(prepare(page));
        }
        const std::vector<PageRoom> rooms = rooms_to_fill();
        assign_stories(planned_.issue, rooms, areas_, report_);
        cuts_ = cut_stories(planned_.issue, rooms, lengths_of_kept_rests(), areas_, report_);
        if (!planned_.issue.reserve.empty()) {
            use_reserve(planned_.issue, rooms, cuts_, areas_, report_);
        }
        for (std::size_t i = 0; i < planned_.issue.pages.size(); ++i) {
            planned_.pages.push_back(finish(planned_.issue.pages[i], states_[i]));
        }
        for (PagePlan& page : planned_.issue.pages) {
            std::erase_if(page.items, [](const PageItem& item) {
                const auto* rest = std::get_if<ContinuedItem>(&item);
                return rest != nullptr && has_no_place(*rest);
            });
        }
        return std::move(planned_);
    }

  private:
    /// What is decided of a page before stories are assigned.
    struct Preparation {
        PlanState state = PlanState::Left;
        const PageTemplate* former = nullptr;
        std::optional<SetPage> kept;
    };

    [[nodiscard]] bool is_asked(const PagePlan& page) const {
        return asked_.pages.empty() ||
               std::ranges::find(asked_.pages, page.number) != asked_.pages.end();
    }

    Preparation prepare(PagePlan& page) {
        Preparation made;
        made.former = plan_made_for(given_, given_page(page.number), templates_);
        if (!is_asked(page)) {
            return made;
        }
        if (asked_.anew) {
            page = without_places(page);
            made.state = PlanState::Made;
            if (made.former != nullptr && !holds_fast(*made.former, page)) {
                made.former = nullptr;
            }
            return made;
        }
        if (made.former != nullptr) {
            SetPage set = set_page(desk_, page, *made.former, templates_);
            if (still_fits(set)) {
                made.kept = std::move(set);
                made.state = PlanState::Kept;
            } else {
                forget_plan(page);
                made.state = PlanState::Made;
            }
            return made;
        }
        const bool to_do = has_placeless_stories(page) || holds_no_story(page);
        made.state = page.layout.empty() && to_do ? PlanState::Made : PlanState::Left;
        return made;
    }

    /// Takes back what the plan of the page gave it; what an editor wrote in the issue stays.
    void forget_plan(PagePlan& page) const {
        page.layout.clear();
        for (PageItem& item : page.items) {
            auto* rest = std::get_if<ContinuedItem>(&item);
            if (rest != nullptr && find_rest(given_page(page.number), rest->story) == nullptr) {
                rest->frame.rects.clear();
            }
        }
    }

    /// Of stories that go on on pages which stay as they are: the characters that stand there, as
    /// the issue sets them now.
    [[nodiscard]] std::map<std::string, int> lengths_of_kept_rests() const {
        const Issue now = take_planned(given_, templates_);
        const auto holds_rest = [](const PagePlan& page) {
            return std::ranges::any_of(page.items, [](const PageItem& item) {
                return std::holds_alternative<ContinuedItem>(item);
            });
        };
        std::map<std::string, int> lengths;
        for (std::size_t i = 0; i < states_.size(); ++i) {
            const PagePlan& page = now.pages[i];
            if (states_[i].state == PlanState::Made || !holds_rest(page)) {
                continue;
            }
            Report unused;
            const LaidOutIssue laid = lay_out_issue(
                now, templates_, desk_.composer, desk_.pictures, unused, pages_for(now, page));
            for (const PageRecord& record : laid.records) {
                for (const StoryRecord& story : record.stories) {
                    if (record.number == page.number && story.continued_from > 0) {
                        lengths[story.id] = story.receipt.characters;
                    }
                }
            }
        }
        return lengths;
    }

    [[nodiscard]] const PagePlan& given_page(int number) const {
        return *std::ranges::find(given_.pages, number, &PagePlan::number);
    }

    static bool holds_fast(const PageTemplate& former, const PagePlan& page) {
        return std::ranges::any_of(page.items, [&](const PageItem& item) {
            const auto* story = std::get_if<StoryItem>(&item);
            return story != nullptr && held_slot(&former, *story) != nullptr;
        });
    }

    static bool holds_no_story(const PagePlan& page) {
        return std::ranges::none_of(page.items, [](const PageItem& item) {
            return std::holds_alternative<StoryItem>(item) ||
                   std::holds_alternative<ContinuedItem>(item);
        });
    }

    std::vector<PageRoom> rooms_to_fill() {
        std::vector<PageRoom> rooms;
        for (std::size_t i = 0; i < states_.size(); ++i) {
            if (states_[i].state == PlanState::Made) {
                const PagePlan& page = planned_.issue.pages[i];
                rooms.push_back({page.number, free_area(page, states_[i].former)});
            }
        }
        return rooms;
    }

    [[nodiscard]] int free_area(const PagePlan& page, const PageTemplate* former) const {
        const auto forms = furniture_forms(page, desk_.format(), templates_);
        return free_area(task_for(desk_, page, former, forms.front(), cuts_));
    }
    [[nodiscard]] int free_area(const PageTask& task) const {
        const PageSpace space{desk_.format(), task.blocks};
        return space.free_below(space.empty());
    }

    PlannedPage finish(PagePlan& page, Preparation& prepared) {
        // What stood on earlier pages may have changed since: the plan may take its stories again.
        if (prepared.state == PlanState::Made && prepared.former != nullptr && !asked_.anew) {
            SetPage set = set_page(desk_, page, *prepared.former, at_hand_);
            if (still_fits(set)) {
                prepared.kept = std::move(set);
                prepared.state = PlanState::Kept;
            }
        }
        PlannedPage done{page.number, prepared.state, {}};
        if (prepared.kept) {
            PageChoice choice;
            choice.plan = *prepared.former;
            choice.page = std::move(prepared.kept->page);
            choice.record = std::move(prepared.kept->record);
            choice.findings = std::move(prepared.kept->findings);
            planned_.plans.push_back(choice.plan);
            done.choices.push_back(std::move(choice));
        } else if (done.state == PlanState::Made) {
            done.choices = make_with_rests(page, prepared.former);
            if (done.choices.empty()) {
                done.state = holds_no_story(page) ? PlanState::Left : PlanState::Missing;
            } else {
                planned_.plans.push_back(done.choices.front().plan);
                at_hand_.insert(at_hand_.begin(), done.choices.front().plan);
                page.layout = done.choices.front().plan.name;
            }
        }
        return done;
    }

    /// Where the page had its masthead and all that before; else the form of the house with the
    /// cheapest page.
    Furniture best_furniture(const PagePlan& page, const PageTemplate* former) {
        auto kept = former != nullptr ? furniture_of(*former, page) : std::nullopt;
        if (kept) {
            return *std::move(kept);
        }
        std::vector<Furniture> forms = furniture_forms(page, desk_.format(), templates_);
        if (forms.size() == 1) {
            return std::move(forms.front());
        }
        std::size_t best = 0;
        double cheapest = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < forms.size(); ++i) {
            const PageTask task = task_for(desk_, page, former, forms[i], cuts_);
            const double price = blocks_overlap(task) ? cheapest : quick_price(desk_, task);
            if (price < cheapest) {
                best = i;
                cheapest = price;
            }
        }
        return std::move(forms[best]);
    }

    /// Versions of the page. If each leaves more of a story than a page that was to stay as it is
    /// takes, that page is made up anew as well, and this one with the story cut where both are
    /// full.
    std::vector<PageChoice> make_with_rests(PagePlan& page, const PageTemplate* former) {
        Report told;
        std::vector<PageChoice> choices = make(page, former, told);
        const std::vector<int> overfull =
            choices.empty() ? std::vector<int>{} : overfull_pages(page, choices.front());
        const bool all_on_page = std::ranges::none_of(
            told.diagnostics(), [](const Diagnostic& finding) { return finding.code == "BX7071"; });
        if (!overfull.empty() && all_on_page && release(overfull)) {
            cuts_ = cut_stories(
                planned_.issue, rooms_to_fill(), lengths_of_kept_rests(), areas_, report_);
            told = {};
            choices = make(page, former, told);
        }
        report_.add(told.diagnostics());
        return choices;
    }

    /// Other pages that have errors by this version of a page.
    static std::vector<int> overfull_pages(const PagePlan& page, const PageChoice& choice) {
        std::vector<int> pages;
        for (const Diagnostic& finding : choice.findings) {
            if (finding.severity == Severity::Error && finding.page != page.number) {
                pages.push_back(finding.page);
            }
        }
        return pages;
    }

    /// Whether some of the pages had been kept; they are to be made up now.
    bool release(const std::vector<int>& pages) {
        bool any = false;
        for (std::size_t i = 0; i < states_.size(); ++i) {
            PagePlan& page = planned_.issue.pages[i];
            if (states_[i].kept && std::ranges::find(pages, page.number) != pages.end() &&
                planned_.pages.size() <= i) {
                forget_plan(page);
                clear_rests(page);
                states_[i].kept.reset();
                states_[i].state = PlanState::Made;
                any = true;
            }
        }
        return any;
    }

    static void clear_rests(PagePlan& page) {
        for (PageItem& item : page.items) {
            if (auto* rest = std::get_if<ContinuedItem>(&item)) {
                rest->frame.rects.clear();
            }
        }
    }

    /// Versions of the page; if it holds not all of its stories, of fewer; if they do not fill it,
    /// with a blank.
    std::vector<PageChoice> make(PagePlan& page, const PageTemplate* former, Report& report) {
        std::vector<std::string> held;
        const Furniture furniture = best_furniture(page, former);
        while (true) {
            PageTask task = task_for(desk_, page, former, furniture, cuts_);
            if (task.stories.empty()) {
                return {};
            }
            if (!can_be_searched(task)) {
                report.add(not_searched(desk_, page, static_cast<int>(task.stories.size())));
                return {};
            }
            task.held = held;
            std::vector<PageChoice> choices = choices_of(task, report);
            if (!choices.empty()) {
                return choices;
            }
            const int over = areas_.of_all(page.items, cuts_) - free_area(task);
            const StoryItem* story = over > 0 ? story_to_hold(page, over) : nullptr;
            if (story == nullptr) {
                choices = over < 0 ? choices_with_blank(task, -over, report) : std::move(choices);
                if (choices.empty()) {
                    report.add(not_made_up(desk_, page, over));
                }
                return choices;
            }
            report.add(taken_off(desk_, page, *story, over));
            if (find_story(given_page(page.number), story->id) != nullptr) {
                held.push_back(story->id);
            }
            move_story(std::string{story->id}, page.items, planned_.issue.unassigned);
        }
    }

    /// Versions of the page; if the best has a fault, that and its cure are told.
    std::vector<PageChoice> choices_of(const PageTask& task, Report& report) {
        std::vector<PageChoice> choices = plan_page(desk_, task, asked_, at_hand_);
        for (const StoryToPlace& story : task.stories) {
            if (auto finding =
                    choices.empty() ? std::nullopt : headline_not_kept(task.page, story)) {
                report.add(*std::move(finding));
            }
        }
        if (!choices.empty() && has_faults(choices.front())) {
            report.add(not_clean(task.page, choices.front(), cures_for(desk_, task)));
        }
        return choices;
    }

    /// The same with a place left free, of about as many columns × lines as are missing.
    std::vector<PageChoice> choices_with_blank(PageTask& task, int missing, Report& report) {
        for (const double share : blanks_tried) {
            const auto blank = blank_for(task, static_cast<int>(missing * share));
            if (!blank) {
                continue;
            }
            task.blanks.push_back(*blank);
            task.blocks.push_back({blank->frame, true});
            std::vector<PageChoice> choices = choices_of(task, report);
            if (!choices.empty()) {
                return choices;
            }
            task.blanks.pop_back();
            task.blocks.pop_back();
        }
        return {};
    }

    [[nodiscard]] bool can_be_searched(const PageTask& task) const {
        return task.stories.size() <= most_stories_to_place &&
               desk_.format().columns <= most_columns && desk_.format().lines <= most_lines;
    }

    /// The least important story without which the page would be about full; if there is none, the
    /// least important. Null if none may go.
    const StoryItem* story_to_hold(const PagePlan& page, int over) {
        std::vector<const StoryItem*> stories;
        for (const PageItem& item : page.items) {
            const auto* story = std::get_if<StoryItem>(&item);
            if (story != nullptr && !story->frame && !story->lead && !story->pinned &&
                !story->on_front && !cuts_.contains(story->id)) {
                stories.push_back(story);
            }
        }
        std::ranges::stable_sort(
            stories, [](const StoryItem* a, const StoryItem* b) { return a->rank > b->rank; });
        if (stories.size() < 2) {
            return nullptr;
        }
        const int used = areas_.of_all(page.items, cuts_);
        const int room = used - over;
        const auto enough = std::ranges::find_if(stories, [&](const StoryItem* story) {
            const int left = used - areas_.of(story->id, page.items).area;
            return left <= fits_again * room && left >= room * (2 - fits_again);
        });
        return enough != stories.end() ? *enough : stories.front();
    }

    /// A blank of about that area at the foot of the page, at the right, where an advertisement
    /// would stand.
    [[nodiscard]] std::optional<AdvertPlace> blank_for(const PageTask& task, int area) const {
        const PageFormat& format = desk_.format();
        const PageSpace space{format, task.blocks};
        const int foot = space.foot(format.columns - 1);
        for (int columns = 1; columns <= format.columns; ++columns) {
            if (space.foot(format.columns - columns) != foot) {
                break;
            }
            const int lines = area / columns;
            if (lines < least_blank) {
                break;
            }
            if (lines <= deepest_blank * format.lines) {
                AdvertPlace blank;
                blank.name = "blank";
                // The story above has its own line of white; the page ends a line below its last.
                blank.frame = {{format.columns - columns + 1, format.columns},
                               {foot - lines, foot - 1}};
                return blank;
            }
        }
        return std::nullopt;
    }

    const Issue& given_;
    const std::vector<PageTemplate>& templates_;
    std::vector<PageTemplate> at_hand_;  ///< Those made now, then the others.
    const PlanAsked& asked_;
    Report& report_;
    PlannedIssue planned_;
    const Desk desk_;
    StoryAreas areas_;
    Cuts cuts_;
    std::vector<Preparation> states_;
};

}  // namespace

PlannedIssue plan_issue(const Issue& issue,
                        const std::vector<PageTemplate>& templates,
                        const Composer& composer,
                        const std::vector<PictureUse>& pictures,
                        const PlanAsked& asked,
                        Report& report) {
    return IssuePlanner{issue, templates, composer, pictures, asked, report}.plan();
}

}  // namespace banxin
