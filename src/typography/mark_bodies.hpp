// SPDX-License-Identifier: Apache-2.0
//
// Bodies of marks, taken from a font but not on trust: `halt` only where the ink then lies in the
// half body, else the side without ink is cut off.
#pragma once

#include "model/composition.hpp"
#include "typography/font_book.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace banxin {

/// How a mark came to its body.
enum class BodySource : std::uint8_t {
    Full,          ///< As the font has it: the class wants a full em, or there is no blank to cut.
    Halt,          ///< The font's half-width form.
    Ink,           ///< Cut at the side where there is no ink.
    Proportional,  ///< A narrow glyph put into the body beside what it belongs to.
    Centred,       ///< Narrower or wider than its body, so put in the middle of it.
};

/// One mark as it is set: its glyphs, from `shift` before or after the start of a body of `body`.
/// All in 1/1000 em.
struct MarkBody {
    std::vector<ShapedGlyph> glyphs;
    std::int32_t body = 1000, shift = 0;
    BodySource source = BodySource::Full;
    bool blank_cut = false;  ///< The blank that its class gives it is outside the body.
};

/// Where the ink of a mark lies in its advance.
enum class InkSide : std::uint8_t { Left, Centre, Right, Missing };

[[nodiscard]] InkSide ink_side(const InkExtent& ink, std::int32_t advance);

/// What a face has for a mark.
struct MeasuredMark {
    ShapedGlyph full, halved;  ///< As it comes, and with `halt`.
    InkExtent ink, halved_ink;
};

/// The body of `mark`, one character of class `cls`, which `rule` describes, in a face.
/// source  GB/T 15834-2011 5.1; clreq #h-adjustment_of_adjacent_punctuation_marks; jlreq
///         #character_width
[[nodiscard]] MarkBody mark_body(
    const FontBook& fonts, int face, std::string_view mark, CharClass cls, const ClassRule& rule);

/// The same from what was measured.
[[nodiscard]] MarkBody mark_body(const MeasuredMark& measured,
                                 CharClass cls,
                                 const ClassRule& rule);

/// The body of a long mark, —— or ……, of `count` ems: dashes joined and in the middle of it,
/// ellipses each in the middle of its em.
/// source  GB/T 15834-2011 5.1.4, 5.1.5
[[nodiscard]] MarkBody long_mark_body(const FontBook& fonts,
                                      int face,
                                      std::string_view marks,
                                      int count);

}  // namespace banxin
