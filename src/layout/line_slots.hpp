// SPDX-License-Identifier: Apache-2.0
//
// Line slots: every place where a line of a story may stand, in reading order. A frame of any shape
// is cut into text columns, headline and insets are taken out, and what is left are lines, each
// with its own measure.
#pragma once

#include "base/geometry.hpp"
#include "model/page_format.hpp"

#include <vector>

namespace banxin {

/// One place for a line of text.
struct LineSlot {
    Length left, top, width;
    int column = 0;  ///< Of the story's text columns, from the left.
    int leg = 0;     ///< Lines that follow each other without anything between share one.
    int alike = 1;   ///< This line and those after it that are as wide.
    bool operator==(const LineSlot&) const = default;
};

/// A text column of a story (栏), before it is known which lines it has.
struct TextColumn {
    Length left, width;
    bool operator==(const TextColumn&) const = default;
};

/// Something that lines keep clear of: a polygon, with a body character of white at its sides.
struct Obstacle {
    std::vector<Point> corners;
};
[[nodiscard]] Obstacle obstacle_of(const Rect& rect);

/// What the frame of a story gives to its text.
struct TextGround {
    Shape shape;
    bool boxed = false;              ///< A character at both sides, a line at head and foot.
    Length taken_left, taken_right;  ///< Off the sides of the shape, for a vertical headline.
    int legs = 0;                    ///< 0: the columns of the page.
    std::vector<int> leg_order;      ///< Which column is read first, second …, counted from 1.
};

/// The text columns: the page's own, or for boxes and broken measures (破栏) columns of whole
/// characters, what is left going into the gutters (绝对分栏).
[[nodiscard]] std::vector<TextColumn> text_columns(const PageFormat& format,
                                                   const TextGround& ground);

/// The lines that `obstacles` leave free, in reading order: column by column, each to its foot,
/// passing below what stands in its way; but where something reaches across all columns, all that
/// is above it is read first.
///
/// Beside an obstacle the wider side takes the line, its measure rounded down to half a character;
/// under six characters the line stays white. So do one or two lines between two obstacles.
/// source  走文: N order within a block, Z order between blocks
[[nodiscard]] std::vector<LineSlot> line_slots(const PageFormat& format,
                                               const TextGround& ground,
                                               const std::vector<Obstacle>& obstacles);

}  // namespace banxin
