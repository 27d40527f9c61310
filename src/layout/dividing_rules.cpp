// SPDX-License-Identifier: Apache-2.0
#include "layout/dividing_rules.hpp"

#include <algorithm>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

constexpr Length thickness = 0.35_pt;
constexpr int shortest_side = 3;  // lines two neighbours must share for a rule between them

bool divides(const PlacedItem& item) {
    return !item.has_edge;
}

bool covers(const PlacedItem& item, int column, int line) {
    return item.rect.overlaps({{column, column}, {line, line}});
}

/// Whether a rule belongs below the item in this column: nothing stands there, and what follows has
/// no edge of its own.
bool open_below(const std::vector<PlacedItem>& items, const PlacedItem& item, int column) {
    const int white = item.rect.lines.last + 1;
    return std::ranges::none_of(items, [&](const PlacedItem& other) {
        return covers(other, column, white) ||
               (other.has_edge && other.rect.lines.first == white + 1 &&
                covers(other, column, white + 1));
    });
}

/// The runs of columns below which there is a rule.
std::vector<Span> runs_below(const std::vector<PlacedItem>& items, const PlacedItem& item) {
    std::vector<Span> runs;
    for (int column = item.rect.columns.first; column <= item.rect.columns.last; ++column) {
        if (!open_below(items, item, column)) {
            continue;
        }
        if (!runs.empty() && runs.back().last + 1 == column) {
            ++runs.back().last;
        } else {
            runs.push_back({column, column});
        }
    }
    return runs;
}

}  // namespace

Group dividing_rules(const std::vector<PlacedItem>& items, const PageFormat& format) {
    Group group{"rules", format.type_area(), {}, {}};
    for (const PlacedItem& a : items) {
        for (const PlacedItem& b : items) {
            if (a.rect.columns.last + 1 != b.rect.columns.first || !divides(a) || !divides(b) ||
                a.name == b.name) {
                continue;
            }
            const int first = std::max(a.rect.lines.first, b.rect.lines.first);
            const int last = std::min(a.rect.lines.last, b.rect.lines.last);
            if (last - first + 1 < shortest_side) {
                continue;
            }
            const Length x = format.column_left(b.rect.columns.first) - format.gutter / 2;
            group.marks.emplace_back(Rule{{x, format.line_top(first) + format.line_pitch / 4},
                                          {x, format.line_top(last) + format.body_size},
                                          thickness,
                                          black_ink});
        }
        if (!divides(a) || a.rect.lines.last >= format.lines) {
            continue;
        }
        for (const Span columns : runs_below(items, a)) {
            const Rect place = format.place({columns, a.rect.lines});
            const Length y = format.line_top(a.rect.lines.last + 1) + format.body_size / 2;
            group.marks.emplace_back(
                Rule{{place.left(), y}, {place.right(), y}, thickness, black_ink});
        }
    }
    return group;
}

}  // namespace banxin
