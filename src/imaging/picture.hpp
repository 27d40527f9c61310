// SPDX-License-Identifier: Apache-2.0
//
// Picture: a photograph that has been opened and read to its last pixel once, so that nothing
// broken reaches a page. JPEG, PNG and TIFF only.
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>

namespace banxin {

enum class PictureKind {
    Jpeg,
    Png,
    Tiff,    ///< Opened by workers; what they answer is of the next kind.
    Pixels,  ///< No file: samples of eight bits, row by row from the top, upright.
};

struct Picture {
    std::string file;  ///< Relative to the project.
    PictureKind kind = PictureKind::Jpeg;
    std::string bytes;          ///< The file as it is, or the samples.
    int width = 0, height = 0;  ///< Pixels, upright: as its EXIF flag turns it.
    int channels = 3;           ///< 1 grey, 3 RGB, 4 CMYK; alpha has been counted out.
    std::string profile = {};   ///< Of Pixels: their ICC profile. Empty: none; or the file has it.
};

/// The picture at `path`. A TIFF, and what is not plainly a JPEG or PNG, is opened by a worker
/// (base/worker.hpp).
///
/// errors  one at `asked_at`: what Files::read says, empty file (BX5003), a format we do not take
///         (BX5010), not a picture (BX5004), cut off (BX5001), checksum (BX5002), more than
///         limits() allow (BX9020), its worker did not get through (BX9021)
/// report  CMYK without a colour profile of its own: its values are taken as inks of the press
///         (BX5006); more pages than one (BX5009), turned by its EXIF flag (BX5011), transparent
///         parts, which become white (BX5013)
[[nodiscard]] Result<Picture> open_picture(const Files& files,
                                           std::string_view path,
                                           const SourceSpan& asked_at,
                                           Report& report);

}  // namespace banxin
