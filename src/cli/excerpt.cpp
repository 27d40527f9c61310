// SPDX-License-Identifier: Apache-2.0
#include "cli/excerpt.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace banxin {
namespace {

constexpr int room = 96;         // Cells: fits beside a line number in a terminal of 100.
constexpr int room_before = 40;  // What comes before a mark explains it best.

struct Cell {
    std::string text;
    int width = 0;
};

Cell cell_of(std::string_view character) {
    if (character == "\t") {
        return {"    ", 4};
    }
    Cell cell{shown(character), 0};
    for (const char32_t scalar : scalars(cell.text)) {
        cell.width += display_width(scalar);
    }
    return cell;
}

std::vector<Cell> cells_of(std::string_view line) {
    std::vector<Cell> cells;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t bytes = scalar_at(line, at).bytes;
        cells.push_back(cell_of(line.substr(at, bytes)));
        at += bytes;
    }
    return cells;
}

int width_of(const std::vector<Cell>& cells, std::size_t first, std::size_t last) {
    int width = 0;
    for (std::size_t i = first; i < last; ++i) {
        width += cells[i].width;
    }
    return width;
}

}  // namespace

Excerpt excerpt(std::string_view line, int column, int length) {
    const auto cells = cells_of(line);
    const std::size_t begin =
        std::min(cells.size(), static_cast<std::size_t>(std::max(column, 1) - 1));
    const std::size_t end =
        std::min(cells.size(), begin + static_cast<std::size_t>(std::max(length, 1)));

    std::size_t first = 0;
    if (width_of(cells, 0, cells.size()) > room) {
        while (width_of(cells, first, begin) > room_before) {
            ++first;
        }
    }
    std::size_t last = first;
    for (int width = 0; last < cells.size() && width + cells[last].width <= room; ++last) {
        width += cells[last].width;
    }

    Excerpt excerpt;
    excerpt.text = first > 0 ? "…" : "";
    excerpt.before = (first > 0 ? 1 : 0) + width_of(cells, first, begin);
    excerpt.marked = std::max(1, width_of(cells, begin, std::min(end, last)));
    for (std::size_t i = first; i < last; ++i) {
        excerpt.text += cells[i].text;
    }
    excerpt.text += last < cells.size() ? "…" : "";
    return excerpt;
}

}  // namespace banxin
