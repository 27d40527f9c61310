// SPDX-License-Identifier: Apache-2.0
//
// Making up one page: wider and wider searches until a page without a fault is found, and versions
// that truly differ.
#pragma once

#include "planning/page_cost.hpp"

#include <compare>
#include <optional>
#include <vector>

namespace banxin {

struct MakeupAsked {
    int versions = 1;
    std::optional<double> seconds = {};  ///< CPU time; empty: to the end.
    int threads = 1;                     ///< The result is the same for any number.
    int widest = 20'000;                 ///< Beginnings that the widest search may keep.
};

/// A full page, with its price.
struct MadeUp {
    PageLayout layout;
    PageCost cost;
};

/// Full pages, the cheapest first; none if none was found. The first ones differ in what strikes
/// the eye first: the corner of the lead, its width, its picture. Those behind them are near
/// relatives, for who finds fault with the first when it is set.
[[nodiscard]] std::vector<MadeUp> make_up(const PageProblem& problem, const MakeupAsked& asked);

/// The narrowest search alone: whether a page can be had at all, and about how good.
inline constexpr int quick_width = 300;

/// What strikes the eye first: pages with the same sign are versions of one page.
struct PageSign {
    bool at_right = false;  ///< The lead; of a page without one, the most important story.
    int columns = 0;        ///< Of it.
    bool picture_first = false;
    auto operator<=>(const PageSign&) const = default;
};
[[nodiscard]] PageSign sign_of(const PageProblem& problem, const PageLayout& layout);

}  // namespace banxin
