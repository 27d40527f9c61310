// SPDX-License-Identifier: Apache-2.0
#include "layout/page_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace banxin {
namespace {

bool may_be_furniture(const BlockRecord& block) {
    return block.kind != "photo";
}

std::string numbers(Span span) {
    return span.count() <= 1 ? fmt::format("{}", span.first)
                             : fmt::format("{}–{}", span.first, span.last);
}

std::string_view plural(Span span) {
    return span.count() <= 1 ? "" : "s";
}

}  // namespace

PageMap::PageMap(const PageRecord& record, const PageFormat& format)
    : stories_{static_cast<int>(record.stories.size())},
      columns_{format.columns},
      lines_{format.lines},
      owners_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(lines_), nobody),
      between_(static_cast<std::size_t>(columns_), Span{1, lines_}) {
    const auto each_rect = [&](auto&& visit) {
        int owner = 0;
        for (const StoryRecord& story : record.stories) {
            for (const GridRect& rect : story.shape.rects) {
                visit(rect, owner);
            }
            for (const InsetRecord& inset : story.insets) {
                visit(cells_of(format, inset.rect), owner);
            }
            ++owner;
        }
        for (const BlockRecord& block : record.blocks) {
            visit(block.rect, owner++);
        }
    };
    each_rect([this](const GridRect& rect, int owner) { give(rect, owner); });
    each_rect([this](const GridRect& rect, int owner) { give_white_below(rect, owner); });
    find_furniture(record.blocks);
}

int PageMap::owner(int column, int line) const {
    if (column < 1 || column > columns_ || line < 1 || line > lines_) {
        return nobody;
    }
    return owners_[static_cast<std::size_t>((line - 1) * columns_ + column - 1)];
}

Span PageMap::between_furniture(int column) const {
    return between_[static_cast<std::size_t>(column - 1)];
}

void PageMap::give(const GridRect& rect, int owner) {
    for (int line = std::max(1, rect.lines.first); line <= std::min(lines_, rect.lines.last);
         ++line) {
        for (int column = std::max(1, rect.columns.first);
             column <= std::min(columns_, rect.columns.last);
             ++column) {
            int& cell = owners_[static_cast<std::size_t>((line - 1) * columns_ + column - 1)];
            cell = cell == nobody ? owner : cell;
        }
    }
}

void PageMap::give_white_below(const GridRect& rect, int owner) {
    if (rect.lines.count() < 1) {
        return;
    }
    give({rect.columns, {rect.lines.last + 1, rect.lines.last + 1}}, owner);
}

void PageMap::find_furniture(const std::vector<BlockRecord>& blocks) {
    // What adjoins furniture with no more than the usual white between is furniture too: an advert
    // below the masthead, the index above the imprint. Each round finds those of one row more.
    for (std::size_t round = 0; round < blocks.size(); ++round) {
        for (const BlockRecord& block : blocks) {
            const Span columns{std::max(1, block.rect.columns.first),
                               std::min(columns_, block.rect.columns.last)};
            if (!may_be_furniture(block) || columns.count() < 1) {
                continue;
            }
            const auto first = between_.begin() + (columns.first - 1);
            const auto last = between_.begin() + columns.last;
            const Span lines = block.rect.lines;
            if (std::all_of(first, last, [&](Span free) { return lines.first <= free.first; })) {
                std::for_each(first, last, [&](Span& free) {
                    free.first = std::max(free.first, lines.last + 2);
                });
            }
            if (std::all_of(first, last, [&](Span free) { return lines.last + 1 >= free.last; })) {
                std::for_each(first, last, [&](Span& free) {
                    free.last = std::min(free.last, lines.first - 1);
                });
            }
        }
    }
}

GridRect cells_of(const PageFormat& format, const Rect& rect) {
    const Length sliver = format.body_size / 4;
    GridRect cells{{1, 0}, {1, 0}};
    const auto add = [](Span& span, int at) {
        span.first = span.count() < 1 ? at : span.first;
        span.last = at;
    };
    for (int column = 1; column <= format.columns; ++column) {
        const Length left = format.column_left(column);
        if (rect.left() < left + format.column_width() - sliver && rect.right() > left + sliver) {
            add(cells.columns, column);
        }
    }
    for (int line = 1; line <= format.lines; ++line) {
        const Length top = format.line_top(line);
        if (rect.top() < top + format.body_size - sliver && rect.bottom() > top + sliver) {
            add(cells.lines, line);
        }
    }
    return cells;
}

Message place_in_words(const PageFormat& format, const Rect& rect) {
    const GridRect cells = cells_of(format, rect);
    return {
        fmt::format("第{}栏第{}行", numbers(cells.columns), numbers(cells.lines)),
        fmt::format("column{} {}, line{} {}",
                    plural(cells.columns),
                    numbers(cells.columns),
                    plural(cells.lines),
                    numbers(cells.lines)),
    };
}

Rect around(const Rect& a, const Rect& b) {
    const Point at{std::min(a.left(), b.left()), std::min(a.top(), b.top())};
    const Point end{std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom())};
    return {at, {end.x - at.x, end.y - at.y}};
}

}  // namespace banxin
