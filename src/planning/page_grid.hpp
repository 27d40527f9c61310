// SPDX-License-Identifier: Apache-2.0
//
// PageGrid: the columns of a page format and the legs that a place of some columns may be divided
// into. Widths are in em of the body, heights in lines.
#pragma once

#include "model/page_format.hpp"

#include <map>
#include <vector>

namespace banxin {

/// The text columns of a place.
struct LegSet {
    int legs = 0;
    Length measure;    ///< Of each.
    double width = 0;  ///< The same in em.
    double left = 0,
           step = 0;      ///< Where the first begins, from the left of the place; to the next.
    bool broken = false;  ///< 破栏: not the columns of the page.

    [[nodiscard]] double left_of(int leg) const { return left + step * leg; }
    /// Width of `count` neighbouring legs with the white between them.
    [[nodiscard]] double width_of(int count) const { return width + step * (count - 1); }
};

class PageGrid {
  public:
    explicit PageGrid(const PageFormat& format);

    [[nodiscard]] const PageFormat& format() const { return format_; }
    [[nodiscard]] int columns() const { return format_.columns; }
    [[nodiscard]] int lines() const { return format_.lines; }
    [[nodiscard]] double step() const { return step_; }
    /// Width of so many columns.
    [[nodiscard]] double width_of(int columns) const { return step_ * columns - gutter_; }

    /// The ways to divide so many columns, the page's own first; in a box the text keeps off its
    /// edge.
    /// source  measures of 13 to 27 characters with gutters up to two
    [[nodiscard]] const std::vector<LegSet>& leg_sets(int columns, bool boxed) const;
    [[nodiscard]] const LegSet& legs(int columns, int count, bool boxed) const;

  private:
    PageFormat format_;
    double step_, gutter_;
    std::vector<std::vector<LegSet>> plain_, boxed_;  ///< By columns - 1.
};

}  // namespace banxin
