// SPDX-License-Identifier: Apache-2.0
#include "layout/dividing_rules.hpp"

#include <algorithm>

namespace banxin {
namespace {

using namespace literals;

constexpr Length thickness = 0.35_pt;
constexpr int shortest_side = 3;  // lines two neighbours must share for a rule between them

bool divides(const PlacedItem& item) {
    return !item.has_edge;
}

bool empty_below(const std::vector<PlacedItem>& items, const PlacedItem& item) {
    const int line = item.rect.lines.last + 1;
    return std::ranges::none_of(items, [&](const PlacedItem& other) {
        return other.rect.lines.first <= line && line <= other.rect.lines.last &&
               other.rect.columns.overlaps(item.rect.columns);
    });
}

bool followed_by_edge(const std::vector<PlacedItem>& items, const PlacedItem& item) {
    const int line = item.rect.lines.last + 2;
    return std::ranges::any_of(items, [&](const PlacedItem& other) {
        return other.has_edge && other.rect.lines.first == line &&
               other.rect.columns.overlaps(item.rect.columns);
    });
}

}  // namespace

Group dividing_rules(const std::vector<PlacedItem>& items, const PageFormat& format) {
    Group group{"rules", format.type_area(), {}, {}};
    for (const PlacedItem& a : items) {
        for (const PlacedItem& b : items) {
            if (a.rect.columns.last + 1 != b.rect.columns.first || !divides(a) || !divides(b)) {
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
        if (divides(a) && a.rect.lines.last < format.lines && empty_below(items, a) &&
            !followed_by_edge(items, a)) {
            const Rect place = format.place(a.rect);
            const Length y = format.line_top(a.rect.lines.last + 1) + format.body_size / 2;
            group.marks.emplace_back(
                Rule{{place.left(), y}, {place.right(), y}, thickness, black_ink});
        }
    }
    return group;
}

}  // namespace banxin
