// SPDX-License-Identifier: Apache-2.0
#include "planning/page_space.hpp"

#include <algorithm>
#include <cstddef>

namespace banxin {

PageSpace::PageSpace(const PageFormat& format, const std::vector<PlacedBlock>& blocks)
    : columns_{format.columns}, lines_{format.lines + 1} {
    const auto cells = static_cast<std::size_t>(columns_ * (lines_ + 1));
    owners_.assign(cells, -1);
    next_free_.assign(cells, lines_);
    next_taken_.assign(cells, lines_);
    free_from_.assign(cells, 0);
    const auto give = [&](const GridRect& rect, Span lines, int owner) {
        for (int column = rect.columns.first; column <= rect.columns.last; ++column) {
            for (int line = lines.first - 1; line < std::min(lines.last, lines_); ++line) {
                int& cell = owners_[index(column - 1, line)];
                cell = cell < 0 ? owner : cell;
            }
        }
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        give(blocks[i].rect, blocks[i].rect.lines, static_cast<int>(i));
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int below = blocks[i].rect.lines.last + 1;
        give(blocks[i].rect, {below, below}, static_cast<int>(i));
    }
    for (int column = 0; column < columns_; ++column) {
        for (int line = lines_ - 1; line >= 0; --line) {
            const bool free = owners_[index(column, line)] < 0;
            next_free_[index(column, line)] = free ? line : next_free_[index(column, line + 1)];
            next_taken_[index(column, line)] = free ? next_taken_[index(column, line + 1)] : line;
            free_from_[index(column, line)] = free_from_[index(column, line + 1)] + (free ? 1 : 0);
        }
        int foot = lines_;
        while (foot > 0) {
            const int owner = owners_[index(column, foot - 1)];
            if (owner < 0 || !blocks[static_cast<std::size_t>(owner)].furniture) {
                break;
            }
            --foot;
        }
        foot_.push_back(foot);
    }
}

Skyline PageSpace::empty() const {
    Skyline levels{};
    for (int column = 0; column < columns_; ++column) {
        levels[static_cast<std::size_t>(column)] = static_cast<std::uint8_t>(top(column));
    }
    return levels;
}

int PageSpace::free_below(const Skyline& levels) const {
    int free = 0;
    for (int column = 0; column < columns_; ++column) {
        free += free_from(column, levels[static_cast<std::size_t>(column)]);
    }
    return free;
}

}  // namespace banxin
