// SPDX-License-Identifier: Apache-2.0
#include "planning/placed_shape.hpp"

#include <algorithm>

namespace banxin {
namespace {

constexpr float side_white = 2.2F, level_white = 1.5F;  // em, lines
constexpr float side_reach = 2, level_reach = 3;        // lines, em

float gap_across(const GridBox& a, const GridBox& b) {
    return std::max(a.left, b.left) - std::min(a.right(), b.right());
}
float gap_down(const GridBox& a, const GridBox& b) {
    return std::max(a.top, b.top) - std::min(a.bottom(), b.bottom());
}

GridBox box_of(const PlacedShape& placed,
               const PageGrid& grid,
               bool boxed,
               LegRange legs,
               int line,
               int lines) {
    const StoryShape& shape = *placed.shape;
    const LegSet& set = grid.legs(shape.columns, shape.legs, boxed);
    const double left = grid.step() * placed.column + set.left_of(legs.first);
    return {static_cast<float>(left),
            static_cast<float>(placed.line + line + (boxed ? 1 : 0)),
            static_cast<float>(set.width_of(legs.count)),
            static_cast<float>(lines)};
}

/// The legs that begin at the top of the place.
LegRange head_legs(const PlacedShape& placed) {
    const StoryShape& shape = *placed.shape;
    const bool lower_at_left = shape.step_columns > 0 && !placed.bent_at_right;
    return {lower_at_left ? shape.step_columns : 0, shape.legs - shape.step_columns};
}

}  // namespace

LegRange headline_legs(const PlacedShape& placed) {
    const StoryShape& shape = *placed.shape;
    const LegRange head = head_legs(placed);
    const int count = shape.headline_legs;
    const bool beyond = shape.arrangement == Arrangement::LegAtLeft ||
                        shape.arrangement == Arrangement::PictureAtLeft;
    return {head.first + (beyond ? head.count - count : 0), count};
}

LegRange picture_legs(const PlacedShape& placed) {
    const StoryShape& shape = *placed.shape;
    const LegRange head = head_legs(placed);
    const int count = shape.picture_legs;
    const int rest = head.count - count;
    switch (shape.arrangement) {
        case Arrangement::LegAtLeft:
        case Arrangement::PictureAtRight:
            return {head.first + rest, count};
        case Arrangement::LegAtRight:
        case Arrangement::PictureAtLeft:
        case Arrangement::PictureOver:
            return {head.first, count};
        case Arrangement::Over:
            break;
    }
    if (shape.elbow_columns > 0 || shape.step_columns > 0) {  // away from what is bent
        return {head.first + (placed.bent_at_right ? 0 : rest), count};
    }
    switch (placed.picture) {
        case Side::Left:
            return {0, count};
        case Side::Middle:
            return {(rest + 1) / 2, count};
        case Side::Right:
            break;
    }
    return {rest, count};
}

int picture_line(const StoryShape& shape) {
    const bool at_head = shape.arrangement == Arrangement::PictureAtLeft ||
                         shape.arrangement == Arrangement::PictureAtRight ||
                         shape.arrangement == Arrangement::PictureOver;
    return at_head ? 0 : shape.headline_lines;
}

int headline_line(const StoryShape& shape) {
    return shape.arrangement == Arrangement::PictureOver ? shape.picture_lines : 0;
}

GridBox headline_box_of(const PlacedShape& placed, const PageGrid& grid, bool boxed) {
    const StoryShape& shape = *placed.shape;
    return box_of(
        placed, grid, boxed, headline_legs(placed), headline_line(shape), shape.headline_lines);
}

GridBox picture_box_of(const PlacedShape& placed, const PageGrid& grid, bool boxed) {
    const StoryShape& shape = *placed.shape;
    if (shape.picture_legs == 0) {
        return {};
    }
    return box_of(
        placed, grid, boxed, picture_legs(placed), picture_line(shape), shape.picture_lines);
}

float butting(const GridBox& a, const GridBox& b) {
    if (gap_across(a, b) > side_white) {
        return 0;
    }
    const float common = -gap_down(a, b);
    return common <= 0 ? 0 : common / std::min(a.height, b.height);
}

bool touching(const GridBox& a, const GridBox& b) {
    const float across = gap_across(a, b), down = gap_down(a, b);
    return (across <= side_white && down < -side_reach) ||
           (down <= level_white && across < -level_reach);
}

}  // namespace banxin
