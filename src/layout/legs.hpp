// SPDX-License-Identifier: Apache-2.0
//
// Legs: the text columns of one story, and the lines of them that headline and pictures leave free.
#pragma once

#include "base/geometry.hpp"
#include "layout/story_part.hpp"
#include "model/page_format.hpp"

#include <vector>

namespace banxin {

struct Leg {
    Length left, width;
    std::vector<Length> line_tops;
};

/// Lines of the frame given up to the edge of a box, at its head and at its foot alike.
[[nodiscard]] int box_lines(const StoryPart& part);

/// The legs of the frame, still without lines: the page's own columns, or for boxes and broken
/// measures (破栏) legs of whole characters, what is left going into the gutters (绝对分栏).
[[nodiscard]] std::vector<Leg> empty_legs(const PageFormat& format, const StoryPart& part);

/// How far the headline reaches, and so which legs begin below it.
[[nodiscard]] Length headline_width(const PageFormat& format, const StoryPart& part);

/// Lines from the head of the frame to its foot, or to the first of `pictures` below the headline.
[[nodiscard]] int headline_room(const PageFormat& format,
                                const StoryPart& part,
                                const std::vector<GridRect>& pictures);

/// The legs with their lines, below a headline of so many. What would be a line or two between
/// headline and picture stays white.
[[nodiscard]] std::vector<Leg> legs_below(const PageFormat& format,
                                          const StoryPart& part,
                                          const std::vector<GridRect>& pictures,
                                          int headline_lines);

/// How many lines each leg has.
[[nodiscard]] std::vector<int> line_counts(const std::vector<Leg>& legs);

}  // namespace banxin
