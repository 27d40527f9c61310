// SPDX-License-Identifier: Apache-2.0
#include "planning/page_cost.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace banxin {
namespace {

// Where rules_of_headlines, rules_of_order and rules_of_gutters begin to see a fault.
constexpr float butting_share = 0.25F, wrong_place = 0.25F, noticed_place = 0.06F;
constexpr int wrong_ranks = 2;
constexpr double through_share = 0.9, long_share = 0.55;
constexpr int least_depth_share = 2;
constexpr float larger_picture = 1.1F;
constexpr float least_between_headlines = 5;  // lines
constexpr int adjoining_lines = 5;
constexpr double step_at_left = 4;       // of what a leg beside the headline costs
constexpr double beside_masthead = 0.3;  // of what it costs to be in no corner
constexpr int small_box = 12;            // lines, as rules_of_pictures

void add(PageCost& sum, PageFault fault, double cost) {
    sum.cost += cost;
    ++sum.faults[static_cast<std::size_t>(fault)];
}

float area(const GridBox& box) {
    return box.empty() ? 0 : box.width * box.height;
}

/// Which thing holds each place of the page: stories from 0, obstacles below -1.
class Owners {
  public:
    Owners(const PageProblem& problem, const PageLayout& layout)
        : columns_{problem.grid.columns()},
          lines_{problem.space.lines()},
          cells_(static_cast<std::size_t>(columns_ * lines_), -1) {
        for (int column = 0; column < columns_; ++column) {
            for (int line = 0; line < lines_; ++line) {
                const int obstacle = problem.space.owner(column, line);
                at(column, line) = obstacle < 0 ? -1 : -2 - obstacle;
            }
        }
        for (std::size_t i = 0; i < layout.size(); ++i) {
            const PlacedShape& placed = layout[i];
            for (int column = placed.column; column < placed.right(); ++column) {
                for (int line = placed.top_in(column); line < placed.bottom_in(column); ++line) {
                    at(column, line) = static_cast<int>(i);
                }
            }
        }
    }

    [[nodiscard]] int of(int column, int line) const {
        return cells_[static_cast<std::size_t>(column * lines_ + line)];
    }

  private:
    int& at(int column, int line) {
        return cells_[static_cast<std::size_t>(column * lines_ + line)];
    }

    int columns_, lines_;
    std::vector<int> cells_;
};

void add_gutters(const PageProblem& problem, const Owners& owners, PageCost& sum) {
    const PageSpace& space = problem.space;
    const MakeupWeights& weights = problem.weights;
    for (int column = 1; column < space.columns(); ++column) {
        const int top = std::max(space.top(column - 1), space.top(column));
        const int foot = std::min({space.foot(column - 1), space.foot(column), space.lines() - 1});
        const int depth = foot - top;
        if (depth * least_depth_share < space.lines()) {
            continue;
        }
        int run = 0, longest = 0;
        for (int line = top; line < foot; ++line) {
            run = owners.of(column - 1, line) != owners.of(column, line) ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const double share = static_cast<double>(longest) / depth;
        if (share > through_share) {
            add(sum, PageFault::ThroughGutter, weights.through_gutter);
        } else if (share > long_share) {
            sum.cost +=
                weights.long_gutter * std::pow((share - long_share) / (1 - long_share), 1.5);
        }
    }
}

void add_breaks(const PageProblem& problem, const Owners& owners, PageCost& sum) {
    const PageSpace& space = problem.space;
    int top = 0, foot = space.lines();
    for (int column = 0; column < space.columns(); ++column) {
        top = std::max(top, space.top(column));
        foot = std::min(foot, space.foot(column));
    }
    for (int line = top + 1; line < foot; ++line) {
        bool parted = true;
        for (int column = 0; column < space.columns() && parted; ++column) {
            parted = owners.of(column, line) != owners.of(column, line - 1);
        }
        if (parted) {
            const double middle =
                1 - std::abs((line - top) / static_cast<double>(foot - top) - 0.5) * 2;
            add(sum, PageFault::ThroughBreak, problem.weights.through_break * (0.6 + 0.4 * middle));
        }
    }
}

void add_crosses(const PageProblem& problem, const Owners& owners, PageCost& sum) {
    for (int column = 1; column < problem.space.columns(); ++column) {
        for (int line = 1; line < problem.space.lines(); ++line) {
            const int a = owners.of(column - 1, line - 1), b = owners.of(column, line - 1);
            const int c = owners.of(column - 1, line), d = owners.of(column, line);
            if (a >= 0 && b >= 0 && c >= 0 && d >= 0 && a != b && c != d && a != c && b != d) {
                add(sum, PageFault::Cross, problem.weights.cross);
            }
        }
    }
}

/// Pictures spread over the quarters of the page, headlines not all of one make.
void add_variety(const PageProblem& problem,
                 const PageLayout& layout,
                 const std::vector<StoryView>& views,
                 PageCost& sum) {
    std::array<int, 4> quarters{};
    const double middle_x = problem.grid.width_of(problem.grid.columns()) / 2;
    const double middle_y = problem.grid.lines() / 2.0;
    for (const StoryView& view : views) {
        if (!view.picture.empty()) {
            const bool right = view.picture.left + view.picture.width / 2 > middle_x;
            const bool low = view.picture.top + view.picture.height / 2 > middle_y;
            ++quarters[static_cast<std::size_t>((right ? 1 : 0) + (low ? 2 : 0))];
        }
    }
    for (const int pictures : quarters) {
        sum.cost += problem.weights.quadrants * std::max(0, pictures - 1);
    }
    const auto over = std::ranges::count_if(layout, [](const PlacedShape& placed) {
        return placed.shape->arrangement == Arrangement::Over;
    });
    if (over == static_cast<std::ptrdiff_t>(layout.size()) && layout.size() > 3) {
        sum.cost += problem.weights.alike;
    }
}

void add_fold(const PageProblem& problem, const PlacedShape& placed, PageCost& sum) {
    const int fold = problem.grid.lines() / 2;
    if (problem.tables[placed.story].boxed() && placed.shape->lines - 1 <= small_box &&
        placed.line < fold + 2 && placed.bottom() > fold - 1) {
        add(sum, PageFault::Fold, problem.weights.fold);
    }
}

/// Whether one headline stands so close below the other that few lines of text are between.
bool stacked(const GridBox& a, const GridBox& b) {
    const GridBox& upper = a.top <= b.top ? a : b;
    const GridBox& lower = a.top <= b.top ? b : a;
    const float common = std::min(a.right(), b.right()) - std::max(a.left, b.left);
    const float between = lower.top - upper.bottom();
    return common > 1 && between >= 0 && between < least_between_headlines;
}

}  // namespace

float cost_of_order(const MakeupWeights& weights, int ranks_apart, float lower) {
    if (lower <= noticed_place) {
        return 0;
    }
    float cost = static_cast<float>(weights.rank_order) *
                 static_cast<float>(std::min(3, ranks_apart)) * (lower - noticed_place);
    if (lower > wrong_place && ranks_apart >= wrong_ranks) {
        cost += static_cast<float>(weights.wrong_order);
    }
    return cost;
}

void add_pair_cost(const MakeupWeights& weights,
                   const StoryView& a,
                   const StoryView& b,
                   PageCost& sum) {
    const float share = butting(a.headline, b.headline);
    if (share > butting_share) {
        add(sum, PageFault::Butting, weights.butting * (0.6 + 0.4 * static_cast<double>(share)));
    } else {
        sum.cost += weights.butting * static_cast<double>(share);
    }
    if (stacked(a.headline, b.headline)) {
        sum.cost += weights.stacked;
    }
    const bool pictures = !a.picture.empty() && !b.picture.empty();
    if (pictures && touching(a.picture, b.picture)) {
        add(sum, PageFault::TouchingPictures, weights.touching_pictures);
    }
    if (a.rank == b.rank) {
        return;
    }
    const StoryView& more = a.rank < b.rank ? a : b;
    const StoryView& less = a.rank < b.rank ? b : a;
    const float lower = more.place - less.place;
    const int apart = less.rank - more.rank;
    sum.cost += static_cast<double>(cost_of_order(weights, apart, lower));
    if (lower > wrong_place && apart >= wrong_ranks) {
        ++sum.faults[static_cast<std::size_t>(PageFault::WrongOrder)];
    }
    if (more.points > 0 && more.points < less.points) {
        add(sum, PageFault::HeadlineOrder, weights.headline_order);
    }
    if (more.leads && pictures && area(less.picture) > larger_picture * area(more.picture)) {
        sum.cost += weights.lead_picture;
    }
}

bool adjoin(const StoryView& a, const StoryView& b) {
    const int columns = std::min(a.right, b.right) - std::max(a.column, b.column);
    const int lines = std::min(a.bottom, b.bottom) - std::max(a.line, b.line);
    return (columns == 0 && lines >= adjoining_lines) || (lines == 0 && columns >= 1);
}

bool in_top_corner(const PageSpace& space, int column, int right, int line) {
    return (column == 0 || right == space.columns()) && line == space.top(column) &&
           line == space.top(right - 1);
}

double cost_of_corner(const PageProblem& problem, const PlacedShape& lead) {
    int lowest = 0;
    for (int column = 0; column < problem.space.columns(); ++column) {
        lowest = std::max(lowest, problem.space.top(column));
    }
    return (lead.head_column() != 0 ? problem.weights.lead_at_right : 0) +
           (lead.line < lowest ? problem.weights.lead_corner * beside_masthead : 0);
}

double cost_of_step(const PageProblem& problem, const PlacedShape& placed) {
    const bool lower_left = placed.shape->step_columns > 0 && !placed.bent_at_right;
    return lower_left ? problem.weights.text_beside_headline * step_at_left : 0;
}

PageCost page_cost(const PageProblem& problem, const PageLayout& layout) {
    PageCost sum;
    const Owners owners{problem, layout};
    std::vector<StoryView> views;
    int broken = 0, narrow = 0;
    for (const PlacedShape& placed : layout) {
        const StoryShape& shape = *placed.shape;
        sum.cost += static_cast<double>(shape.cost) + cost_of_step(problem, placed);
        broken += shape.legs != shape.columns ? 1 : 0;
        narrow += shape.columns == 1 ? 1 : 0;
        add_fold(problem, placed, sum);
        views.push_back(problem.view(placed));
        if (views.back().leads) {
            const int head = placed.head_column();
            if (!in_top_corner(
                    problem.space, head, head + shape.columns - shape.step_columns, placed.line)) {
                add(sum, PageFault::LeadCorner, problem.weights.lead_corner);
            } else {
                sum.cost += cost_of_corner(problem, placed);
            }
        }
    }
    for (std::size_t i = 0; i < views.size(); ++i) {
        for (std::size_t j = i + 1; j < views.size(); ++j) {
            add_pair_cost(problem.weights, views[i], views[j], sum);
            if (problem.related(layout[i].story, layout[j].story) && !adjoin(views[i], views[j])) {
                sum.cost += problem.weights.apart;
            }
        }
        for (const StoryView& fixed : problem.fixed) {
            add_pair_cost(problem.weights, views[i], fixed, sum);
        }
    }
    add_gutters(problem, owners, sum);
    add_breaks(problem, owners, sum);
    add_crosses(problem, owners, sum);
    add_variety(problem, layout, views, sum);
    sum.cost += problem.weights.many_broken * std::max(0, broken - few_broken) +
                problem.weights.many_narrow * std::max(0, narrow - few_narrow);
    return sum;
}

}  // namespace banxin
