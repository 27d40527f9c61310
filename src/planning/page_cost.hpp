// SPDX-License-Identifier: Apache-2.0
//
// What a page costs: its stories by themselves, two of them beside each other, all together.
#pragma once

#include "planning/page_problem.hpp"

#include <array>
#include <string_view>

namespace banxin {

/// So many stories in broken measures, and places one column wide, are no matter.
inline constexpr int few_broken = 3, few_narrow = 2;

/// Faults that an editor would name.
enum class PageFault {
    Butting,
    ThroughGutter,
    ThroughBreak,
    Cross,
    TouchingPictures,
    WrongOrder,
    HeadlineOrder,
    LeadCorner,
    Fold,
};
inline constexpr std::size_t page_faults = 9;

struct PageCost {
    double cost = 0;
    std::array<int, page_faults> faults{};

    [[nodiscard]] int fault_count() const {
        int count = 0;
        for (const int of_kind : faults) {
            count += of_kind;
        }
        return count;
    }
};

/// What it costs that the more important of two stories stands so much lower.
[[nodiscard]] float cost_of_order(const MakeupWeights& weights, int ranks_apart, float lower);

/// What two stories cost beside each other, with the faults; but not whether they should adjoin.
void add_pair_cost(const MakeupWeights& weights,
                   const StoryView& a,
                   const StoryView& b,
                   PageCost& sum);

/// Whether they share an edge.
[[nodiscard]] bool adjoin(const StoryView& a, const StoryView& b);

/// Whether the lead, of these columns, begins in a top corner.
[[nodiscard]] bool in_top_corner(const PageSpace& space, int column, int right, int line);

/// What the corner costs that the lead stands in: the left one is better, 报眼 beside the masthead
/// no place for it.
[[nodiscard]] double cost_of_corner(const PageProblem& problem, const PlacedShape& lead);

/// What it costs that a story begins lower at its left: the text then begins beside and below its
/// headline, where no reader looks for it.
[[nodiscard]] double cost_of_step(const PageProblem& problem, const PlacedShape& placed);

/// Of a page with all its stories on it.
[[nodiscard]] PageCost page_cost(const PageProblem& problem, const PageLayout& layout);

}  // namespace banxin
