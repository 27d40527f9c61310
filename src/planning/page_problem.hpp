// SPDX-License-Identifier: Apache-2.0
//
// PageProblem: all that the search for a page needs to know, and nothing of fonts or YAML.
#pragma once

#include "model/makeup_weights.hpp"
#include "planning/page_grid.hpp"
#include "planning/page_space.hpp"
#include "planning/placed_shape.hpp"
#include "planning/shape_table.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace banxin {

inline constexpr int most_stories_to_place = 16;

/// What a story is to others on its page.
struct StoryTraits {
    int rank = 5;
    bool leads = false;         ///< The most important of its page, alone so.
    std::vector<float> points;  ///< The sizes that its title may have.
    std::uint32_t near = 0;     ///< Those that it should adjoin, as bits.
};

/// A story on the page as others see it.
struct StoryView {
    int rank = 5;
    bool leads = false;
    float points = 0;  ///< Of its title; 0: not known.
    float place = 0;   ///< 0 at the top left of the page, 1 at the bottom right.
    GridBox headline, picture;
    int column = 0, line = 0, right = 0, bottom = 0;  ///< Around all of it.
};

struct PageProblem {
    PageGrid grid;
    PageSpace space;
    MakeupWeights weights;
    std::vector<ShapeTable> tables;   ///< Of the stories to place, in the order of the page.
    std::vector<StoryTraits> traits;  ///< Of the same.
    std::vector<StoryView> fixed;     ///< Stories that have their place already.

    [[nodiscard]] int stories() const { return static_cast<int>(tables.size()); }
    /// Whether one of the two should adjoin the other.
    [[nodiscard]] bool related(std::size_t a, std::size_t b) const {
        return ((traits[a].near >> b | traits[b].near >> a) & 1U) != 0;
    }
    [[nodiscard]] StoryView view(const PlacedShape& placed) const;
};

/// How good a place is, by its head: 0 at the top left of the page, 1 at the bottom right.
[[nodiscard]] float place_on_page(const PageGrid& grid, int column, int columns, int line);

using PageLayout = std::vector<PlacedShape>;

}  // namespace banxin
