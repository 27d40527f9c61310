// SPDX-License-Identifier: Apache-2.0
//
// StoryShape: one way to set a story: how wide and deep its place is, how headline, pictures and
// text stand in it, and what that costs. Every shape is exact: text, headline and pictures fill its
// legs to the last line.
#pragma once

#include "base/length.hpp"

#include <cstdint>
#include <limits>
#include <vector>

namespace banxin {

/// How headline and picture stand to each other, so that neighbours need not butt.
enum class Arrangement : std::uint8_t {
    Over,            ///< 盖文题: the headline over all legs, the picture below it.
    LegAtLeft,       ///< 串文: first legs run up beside the headline.
    LegAtRight,      ///< The same with the last legs.
    PictureAtLeft,   ///< The picture in the top left corner, the headline beside it.
    PictureAtRight,  ///< The same at the right.
    PictureOver,     ///< The picture over the headline.
};

struct StoryShape {
    float cost = std::numeric_limits<float>::infinity();
    std::uint8_t columns = 0;  ///< Of the page.
    std::uint8_t lines = 0;    ///< With the line of white below.
    std::uint8_t legs = 0;
    Arrangement arrangement = Arrangement::Over;
    std::uint8_t headline_legs = 0;  ///< What it stands over.
    std::uint8_t headline_lines = 0;
    std::uint8_t size = 0;           ///< Of the title, as index into the sizes of the story.
    std::uint8_t picture_legs = 0;   ///< 0: no picture.
    std::uint8_t picture_lines = 0;  ///< Its caption included.
    bool ends_short = false;         ///< The last leg leaves its last line white.
    std::uint8_t elbow_columns = 0;  ///< 六边形: so many columns at one side go deeper …
    std::uint8_t elbow_lines = 0;    ///< … by so many lines.
    std::uint8_t step_columns = 0;   ///< 咬合: so many columns at one side begin lower …
    std::uint8_t step_lines = 0;     ///< … by so many lines.

    [[nodiscard]] bool possible() const { return cost < std::numeric_limits<float>::infinity(); }
};

/// Whether the headline reaches the left or the right corner of its place, as two bits.
inline constexpr unsigned at_left = 1, at_right = 2, edge_classes = 4;
[[nodiscard]] constexpr unsigned headline_edges(Arrangement arrangement) {
    switch (arrangement) {
        case Arrangement::LegAtLeft:
        case Arrangement::PictureAtLeft:
            return at_right;
        case Arrangement::LegAtRight:
        case Arrangement::PictureAtRight:
            return at_left;
        case Arrangement::PictureOver:
            return 0;
        case Arrangement::Over:
            break;
    }
    return at_left | at_right;
}

}  // namespace banxin
