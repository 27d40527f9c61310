// SPDX-License-Identifier: Apache-2.0
#include "layout/line_slots.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <tuple>
#include <utility>

namespace banxin {
namespace {

constexpr int shortest_piece = 3;        // lines between two obstacles worth setting
constexpr int narrowest_characters = 6;  // beside an obstacle

/// From `left` to `right`.
struct Stretch {
    Length left, right;
};

/// The widest run of the shape's columns on this line that holds `column`, less the sides of a box.
std::optional<Stretch> ground_at(const PageFormat& format,
                                 const TextGround& ground,
                                 const TextColumn& column,
                                 int line) {
    const Span columns = ground.shape.columns();
    const Length inset = ground.boxed ? format.body_size : Length{};
    for (int first = columns.first; first <= columns.last; ++first) {
        if (!ground.shape.holds(first, line)) {
            continue;
        }
        int last = first;
        while (last < columns.last && ground.shape.holds(last + 1, line)) {
            ++last;
        }
        const Stretch stretch{format.column_left(first) + inset,
                              format.column_left(last) + format.column_width() - inset};
        if (stretch.left <= column.left && column.left + column.width <= stretch.right) {
            return stretch;
        }
        first = last;
    }
    return std::nullopt;
}

bool in_ground(const PageFormat& format,
               const TextGround& ground,
               const TextColumn& column,
               int line) {
    const int rim = ground.boxed ? 1 : 0;
    for (int near = line - rim; near <= line + rim; ++near) {
        if (!ground_at(format, ground, column, near)) {
            return false;
        }
    }
    return true;
}

/// How far the obstacle reaches between the heights `top` and `bottom`; empty where it is not.
std::optional<Stretch> reach(const Obstacle& obstacle, Length top, Length bottom) {
    std::optional<Stretch> reached;
    const auto add = [&](Length x) {
        if (!reached) {
            reached = Stretch{x, x};
        }
        reached->left = std::min(reached->left, x);
        reached->right = std::max(reached->right, x);
    };
    const std::size_t count = obstacle.corners.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Point& a = obstacle.corners[i];
        const Point& b = obstacle.corners[(i + 1) % count];
        if (a.y > top && a.y < bottom) {
            add(a.x);
        }
        for (const Length y : {top, bottom}) {
            const bool crosses = (a.y <= y && y < b.y) || (b.y <= y && y < a.y);
            if (crosses) {
                add(a.x + (b.x - a.x).scaled((y - a.y).ratio(b.y - a.y)));
            }
        }
    }
    return reached;
}

/// What the obstacles leave of the column on a line whose characters stand below `top`.
std::optional<Stretch> free_part(const PageFormat& format,
                                 const TextColumn& column,
                                 Length top,
                                 const std::vector<Obstacle>& obstacles) {
    const Length em = format.body_size;
    Stretch free{column.left, column.left + column.width};
    for (const Obstacle& obstacle : obstacles) {
        const auto reached = reach(obstacle, top, top + em);
        if (!reached) {
            continue;
        }
        const Length left = reached->left - em, right = reached->right + em;
        if (right <= free.left || left >= free.right) {
            continue;
        }
        if (left - free.left >= free.right - right) {
            free.right = left;
        } else {
            free.left = right;
        }
    }
    if (free.left == column.left && free.right == column.left + column.width) {
        return free;
    }
    const Length width = (em / 2) * ((free.right - free.left) / (em / 2));
    if (free.right <= free.left || width < em * narrowest_characters) {
        return std::nullopt;
    }
    // Lines end flush with the column, and begin flush with it if that is the side that is free.
    if (free.left == column.left) {
        free.right = free.left + width;
    } else {
        free.left = free.right - width;
    }
    return free;
}

/// Lines of one column with nothing between them.
struct Piece {
    int block = 0;
    int order = 0;  ///< Place of the column in the order of reading.
    std::vector<LineSlot> lines;
};

std::vector<int> reading_order(std::size_t columns, const std::vector<int>& wanted) {
    std::vector<int> order(columns);
    for (std::size_t i = 0; i < columns; ++i) {
        const auto found = std::ranges::find(wanted, static_cast<int>(i) + 1);
        order[i] =
            found == wanted.end() ? static_cast<int>(i) : static_cast<int>(found - wanted.begin());
    }
    return order;
}

}  // namespace

Obstacle obstacle_of(const Rect& rect) {
    return {{rect.at,
             {rect.right(), rect.top()},
             {rect.right(), rect.bottom()},
             {rect.left(), rect.bottom()}}};
}

std::vector<TextColumn> text_columns(const PageFormat& format, const TextGround& ground) {
    const Span span = ground.shape.columns();
    const int count = ground.legs > 0 ? ground.legs : span.count();
    std::vector<TextColumn> columns;
    const bool untouched =
        !ground.boxed && ground.taken_left == Length{} && ground.taken_right == Length{};
    if (count == span.count() && untouched) {
        for (int i = 0; i < count; ++i) {
            columns.push_back({format.column_left(span.first + i), format.column_width()});
        }
        return columns;
    }
    const Length em = format.body_size;
    const Length inset = ground.boxed ? em : Length{};
    const Length left = format.column_left(span.first) + inset + ground.taken_left;
    const Length room =
        format.width_of(span.count()) - inset * 2 - ground.taken_left - ground.taken_right;
    const Length width = em * ((room - format.gutter * (count - 1)) / count / em);
    const Length gutter = count > 1 ? (room - width * count) / (count - 1) : Length{};
    const Length start = count > 1 ? Length{} : (room - width) / 2;
    for (int i = 0; i < count; ++i) {
        columns.push_back({left + start + (width + gutter) * i, width});
    }
    return columns;
}

std::vector<LineSlot> line_slots(const PageFormat& format,
                                 const TextGround& ground,
                                 const std::vector<Obstacle>& obstacles) {
    const std::vector<TextColumn> columns = text_columns(format, ground);
    const std::vector<int> order = reading_order(columns.size(), ground.leg_order);
    const Span lines = ground.shape.lines();
    std::vector<Piece> pieces;
    std::vector<std::optional<std::size_t>> open(columns.size());  // piece that still grows
    int block = 0;
    bool block_has_lines = false;
    for (int line = lines.first; line <= lines.last; ++line) {
        const Length top = format.line_top(line);
        bool any_ground = false, any_free = false;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!in_ground(format, ground, columns[c], line)) {
                open[c].reset();
                continue;
            }
            any_ground = true;
            const auto free = free_part(format, columns[c], top, obstacles);
            if (!free) {
                if (open[c] && pieces[*open[c]].lines.size() < shortest_piece) {
                    pieces[*open[c]].lines.clear();
                }
                open[c].reset();
                continue;
            }
            if (!open[c]) {
                // The block is set when the walls above are known, which they are.
                open[c] = pieces.size();
                pieces.push_back({block, order[c], {}});
            }
            any_free = true;
            pieces[*open[c]].lines.push_back(
                {free->left, top, free->right - free->left, static_cast<int>(c)});
        }
        if (any_ground && !any_free && block_has_lines) {
            ++block;
            block_has_lines = false;
        }
        block_has_lines = block_has_lines || any_free;
    }
    std::erase_if(pieces, [](const Piece& piece) { return piece.lines.empty(); });
    std::ranges::stable_sort(pieces, {}, [](const Piece& piece) {
        return std::tuple{piece.block, piece.order, piece.lines.front().top};
    });
    std::vector<LineSlot> slots;
    int leg = 0;
    for (const Piece& piece : pieces) {
        for (LineSlot slot : piece.lines) {
            slot.leg = leg;
            slots.push_back(slot);
        }
        ++leg;
    }
    for (std::size_t i = slots.size(); i > 1; --i) {
        if (slots[i - 2].width == slots[i - 1].width) {
            slots[i - 2].alike = slots[i - 1].alike + 1;
        }
    }
    return slots;
}

}  // namespace banxin
