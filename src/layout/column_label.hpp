// SPDX-License-Identifier: Apache-2.0
//
// 栏目标: the name of a regular column at the head of its story.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/issue.hpp"

#include <vector>

namespace banxin {

/// Lines that the label takes from the head of the headline.
inline constexpr int column_label_lines = 2;

/// Adds `words` reversed out of a black plate at the left of `rect`, and a rule from the foot of
/// the plate to the right edge. `rect` is as wide as the headline and column_label_lines high; the
/// label leaves white at its foot.
///
/// report  words wider than `rect` (BX7015)
void put_column_label(const Desk& desk,
                      const PlacedText& words,
                      const Rect& rect,
                      std::vector<Mark>& out);

}  // namespace banxin
