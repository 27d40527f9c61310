// SPDX-License-Identifier: Apache-2.0
//
// PlacedShape: a shape of a story at its place on the page, and where that puts headline, picture
// and text.
#pragma once

#include "planning/page_grid.hpp"
#include "planning/story_shape.hpp"

#include <cstdint>
#include <vector>

namespace banxin {

enum class Side : std::uint8_t { Left, Middle, Right };

struct PlacedShape {
    const StoryShape* shape = nullptr;
    std::uint8_t story = 0;      ///< In the order of the page.
    std::uint8_t column = 0;     ///< From 0.
    std::uint8_t line = 0;       ///< From 0.
    Side picture = Side::Right;  ///< Below a headline over all legs.
    bool bent_at_right = false;  ///< Which side of an elbow goes deeper, of a step begins lower.

    /// One past its last column; one past the white below its shallow part.
    [[nodiscard]] int right() const { return column + shape->columns; }
    [[nodiscard]] int bottom() const { return line + shape->lines; }
    /// Its first line in that column of the page.
    [[nodiscard]] int top_in(int of_page) const {
        return line + (is_bent(of_page, shape->step_columns) ? shape->step_lines : 0);
    }
    /// One past the white below it in that column of the page.
    [[nodiscard]] int bottom_in(int of_page) const {
        return bottom() + (is_bent(of_page, shape->elbow_columns) ? shape->elbow_lines : 0);
    }
    /// Its first column, from the left, that begins at the head.
    [[nodiscard]] int head_column() const {
        return column + (bent_at_right ? 0 : shape->step_columns);
    }

  private:
    [[nodiscard]] bool is_bent(int of_page, int columns) const {
        const int own = of_page - column;
        return columns > 0 && (bent_at_right ? own >= shape->columns - columns : own < columns);
    }
};

/// In em from the left of the type area and lines from its top.
struct GridBox {
    float left = 0, top = 0, width = 0, height = 0;
    [[nodiscard]] float right() const { return left + width; }
    [[nodiscard]] float bottom() const { return top + height; }
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
};

/// Legs of a place, counted from the left from 0.
struct LegRange {
    int first = 0, count = 0;
};
[[nodiscard]] LegRange headline_legs(const PlacedShape& placed);
/// The legs that hold its picture.
[[nodiscard]] LegRange picture_legs(const PlacedShape& placed);
/// The line where its picture begins, from the top of the place without a rim.
[[nodiscard]] int picture_line(const StoryShape& shape);
/// The line where its headline begins.
[[nodiscard]] int headline_line(const StoryShape& shape);

[[nodiscard]] GridBox headline_box_of(const PlacedShape& placed, const PageGrid& grid, bool boxed);
/// Empty if it has no picture.
[[nodiscard]] GridBox picture_box_of(const PlacedShape& placed, const PageGrid& grid, bool boxed);

/// Whether two headlines stand side by side, from 0, not at all, to 1, all along the lower of them.
/// source  less than 2.2 em of white between
[[nodiscard]] float butting(const GridBox& a, const GridBox& b);
/// Whether two pictures touch: less than 2.2 em or 1.5 lines between.
[[nodiscard]] bool touching(const GridBox& a, const GridBox& b);

}  // namespace banxin
