// SPDX-License-Identifier: Apache-2.0
//
// AreaCosts: what it costs at the least to fill so much of the page with just these stories.
#pragma once

#include "planning/shape_table.hpp"

#include <cstdint>
#include <vector>

namespace banxin {

class AreaCosts {
  public:
    /// For all sets of the stories of `tables`; `area` is that of the whole page.
    AreaCosts(const std::vector<ShapeTable>& tables, int columns, int area);

    /// Beyond what their cheapest shapes cost; infinite if the stories of `set`, as bits, cannot
    /// fill just that area. Never too much: places are not looked at, areas only to a few cells.
    [[nodiscard]] float of(std::uint32_t set, int area) const;

  private:
    std::size_t steps_;
    std::vector<float> costs_;  ///< By set and by step of area.
};

}  // namespace banxin
