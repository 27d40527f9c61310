// SPDX-License-Identifier: Apache-2.0
//
// A paragraph ready for line breaking: a row of boxes (bodies) with a gap between each two.
//
// A full-width mark has a body of half an em; its blank half is not part of the box but of the gap
// beside it, so that pair rules, line edges and justification are all values of gaps. Positions
// come from bodies and gaps, never from a font's advance of a mark.
// source  jlreq #positioning_of_punctuation_marks; clreq #punctuation_adjustment_space
#pragma once

#include "base/ink.hpp"
#include "base/length.hpp"
#include "typography/char_class.hpp"
#include "typography/font_book.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace banxin {

inline constexpr double no_break = std::numeric_limits<double>::infinity();

struct LineBox {
    CharClass cls = CharClass::Ideograph;
    int style = 0;  ///< Index into LineItems::styles.
    int face = 0;
    std::uint32_t text_first = 0, text_bytes = 0;
    std::uint32_t glyph_first = 0, glyph_count = 0;
    Length body;     ///< Width that the line counts.
    Length shift;    ///< From the start of the body to the pen of its first glyph.
    Length padding;  ///< Part of the body added to reach the character grid.
};

/// How the order of tightening and opening calls a gap; lower tiers give way first.
enum class GapTier : std::uint8_t { None, WordSpace, MiddleDot, Bracket, Comma, Latin, Stop };
enum class StretchTier : std::uint8_t { None, WordSpace, Latin, MarkBlank };

struct Gap {
    Length natural, least, most;
    GapTier shrink = GapTier::None;
    StretchTier stretch = StretchTier::None;
    bool opens = false;             ///< May take a share of what the tiers could not place.
    double penalty = no_break;      ///< Cost of ending a line here; infinite: never.
    std::uint32_t space_glyph = 0;  ///< The word space that stands here; 0: none.
};

struct ItemStyle {
    Ink ink;
    bool dotted = false;  ///< 着重号 under each character.
};

struct LineItems {
    std::string text;
    Length size;  ///< One em.
    bool half_grid = false;
    std::vector<ItemStyle> styles;
    std::vector<LineBox> boxes;
    std::vector<Gap> gaps;  ///< gaps[i] stands behind boxes[i]; the last one is never used.
    std::vector<ShapedGlyph> glyphs;
};

/// The blank half that a mark at the end of a line may keep; zero for all other boxes.
[[nodiscard]] Length blank_behind(const LineItems& items, const LineBox& box);
/// The blank half in front of an opening mark.
[[nodiscard]] Length blank_before(const LineItems& items, const LineBox& box);

}  // namespace banxin
