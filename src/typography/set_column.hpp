// SPDX-License-Identifier: Apache-2.0
//
// A line of vertical text to marks: from `top` down its centre line.
#pragma once

#include "document/frame.hpp"
#include "typography/line_breaker.hpp"
#include "typography/line_items.hpp"

#include <vector>

namespace banxin {

/// Adds the glyph runs of `line` to `out`, its measure beginning at `top`. `judge` is the one of
/// the same `items`, which were built for vertical text.
void set_column(const LineItems& items,
                const LineJudge& judge,
                const BrokenLine& line,
                Point top,
                std::vector<Mark>& out);

/// Adds all of `items` in one column at their natural length, each gap widened by `tracking`.
void set_column(const LineItems& items, Point top, Length tracking, std::vector<Mark>& out);

}  // namespace banxin
