// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"
#include "imaging/ink_preview.hpp"
#include "imaging/picture.hpp"
#include "imaging/press_picture.hpp"

#include <string>
#include <vector>

namespace banxin {

/// How a page is shown.
struct PngWish {
    int dpi = 110;             ///< Pixels to the inch.
    const InkPreview& inks;    ///< What inks and paper look like.
    PressPictureWish picture;  ///< What the press makes of a picture; its width is of no account.
};

/// Page `index` (from 0) of the document as the bytes of a PNG, its inks and pictures as the press
/// prints them.
[[nodiscard]] Result<std::string> render_png(const Document& document,
                                             int index,
                                             const std::vector<FontProgram>& fonts,
                                             const std::vector<Picture>& pictures,
                                             const PngWish& wish);

}  // namespace banxin
