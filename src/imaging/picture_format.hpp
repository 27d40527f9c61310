// SPDX-License-Identifier: Apache-2.0
//
// What a picture file is by its first bytes, before anything decodes it.
#pragma once

#include <optional>
#include <string_view>

namespace banxin {

/// A kind of file that cannot be placed as a photograph, and what it is best turned into.
struct ForeignFormat {
    std::string_view name, ending;
};

/// The kind of picture that `bytes` begin like, if cameras and programs make it and we do not take
/// it: HEIC, AVIF, WebP, GIF, PSD, BMP.
[[nodiscard]] std::optional<ForeignFormat> foreign_format(std::string_view bytes);

struct PictureHeader {
    int width = 0, height = 0;  ///< Pixels, as they are stored.
};

/// The header of a JPEG or PNG as nearly all are: a JPEG of eight bits in grey, three or four
/// channels, coded by Huffman; a PNG that is not interlaced. Empty: it is another, or no picture,
/// and for a worker to open.
[[nodiscard]] std::optional<PictureHeader> plain_header(std::string_view bytes);

}  // namespace banxin
