// SPDX-License-Identifier: Apache-2.0
//
// Where the boxes of a finished line stand.
#pragma once

#include "typography/line_breaker.hpp"
#include "typography/line_items.hpp"

#include <vector>

namespace banxin {

struct BoxPlace {
    Length left, width;
};

/// The boxes of `line`, its measure beginning at `left`, with `gaps` between them. What pads a
/// Latin word on the character grid goes to its inner side if the word stands at an edge of the
/// line.
[[nodiscard]] std::vector<BoxPlace> places_of(const LineItems& items,
                                              const BrokenLine& line,
                                              const std::vector<Length>& gaps,
                                              Length left);

/// All of `items` as one line that is not justified.
[[nodiscard]] BrokenLine whole_line(const LineItems& items);

/// Its gaps: as wide as they want to be, and `tracking` more except inside words.
[[nodiscard]] std::vector<Length> natural_gaps(const LineItems& items, Length tracking);

}  // namespace banxin
