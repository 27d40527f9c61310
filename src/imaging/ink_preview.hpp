// SPDX-License-Identifier: Apache-2.0
//
// How an ink looks on a screen.
#pragma once

#include "base/ink.hpp"

namespace banxin {

/// Shares of full light, 0 to 1.
struct Rgb {
    double red = 0, green = 0, blue = 0;
    bool operator==(const Rgb&) const = default;
};

/// The colour that stands for `ink` on white paper: each process ink takes away its own light and
/// black takes all of it. Black ink is exactly 0 0 0, so that text in a PDF stays black.
[[nodiscard]] Rgb screen_colour(const Ink& ink);

}  // namespace banxin
