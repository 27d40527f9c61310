// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ink.hpp"
#include "imaging/ink_preview.hpp"
#include "imaging/press_profile.hpp"

#include <optional>

namespace banxin {

/// The inks for `colour` (sRGB) of a drawing, on the press of `profile`: black exactly black ink,
/// white none, greys black ink alone, other colours as a picture would have them. Empty: lcms2 does
/// not convert it.
[[nodiscard]] std::optional<Ink> drawing_ink(const Rgb& colour, const PressProfile& profile);

}  // namespace banxin
