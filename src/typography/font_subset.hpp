// SPDX-License-Identifier: Apache-2.0
//
// Faces cut down to the glyphs that a document shows. Included by font_book.cpp and
// font_programs.cpp only.
#pragma once

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"

#include <hb.h>

#include <cstdint>
#include <set>
#include <vector>

namespace banxin {

/// The glyphs of each font that the pages show, in the order of document.fonts.
[[nodiscard]] std::vector<std::set<std::uint32_t>> shown_glyphs(const Document& document);

/// The face with these glyphs alone, numbered anew; without bytes if HarfBuzz cannot read it.
[[nodiscard]] FontProgram subset_face(hb_face_t* face, const std::set<std::uint32_t>& glyphs);

/// BX4003: HarfBuzz cannot read the font.
[[nodiscard]] Diagnostic damaged_font(const FontUse& font);

}  // namespace banxin
