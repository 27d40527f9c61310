// SPDX-License-Identifier: Apache-2.0
//
// Points, sizes and rectangles on the page: origin at the top left corner of the trim, x to the
// right, y down.
#pragma once

#include "base/length.hpp"

namespace banxin {

struct Point {
    Length x, y;
    bool operator==(const Point&) const = default;
};

struct Size {
    Length width, height;
    bool operator==(const Size&) const = default;
};

struct Rect {
    Point at;
    Size size;

    [[nodiscard]] constexpr Length left() const { return at.x; }
    [[nodiscard]] constexpr Length top() const { return at.y; }
    [[nodiscard]] constexpr Length right() const { return at.x + size.width; }
    [[nodiscard]] constexpr Length bottom() const { return at.y + size.height; }
    bool operator==(const Rect&) const = default;
};

}  // namespace banxin
