// SPDX-License-Identifier: Apache-2.0
//
// PageFormat: the paper, the type area (版心) and the grid of columns and lines it is divided into.
// All places are page coordinates; columns and lines count from 1, as on the editor's page plan
// (版样纸).
#pragma once

#include "base/geometry.hpp"

#include <string>

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
    bool operator==(const GridRect&) const = default;
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
