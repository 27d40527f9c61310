// SPDX-License-Identifier: Apache-2.0
#include "planning/page_grid.hpp"

#include "layout/line_slots.hpp"

#include <algorithm>
#include <cstddef>

namespace banxin {
namespace {

constexpr double narrowest = 13, widest = 27, widest_gutter = 2.01;  // em, of broken measures

TextGround ground_of(int columns, int legs, bool boxed) {
    TextGround ground;
    ground.shape = {{{{1, columns}, {1, 1}}}};
    ground.boxed = boxed;
    ground.legs = legs;
    return ground;
}

std::vector<LegSet> sets_for(const PageFormat& format, int columns, bool boxed) {
    const auto in_em = [&](Length length) { return length.ratio(format.body_size); };
    std::vector<LegSet> sets;
    std::vector<int> counts{columns};
    for (int count = (columns + 1) / 2; count <= columns + 1; ++count) {
        if (count != columns) {
            counts.push_back(count);
        }
    }
    for (const int count : counts) {
        const std::vector<TextColumn> made = text_columns(format, ground_of(columns, count, boxed));
        LegSet set;
        set.legs = count;
        set.measure = made.front().width;
        set.width = in_em(set.measure);
        set.left = in_em(made.front().left - format.type_area_at.x);
        set.step = count > 1 ? in_em(made[1].left - made[0].left) : set.width;
        set.broken = count != columns;
        const bool usable =
            set.width >= narrowest && set.width <= widest && set.step - set.width <= widest_gutter;
        if (!set.broken || usable) {
            sets.push_back(set);
        }
    }
    return sets;
}

}  // namespace

PageGrid::PageGrid(const PageFormat& format)
    : format_{format},
      step_{(format.column_width() + format.gutter).ratio(format.body_size)},
      gutter_{format.gutter.ratio(format.body_size)} {
    for (int columns = 1; columns <= format.columns; ++columns) {
        plain_.push_back(sets_for(format, columns, false));
        boxed_.push_back(sets_for(format, columns, true));
    }
}

const std::vector<LegSet>& PageGrid::leg_sets(int columns, bool boxed) const {
    return (boxed ? boxed_ : plain_)[static_cast<std::size_t>(columns - 1)];
}

const LegSet& PageGrid::legs(int columns, int count, bool boxed) const {
    const std::vector<LegSet>& sets = leg_sets(columns, boxed);
    return *std::ranges::find(sets, count, &LegSet::legs);
}

}  // namespace banxin
