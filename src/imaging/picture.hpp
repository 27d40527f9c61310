// SPDX-License-Identifier: Apache-2.0
//
// Picture: a photograph that has been opened and read to its last pixel once, so that nothing
// broken reaches a page. JPEG and PNG only.
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>

namespace banxin {

enum class PictureKind { Jpeg, Png };

struct Picture {
    std::string file;  ///< Relative to the project.
    PictureKind kind = PictureKind::Jpeg;
    std::string bytes;          ///< The file as it is.
    int width = 0, height = 0;  ///< Pixels, upright: as its EXIF flag turns it.
    int channels = 3;           ///< 1 grey, 3 RGB, 4 CMYK; alpha has been counted out.
};

/// The picture at `path`.
///
/// errors  one at `asked_at`: what Files::read says, empty file (BX5003), not a JPEG or PNG
///         (BX5004), cut off (BX5001), checksum (BX5002), more than 150 million pixels (BX9020)
/// report  CMYK without a colour profile of its own: its values are taken as inks of the press
///         (BX5006)
[[nodiscard]] Result<Picture> open_picture(const Files& files,
                                           std::string_view path,
                                           const SourceSpan& asked_at,
                                           Report& report);

}  // namespace banxin
