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

/// The boxes of `line`, its measure beginning at `left`, with `gaps` between them. On the character
/// grid the white beside Latin words is moved to where it looks right: what pads a word at an edge
/// of the line goes to its inner side, and a word with a mark on one side and a hanzi close to it
/// on the other gets half of the mark's blank between. No hanzi moves.
[[nodiscard]] std::vector<BoxPlace> places_of(const LineItems& items,
                                              const BrokenLine& line,
                                              const std::vector<Length>& gaps,
                                              Length left);

}  // namespace banxin
