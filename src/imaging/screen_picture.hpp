// SPDX-License-Identifier: Apache-2.0
//
// Photographs as screens show them.
#pragma once

#include "base/result.hpp"
#include "imaging/picture.hpp"
#include "imaging/press_profile.hpp"

namespace banxin {

/// `picture` upright, at most `width` pixels wide, in sRGB or grey, and without metadata: no
/// camera, place or profile goes out. A JPEG that is so already keeps its pixels as they are; a PNG
/// that has few colours stays one, all others become JPEGs.
///
/// press   says what CMYK without a profile of its own looks like
/// errors  it can no longer be read (BX5001); its colours cannot be turned into those of a screen
///         (BX6104)
[[nodiscard]] Result<Picture> screen_picture(const Picture& picture,
                                             const PressProfile& press,
                                             int width);

}  // namespace banxin
