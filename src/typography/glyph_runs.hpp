// SPDX-License-Identifier: Apache-2.0
//
// Shaped glyphs to the glyph runs of a page.
#pragma once

#include "document/frame.hpp"
#include "typography/font_book.hpp"

#include <span>
#include <string_view>

namespace banxin {

/// Adds `glyphs`, which show `text`, to `run` from `pen` on, in its size and stretch: a cluster of
/// the run for each of theirs, so that a reader copies out what was written.
void append_glyphs(GlyphRun& run,
                   std::string_view text,
                   std::span<const ShapedGlyph> glyphs,
                   Point pen);

/// The same down the page: `pen` is on the centre line of a column of type. The glyphs of a run
/// that is turned go on along its baseline, those of any other stand below each other.
void append_glyphs_down(GlyphRun& run,
                        std::string_view text,
                        std::span<const ShapedGlyph> glyphs,
                        Point pen);

}  // namespace banxin
