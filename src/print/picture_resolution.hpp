// SPDX-License-Identifier: Apache-2.0
//
// Whether pictures have enough pixels for where they stand.
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "model/plant.hpp"

namespace banxin {

/// Pixels to the inch of `placed`, whose whole picture is `picture`: those that are left after its
/// crop, in the direction that has fewer.
[[nodiscard]] double resolution_of(const PlacedPicture& placed, const PictureUse& picture);

/// The pictures of `document` that `plant` would print coarse, each with its page and place, and
/// how wide it could be.
///
/// errors    below PictureResolution::least (BX5005)
/// warnings  below PictureResolution::enough (BX5016)
[[nodiscard]] Diagnostics check_resolutions(const Document& document, const Plant& plant);

}  // namespace banxin
