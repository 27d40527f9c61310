// SPDX-License-Identifier: Apache-2.0
#include "cli/grid_cells.hpp"

#include <algorithm>
#include <cstddef>

namespace banxin {
namespace {

/// The columns of one line that are taken; a page has as many of them as lines, and one more.
using Row = std::vector<bool>;

/// Insets are set by the line but may begin and end between columns: one that reaches less than
/// half an em into a column leaves that column to others.
bool reaches_column(const Rect& rect, int column, const PageFormat& format) {
    const Length left = std::max(rect.left(), format.column_left(column));
    const Length right = std::min(rect.right(), format.column_left(column) + format.column_width());
    return right - left > format.body_size / 2;
}

bool reaches_line(const Rect& rect, int line, const PageFormat& format) {
    const Length middle = format.line_top(line) + format.body_size / 2;
    return rect.top() <= middle && middle <= rect.bottom();
}

bool is_taken(const StoryRecord& story, int column, int line, const PageFormat& format) {
    return story.shape.holds(column, line) ||
           std::ranges::any_of(story.insets, [&](const InsetRecord& inset) {
               return reaches_column(inset.rect, column, format) &&
                      reaches_line(inset.rect, line, format);
           });
}

std::vector<Row> taken_rows(const StoryRecord& story, const PageFormat& format) {
    const auto columns = static_cast<std::size_t>(format.columns);
    const auto lines = static_cast<std::size_t>(format.lines);
    std::vector<Row> rows(lines + 1, Row(columns, false));
    for (std::size_t line = 0; line <= lines; ++line) {
        for (std::size_t column = 0; column < columns; ++column) {
            const auto taken_at = [&](std::size_t at) {
                return is_taken(
                    story, static_cast<int>(column) + 1, static_cast<int>(at) + 1, format);
            };
            rows[line][column] =
                (line < lines && taken_at(line)) || (line > 0 && taken_at(line - 1));
        }
    }
    return rows;
}

/// Rows that are alike and follow each other, as one block for each run of columns.
void add_runs(const Row& row, int line, int lines, std::vector<GridCells>& cells) {
    for (std::size_t first = 0; first < row.size(); ++first) {
        std::size_t last = first;
        while (last < row.size() && row[last]) {
            ++last;
        }
        if (last > first) {
            cells.push_back({static_cast<int>(first), line, static_cast<int>(last - first), lines});
            first = last;
        }
    }
}

}  // namespace

GridCells cells_of(const GridRect& rect) {
    return {rect.columns.first - 1, rect.lines.first - 1, rect.columns.count(), rect.lines.count()};
}

std::vector<GridCells> cells_of(const StoryRecord& story, const PageFormat& format) {
    const std::vector<Row> rows = taken_rows(story, format);
    std::vector<GridCells> cells;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last < rows.size() && rows[last] == rows[first]) {
            ++last;
        }
        add_runs(rows[first], static_cast<int>(first), static_cast<int>(last - first), cells);
        first = last;
    }
    return cells;
}

}  // namespace banxin
