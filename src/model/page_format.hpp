// SPDX-License-Identifier: Apache-2.0
//
// PageFormat: the paper, the type area (版心) and the grid of columns and lines it is divided into.
// All places are page coordinates; columns and lines count from 1, as on the editor's page plan
// (版样纸).
#pragma once

#include "base/geometry.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace banxin {

/// Columns `first`..`last` and lines `first`..`last`, both ends included.
struct Span {
    int first = 1, last = 1;

    [[nodiscard]] constexpr int count() const { return last - first + 1; }
    [[nodiscard]] constexpr bool overlaps(Span other) const {
        return first <= other.last && other.first <= last;
    }
    bool operator==(const Span&) const = default;
};

/// A rectangle in columns × lines (版样纸 units).
struct GridRect {
    Span columns, lines;

    [[nodiscard]] constexpr bool overlaps(const GridRect& other) const {
        return columns.overlaps(other.columns) && lines.overlaps(other.lines);
    }
    bool operator==(const GridRect&) const = default;
};

/// A connected union of rectangles that do not cover each other: a plain rectangle, an L, a T,
/// steps (六边形版位). Lines `last` + 1 below it are the white to its neighbour.
struct Shape {
    std::vector<GridRect> rects;  ///< One at least.

    [[nodiscard]] Span columns() const {
        Span span = rects.front().columns;
        for (const GridRect& rect : rects) {
            span.first = std::min(span.first, rect.columns.first);
            span.last = std::max(span.last, rect.columns.last);
        }
        return span;
    }
    [[nodiscard]] Span lines() const {
        Span span = rects.front().lines;
        for (const GridRect& rect : rects) {
            span.first = std::min(span.first, rect.lines.first);
            span.last = std::max(span.last, rect.lines.last);
        }
        return span;
    }
    [[nodiscard]] bool holds(int column, int line) const {
        return std::ranges::any_of(rects, [&](const GridRect& rect) {
            return rect.columns.overlaps({column, column}) && rect.lines.overlaps({line, line});
        });
    }
    [[nodiscard]] bool overlaps(const GridRect& other) const {
        return std::ranges::any_of(rects,
                                   [&](const GridRect& rect) { return rect.overlaps(other); });
    }
    bool operator==(const Shape&) const = default;
};

struct PageFormat {
    std::string name;
    Size trim;           ///< The paper after cutting.
    Point type_area_at;  ///< Top left corner of the type area.
    Length body_size;    ///< One em of the body type; columns are whole ems wide.
    Length line_pitch;   ///< Baseline to baseline.
    int columns = 1;
    int chars_per_column = 1;
    Length gutter;  ///< 栏间距
    int lines = 1;

    [[nodiscard]] constexpr Length column_width() const { return body_size * chars_per_column; }
    /// Width of `n` neighbouring columns with the gutters between them.
    [[nodiscard]] constexpr Length width_of(int n) const {
        return column_width() * n + gutter * (n - 1);
    }
    /// Height of `n` lines; the last line has no leading below it.
    [[nodiscard]] constexpr Length height_of(int n) const {
        return line_pitch * (n - 1) + body_size;
    }
    [[nodiscard]] constexpr Length column_left(int column) const {
        return type_area_at.x + (column_width() + gutter) * (column - 1);
    }
    [[nodiscard]] constexpr Length line_top(int line) const {
        return type_area_at.y + line_pitch * (line - 1);
    }
    [[nodiscard]] constexpr Rect type_area() const {
        return {type_area_at, {width_of(columns), height_of(lines)}};
    }
    [[nodiscard]] constexpr Rect place(const GridRect& rect) const {
        return {{column_left(rect.columns.first), line_top(rect.lines.first)},
                {width_of(rect.columns.count()), height_of(rect.lines.count())}};
    }
};

}  // namespace banxin
