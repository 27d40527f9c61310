// SPDX-License-Identifier: Apache-2.0
//
// Tables in the text of a story: three rules, a bold head, columns as wide as they need to be.
// A table is whole lines high, so that the text of the next column stays on its lines.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/paragraph.hpp"
#include "model/style.hpp"
#include "typography/line_items.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace banxin {

/// A table shaped once for all widths.
struct ShapedTable {
    struct Cell {
        LineItems items;
        SourceSpan where;
    };
    Length size, line_pitch;
    std::vector<CellAlignment> columns;  ///< None is Unsaid: figures stand right, others left.
    std::vector<Cell> cells;             ///< Row by row, the head first.
    SourceSpan where;

    [[nodiscard]] std::size_t rows() const { return cells.size() / columns.size(); }
};

/// `table` in type one point smaller than the body of `style`.
///
/// report  that of build_items
[[nodiscard]] ShapedTable shape_table(const Desk& desk,
                                      const Paragraph& table,
                                      const StoryStyle& style);

/// How many lines the table takes at `width`: those of its rows and one for the white above and
/// below it.
[[nodiscard]] int table_lines(const ShapedTable& table, Length width);

/// Sets the table at `width`, the top of its first line at `at`.
///
/// report  a row that is too wide even when its cells are broken (BX7052, an error)
void put_table(
    const ShapedTable& table, Point at, Length width, Report& report, std::vector<Mark>& out);

}  // namespace banxin
