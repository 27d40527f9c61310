// SPDX-License-Identifier: Apache-2.0
//
// Plates as pictures for the eye.
#pragma once

#include "imaging/plates.hpp"

namespace banxin {

/// One plate of `page` as a PNG: its ink black, the paper white.
[[nodiscard]] Result<std::string> plate_png(const PagePlates& page, const Plate& plate);

/// The ink of all plates of `page` together as a PNG: grey up to `limit` per mille, the darker the
/// more, and red above it.
[[nodiscard]] Result<std::string> total_ink_png(const PagePlates& page, int limit);

}  // namespace banxin
