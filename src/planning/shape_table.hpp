// SPDX-License-Identifier: Apache-2.0
//
// ShapeTable: the cheapest shapes of one story, for every width, depth and reach of its headline.
#pragma once

#include "model/makeup_weights.hpp"
#include "planning/page_grid.hpp"
#include "planning/story_measures.hpp"
#include "planning/story_shape.hpp"

#include <vector>

namespace banxin {

/// Of a step: lines that columns may begin lower, columns that may.
inline constexpr int least_step = 4, most_step = 40, most_stepped = 3;

/// Shapes that cost more are left out.
inline constexpr float dearest_shape = 7;

class ShapeTable {
  public:
    /// `place` is the story's place in the order of the page, from 0.
    ShapeTable(StoryMeasures& measures,
               const PageGrid& grid,
               const MakeupWeights& weights,
               int place);

    /// A shape of so many columns and lines, the white below included; impossible if there is none.
    [[nodiscard]] const StoryShape& at(int columns, int lines, unsigned edges) const {
        return shapes_[index(columns, lines, edges)];
    }
    /// What the cheapest shape of that size costs; infinite if there is none.
    [[nodiscard]] float cheapest(int columns, int lines) const {
        return cheapest_[index(columns, lines, 0) / edge_classes];
    }
    /// The cheapest shape of that size, or an impossible one.
    [[nodiscard]] const StoryShape& best(int columns, int lines) const;
    /// The depths for which there is a shape, growing.
    [[nodiscard]] const std::vector<int>& depths(int columns) const {
        return depths_[static_cast<std::size_t>(columns)];
    }
    /// Shapes of six sides.
    [[nodiscard]] const std::vector<StoryShape>& elbows(int columns) const {
        return elbows_[static_cast<std::size_t>(columns)];
    }

    /// Shapes of so many columns of which some begin so many lines lower than the others.
    [[nodiscard]] const std::vector<StoryShape>& steps(int columns, int lower, int lines) const {
        return steps_[step_index(columns, lower, lines)];
    }

    /// Shapes that fill the same place as `like`, of which only the outline is looked at.
    [[nodiscard]] std::vector<const StoryShape*> shapes_like(const StoryShape& like) const;

    [[nodiscard]] bool boxed() const { return boxed_; }

    /// Columns × lines: of the smallest and largest shape, of the cheapest.
    int least_area = 0, most_area = 0, natural_area = 0;
    float least_cost = 0;

  private:
    [[nodiscard]] std::size_t index(int columns, int lines, unsigned edges) const {
        return (static_cast<std::size_t>(columns) * static_cast<std::size_t>(depth_ + 1) +
                static_cast<std::size_t>(lines)) *
                   edge_classes +
               edges;
    }

    [[nodiscard]] std::size_t step_index(int columns, int lower, int lines) const {
        return (static_cast<std::size_t>(columns) * most_lower + static_cast<std::size_t>(lower)) *
                   (most_step + 1) +
               static_cast<std::size_t>(lines);
    }
    static constexpr std::size_t most_lower = most_stepped + 1;

    int depth_;
    bool boxed_;
    std::vector<StoryShape> shapes_;
    std::vector<float> cheapest_;
    std::vector<std::vector<int>> depths_;
    std::vector<std::vector<StoryShape>> elbows_, steps_;
};

/// All shapes that fill the same place as `like`, the cheapest first.
[[nodiscard]] std::vector<StoryShape> shapes_for(StoryMeasures& measures,
                                                 const PageGrid& grid,
                                                 const MakeupWeights& weights,
                                                 int place,
                                                 const StoryShape& like);

}  // namespace banxin
