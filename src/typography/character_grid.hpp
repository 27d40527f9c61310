// SPDX-License-Identifier: Apache-2.0
//
// 字格: bodies that are multiples of half an em, or of an em on squared paper (稿纸).
#pragma once

#include "base/length.hpp"
#include "typography/text_boxes.hpp"

namespace banxin {

/// `width`, or the next multiple of the step of the grid that `items` are set on; a fiftieth of an
/// em over is let pass.
[[nodiscard]] Length up_to_grid(const LineItems& items, Length width);

/// Gives every Latin phrase a width that the grid knows; its blank is parted on both sides. On
/// squared paper a mark that takes less than a cell stands in the middle of it.
void fill_grid(TextBoxes& boxes, const Composer& composer);

}  // namespace banxin
