// SPDX-License-Identifier: Apache-2.0
#include "planning/make_up.hpp"

#include "base/in_parallel.hpp"
#include "planning/area_costs.hpp"
#include "planning/polish.hpp"
#include "planning/search.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <ctime>
#include <map>
#include <utility>

namespace banxin {
namespace {

constexpr std::array widths{quick_width, 1500, 6000, 20'000};
constexpr int width_for_versions = 800;
constexpr std::size_t most_polished = 24, most_kept = 40;

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

bool same(const PageLayout& a, const PageLayout& b) {
    return std::ranges::equal(a, b, [](const PlacedShape& x, const PlacedShape& y) {
        return x.story == y.story && x.column == y.column && x.line == y.line &&
               x.shape == y.shape && x.picture == y.picture && x.bent_at_right == y.bent_at_right;
    });
}

/// A fault is worse than any price.
void sort_by_price(std::vector<MadeUp>& pages) {
    std::ranges::stable_sort(pages, {}, [](const MadeUp& page) {
        return std::pair{page.cost.fault_count(), page.cost.cost};
    });
}

class Maker {
  public:
    Maker(const PageProblem& problem, const MakeupAsked& asked)
        : problem_{problem},
          asked_{asked},
          start_{cpu_seconds()},
          areas_{problem.tables,
                 problem.grid.columns(),
                 problem.space.free_below(problem.space.empty())} {}

    std::vector<MadeUp> run() {
        for (const int width : widths) {
            if (width > asked_.widest) {
                break;
            }
            look({{width, std::nullopt, 0}});
            if (out_of_time() || (!pages_.empty() && pages_.front().cost.fault_count() == 0)) {
                break;
            }
        }
        if (asked_.versions > 1 && !pages_.empty()) {
            look_for_versions();
        }
        return ranked();
    }

  private:
    [[nodiscard]] bool out_of_time() const {
        return asked_.seconds && cpu_seconds() - start_ > *asked_.seconds;
    }

    /// The pages of several searches. They are looked for side by side, and taken in the order they
    /// were asked for, so that the number of threads changes nothing.
    void look(const std::vector<SearchAsked>& searches) {
        std::vector<std::vector<MadeUp>> found(searches.size());
        in_parallel(static_cast<int>(searches.size()), asked_.threads, [&](int i) {
            const auto index = static_cast<std::size_t>(i);
            found[index] = polished(searches[index]);
        });
        for (std::vector<MadeUp>& pages : found) {
            for (MadeUp& page : pages) {
                const bool known = std::ranges::any_of(
                    pages_, [&](const MadeUp& other) { return same(page.layout, other.layout); });
                if (!known) {
                    pages_.push_back(std::move(page));
                }
            }
        }
        sort_by_price(pages_);
    }

    /// The cheapest pages of a search, polished.
    [[nodiscard]] std::vector<MadeUp> polished(const SearchAsked& asked) const {
        std::vector<MadeUp> found;
        for (PageLayout& layout : search_pages(problem_, areas_, asked)) {
            std::ranges::sort(layout, {}, &PlacedShape::story);
            const PageCost cost = page_cost(problem_, layout);
            found.push_back({std::move(layout), cost});
        }
        sort_by_price(found);
        found.resize(std::min(found.size(), most_polished));
        for (MadeUp& page : found) {
            page.cost = polish(problem_, page.layout);
            std::ranges::sort(page.layout, {}, &PlacedShape::story);
        }
        return found;
    }

    void look_for_versions() {
        for (const Side corner : {Side::Left, Side::Right}) {
            if (out_of_time()) {
                return;
            }
            std::vector<SearchAsked> searches;
            for (int lead = problem_.grid.columns(); lead >= 2; --lead) {
                searches.push_back({width_for_versions, corner, lead});
            }
            look(searches);
        }
    }

    /// The best of each sign first.
    std::vector<MadeUp> ranked() {
        std::vector<MadeUp> first, others;
        std::map<PageSign, int> seen;
        for (MadeUp& page : pages_) {
            (seen[sign_of(problem_, page.layout)]++ == 0 ? first : others)
                .push_back(std::move(page));
        }
        std::ranges::move(others, std::back_inserter(first));
        first.resize(std::min(first.size(), most_kept));
        return first;
    }

    const PageProblem& problem_;
    const MakeupAsked& asked_;
    double start_;
    AreaCosts areas_;
    std::vector<MadeUp> pages_;
};

}  // namespace

PageSign sign_of(const PageProblem& problem, const PageLayout& layout) {
    const auto lead = std::ranges::find_if(
        layout, [&](const PlacedShape& placed) { return problem.traits[placed.story].leads; });
    const PlacedShape& first = lead == layout.end() ? layout.front() : *lead;
    const StoryShape& shape = *first.shape;
    return {first.head_column() != 0,
            shape.columns,
            shape.picture_legs > 0 && picture_line(shape) == 0};
}

std::vector<MadeUp> make_up(const PageProblem& problem, const MakeupAsked& asked) {
    return Maker{problem, asked}.run();
}

}  // namespace banxin
