// SPDX-License-Identifier: Apache-2.0
//
// Font programs as Cairo's faces.
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"
#include "render/cairo_handles.hpp"

#include <vector>

namespace banxin {

/// The faces of `document`, in its order; none for a program without bytes, which is that of a font
/// no glyph is shown in. They own copies of the bytes, because Cairo keeps faces for longer than we
/// do.
/// errors  BX7108 for each font program that FreeType does not open
[[nodiscard]] Result<std::vector<CairoFontFace>> open_faces(const Document& document,
                                                            const std::vector<FontProgram>& fonts);

}  // namespace banxin
