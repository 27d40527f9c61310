// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/geometry.hpp"

namespace banxin {

/// What of a page's plane goes out, in page coordinates: `trim` is where it is cut, and lies in
/// `bleed`, which lies in `media`. Of a page without bleed and marks all three are the same.
struct PressSheet {
    Rect media, bleed, trim;
    bool operator==(const PressSheet&) const = default;
};

/// The sheet of a page that goes out as it is after cutting.
[[nodiscard]] constexpr PressSheet sheet_of(const Size& trim) {
    return {{{}, trim}, {{}, trim}, {{}, trim}};
}

}  // namespace banxin
