// SPDX-License-Identifier: Apache-2.0
//
// Pages of PDF as pixels, where lines and type cannot be kept: on screens.
#pragma once

#include "base/result.hpp"
#include "imaging/picture.hpp"

#include <string>

namespace banxin {

struct PageOfPdf {
    std::string file;     ///< What findings call it.
    std::string pdf;      ///< Its first page is meant, its TrimBox.
    bool in_inks = true;  ///< Its colours are those of a press; else red, green and blue.
};

/// The page at `dpi` pixels to the inch: CMYK if it is in inks, else RGB.
///
/// errors  as make_plates
/// speed   Ghostscript draws it, within limits
[[nodiscard]] Result<Picture> rasterise(const PageOfPdf& page, int dpi);

}  // namespace banxin
