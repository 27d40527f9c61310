// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "imaging/ink_preview.hpp"
#include "imaging/picture.hpp"
#include "imaging/press_picture.hpp"
#include "imaging/raster.hpp"

namespace banxin {

/// The RGB of `picture` as the press prints it: parted into inks within the limits of `wish`, and
/// these as `preview` shows them.
/// errors  as press_picture
[[nodiscard]] Result<Raster> proof_picture(const Picture& picture,
                                           const PressPictureWish& wish,
                                           const InkPreview& preview);

}  // namespace banxin
