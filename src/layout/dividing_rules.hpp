// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/frame.hpp"
#include "layout/check_frames.hpp"

#include <vector>

namespace banxin {

/// Hairlines between stories: upright ones in the middle of the gutter between two neighbours,
/// level ones in the middle of the empty line below a story. What has an edge of its own gets none.
[[nodiscard]] Group dividing_rules(const std::vector<PlacedItem>& items, const PageFormat& format);

}  // namespace banxin
