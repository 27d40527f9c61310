// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace banxin {

/// For each row of `cost` the column it gets, no column twice, at the least sum.
///
/// shape   rows of equal length, at least as many columns as rows; the same choice for the same
/// costs source  Kuhn 1955, the Hungarian method, by shortest augmenting paths (Jonker and
/// Volgenant 1987)
[[nodiscard]] std::vector<std::size_t> cheapest_assignment(
    const std::vector<std::vector<int>>& cost);

}  // namespace banxin
