// SPDX-License-Identifier: Apache-2.0
//
// Pictures that were made here, from pixels or from bytes that were kept.
#pragma once

#include "imaging/picture.hpp"
#include "imaging/raster.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace banxin {

/// `raster` as a JPEG of `quality` 1 to 100, every channel at full resolution, without metadata.
/// Process inks are stored as they are, 255 for full cover, which is how a PDF reads them: libvips
/// by itself would store their negative. Empty: libvips refuses.
[[nodiscard]] std::optional<Picture> make_jpeg(const std::string& file,
                                               const Raster& raster,
                                               int quality);

/// `raster`, grey or RGB, as a PNG: smaller than a JPEG if it has few colours. Empty: libvips
/// refuses.
[[nodiscard]] std::optional<Picture> make_png(const std::string& file, const Raster& raster);

/// The picture in `bytes`, which were made here; empty if they are none.
[[nodiscard]] std::optional<Picture> reopen_picture(const std::string& file, std::string bytes);

}  // namespace banxin
