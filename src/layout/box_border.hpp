// SPDX-License-Identifier: Apache-2.0
//
// The edge of a box (加框, 花边) and the tint behind it.
#pragma once

#include "document/frame.hpp"
#include "model/issue.hpp"

#include <vector>

namespace banxin {

/// Adds the tint and the edge of `box`, which runs along the sides of `rect` and stands inside of
/// them where it is more than one rule.
void put_box(const Box& box, const Rect& rect, std::vector<Mark>& out);

}  // namespace banxin
