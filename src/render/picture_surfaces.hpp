// SPDX-License-Identifier: Apache-2.0
//
// Photographs as Cairo's surfaces.
#pragma once

#include "imaging/picture.hpp"
#include "imaging/raster.hpp"
#include "render/cairo_handles.hpp"

namespace banxin {

/// A surface that stands for `picture` and carries its JPEG bytes, which Cairo copies into a PDF as
/// they are. The bytes are not copied here: `picture` must outlive the surface. Its pixels are
/// blank.
[[nodiscard]] CairoSurface jpeg_surface(const Picture& picture);

/// The pixels of `raster`, grey or RGB.
[[nodiscard]] CairoSurface pixel_surface(const Raster& raster);

}  // namespace banxin
