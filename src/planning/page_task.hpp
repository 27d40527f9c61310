// SPDX-License-Identifier: Apache-2.0
//
// PageTask: a page before it is made up: what stands on it already, and what is to find its place.
#pragma once

#include "layout/desk.hpp"
#include "model/page_template.hpp"
#include "planning/page_problem.hpp"
#include "planning/story_measures.hpp"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace banxin {

/// Places of what is no story: masthead, imprint, index, advertisements. Each house has its forms;
/// they are those of its page plans.
struct Furniture {
    std::optional<GridRect> masthead, imprint, index;
    std::vector<AdvertPlace> adverts;
};

/// Where a story that jumps is cut in two.
struct Cut {
    TextPosition at;
    int from = 0, to = 0;  ///< Pages.
};
using Cuts = std::map<std::string, Cut>;  ///< By story.

struct PageTask {
    const PagePlan& page;
    Furniture furniture;
    std::vector<PlacedBlock> blocks;    ///< All that has its place.
    std::vector<StoryView> fixed;       ///< The stories among it.
    std::vector<StorySlot> kept_slots;  ///< Of stories that have their place.
    std::vector<AdvertPlace> blanks;    ///< As PageTemplate::blanks.
    std::vector<std::string> held;      ///< As PageTemplate::held.
    std::vector<StoryToPlace> stories;  ///< The most important first.
    std::vector<int> order;             ///< Of each, its place among all stories of the page.
};

/// What the composer and the grid say of a task.
struct MeasuredPage {
    std::deque<StoryMeasures> measures;  ///< Of the stories to place.
    PageProblem problem;
};
[[nodiscard]] std::unique_ptr<MeasuredPage> measure(const Desk& desk, const PageTask& task);

}  // namespace banxin
