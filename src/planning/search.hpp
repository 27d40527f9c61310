// SPDX-License-Identifier: Apache-2.0
//
// The search for pages: stories are put down one after another at the highest free place, the most
// promising beginnings are kept and carried on (beam search), until the page is full to the last
// line.
#pragma once

#include "planning/area_costs.hpp"
#include "planning/page_problem.hpp"

#include <optional>
#include <vector>

namespace banxin {

struct SearchAsked {
    int width = 500;                  ///< Beginnings that are kept after each story.
    std::optional<Side> lead_corner;  ///< Where the lead must be; empty: in either.
    int lead_columns = 0;             ///< How wide it must be; 0: as it likes.
};

/// Full pages with all stories of `problem` on them, at most some hundreds, not yet judged as a
/// whole; none if none was found. Deterministic.
[[nodiscard]] std::vector<PageLayout> search_pages(const PageProblem& problem,
                                                   const AreaCosts& areas,
                                                   const SearchAsked& asked);

}  // namespace banxin
