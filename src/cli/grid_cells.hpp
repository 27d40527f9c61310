// SPDX-License-Identifier: Apache-2.0
//
// Which cells of the page's grid a thing takes, the white to its neighbours included.
#pragma once

#include "layout/page_record.hpp"
#include "model/page_format.hpp"

#include <vector>

namespace banxin {

/// Columns and lines counted from 0. Line `PageFormat::lines` is the white below the last line of
/// the page, which a thing at the foot takes as its gap.
struct GridCells {
    int column = 0, line = 0, columns = 0, lines = 0;
    bool operator==(const GridCells&) const = default;
};

/// `rect` as it is, without a gap.
[[nodiscard]] GridCells cells_of(const GridRect& rect);

/// The shape of `story`, its insets that stand beside the shape, and below each part of that the
/// one line that parts it from what follows.
///
/// shape   no cell twice, from the head to the foot and from left to right; a plain rectangle is
///         one
[[nodiscard]] std::vector<GridCells> cells_of(const StoryRecord& story, const PageFormat& format);

}  // namespace banxin
