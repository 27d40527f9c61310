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
#include "model/composition.hpp"
#include "typography/font_book.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace banxin {

inline constexpr double no_break = std::numeric_limits<double>::infinity();

struct LineBox {
    CharClass cls = CharClass::Ideograph;
    bool hangs = false;  ///< May stand outside the measure at the end of a line.
    int style = 0;       ///< Index into LineItems::styles.
    int face = 0;
    std::uint32_t text_first = 0, text_bytes = 0;
    std::uint32_t glyph_first = 0, glyph_count = 0;
    double stretch = 1;   ///< Horizontal scale of its glyphs.
    bool turned = false;  ///< By 90° clockwise, in vertical text.
    Length body;          ///< Width that the line counts.
    Length shift;         ///< From the start of the body to the pen of its first glyph.
    /// Parts of the body that only fill the character grid; at a line edge they go inward.
    Length pad_before, pad_after;
    /// The blank beside the body that a line edge may keep.
    Length blank_before, blank_after;
};

/// 先挤后拉: which kind of place a gap is when its line is opened. Lower ones give way first.
enum class Opening : std::uint8_t { None, WordSpace, Latin, MarkBlank };

/// What a line in trouble may do besides: each is tried only if those before it did not help.
enum class Remedy : std::uint8_t { None, PartUnit, MoreHyphens, BreakWord, ThirdMark };

struct Gap {
    Length natural, least, most;
    std::uint8_t tier = 0;  ///< 1 and on: place in LineItems::tiers; 0: never gets smaller.
    Opening opening = Opening::None;
    bool opens = false;        ///< May take a share of what no other place could give.
    bool inside_word = false;  ///< Between two pieces of one Latin word.
    Remedy remedy = Remedy::None;
    double penalty = no_break;         ///< Cost of ending a line here; infinite: never.
    double remedy_penalty = no_break;  ///< The same once `remedy` is allowed.
    std::uint32_t space_glyph = 0;     ///< The word space that stands here; 0: none.
    std::uint32_t hyphen_glyph = 0;    ///< What a line that ends here is given; 0: nothing.
    Length hyphen_width;

    [[nodiscard]] double penalty_with(Remedy allowed) const {
        return remedy != Remedy::None && remedy <= allowed && remedy_penalty < penalty
                   ? remedy_penalty
                   : penalty;
    }
};

/// A line under text: 专名号, or the wavy 书名号.
enum class Underline : std::uint8_t { None, Straight, Wavy };

struct ItemStyle {
    Ink ink;
    bool dotted = false;  ///< 着重号 under each character.
    Underline underline = Underline::None;
};

/// 注音 over the boxes `[first, last)`.
struct RubyItem {
    std::size_t first = 0, last = 0;
    int face = 0, style = 0;
    Length size;
    std::string text;
    std::vector<ShapedGlyph> glyphs;
    Length width;
};

/// How the places of one tier get smaller.
struct Tier {
    double cost = 0;     ///< Of taking all that one place has.
    bool whole = false;  ///< One place after the other gives all it has; else all give a share.
};

struct LineItems {
    std::string text;
    Length size;  ///< One em.
    Composition composition;
    std::vector<Tier> tiers;
    std::vector<ItemStyle> styles;
    std::vector<LineBox> boxes;
    std::vector<Gap> gaps;  ///< gaps[i] stands behind boxes[i]; the last one is never used.
    std::vector<ShapedGlyph> glyphs;
    std::vector<RubyItem> ruby;  ///< In order.
};

}  // namespace banxin
