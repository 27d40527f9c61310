// SPDX-License-Identifier: Apache-2.0
//
// FontProgram: the bytes of a face cut down to the glyphs a document shows. Glyph ids are those of
// the whole face, so a GlyphRun needs no change.
#pragma once

#include <string>

namespace banxin {

struct FontProgram {
    std::string bytes;  ///< One OpenType face, not a collection.
};

}  // namespace banxin
