// SPDX-License-Identifier: Apache-2.0
//
// A broken line to marks on the page.
#pragma once

#include "document/frame.hpp"
#include "typography/line_breaker.hpp"
#include "typography/line_items.hpp"

#include <vector>

namespace banxin {

/// Adds the glyph runs of `line` to `out`, its measure beginning at `start` on the baseline.
/// `judge` is the one of the same `items`.
void set_line(const LineItems& items,
              const LineJudge& judge,
              const BrokenLine& line,
              Point start,
              std::vector<Mark>& out);

/// Adds all of `items` in one line at their natural width, each gap widened by `tracking`.
void set_natural(const LineItems& items, Point start, Length tracking, std::vector<Mark>& out);

/// How wide `set_natural` makes them; no blank half at either end.
[[nodiscard]] Length natural_width(const LineItems& items, Length tracking);

}  // namespace banxin
