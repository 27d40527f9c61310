// SPDX-License-Identifier: Apache-2.0
#include "planning/page_problem.hpp"

#include <algorithm>

namespace banxin {

StoryView PageProblem::view(const PlacedShape& placed) const {
    const StoryTraits& of = traits[placed.story];
    const bool boxed = tables[placed.story].boxed();
    StoryView view;
    view.rank = of.rank;
    view.leads = of.leads;
    view.points = of.points[placed.shape->size];
    view.headline = headline_box_of(placed, grid, boxed);
    view.picture = picture_box_of(placed, grid, boxed);
    view.column = placed.column;
    view.line = placed.line;
    view.right = placed.right();
    view.bottom = placed.bottom() + placed.shape->elbow_lines;
    view.place = place_on_page(grid,
                               placed.head_column(),
                               placed.shape->columns - placed.shape->step_columns,
                               placed.line);
    return view;
}

float place_on_page(const PageGrid& grid, int column, int columns, int line) {
    return 0.8F * static_cast<float>(line) / static_cast<float>(grid.lines()) +
           0.2F * (static_cast<float>(column) + static_cast<float>(columns) / 2) /
               static_cast<float>(grid.columns());
}

}  // namespace banxin
