// SPDX-License-Identifier: Apache-2.0
//
// The line around a shape on the grid, in page coordinates.
#pragma once

#include "base/geometry.hpp"
#include "model/page_format.hpp"

#include <vector>

namespace banxin {

struct Edge {
    Point from, to;
    bool operator==(const Edge&) const = default;
};

/// The edges of `shape` as one area: where its rectangles meet there is none. Level edges from the
/// top down, then upright ones from the left; a plain rectangle has four.
[[nodiscard]] std::vector<Edge> outline_of(const Shape& shape, const PageFormat& format);

}  // namespace banxin
