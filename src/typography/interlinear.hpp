// SPDX-License-Identifier: Apache-2.0
//
// What stands between the lines: emphasis dots (着重号), lines under names (专名号) and titles
// (书名号), readings over characters (注音).
#pragma once

#include "document/frame.hpp"
#include "typography/box_places.hpp"
#include "typography/line_items.hpp"

#include <cstddef>
#include <vector>

namespace banxin {

/// Adds the marks of boxes `first`, `first + 1`, …, which stand at `places` on the baseline.
/// source  clreq #emphasis_marks, #interlinear_annotation
void set_interlinear(const LineItems& items,
                     std::size_t first,
                     const std::vector<BoxPlace>& places,
                     Length baseline,
                     std::vector<Mark>& out);

}  // namespace banxin
