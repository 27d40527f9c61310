// SPDX-License-Identifier: Apache-2.0
#include "typography/mark_bodies.hpp"

#include "base/text.hpp"

#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace banxin {
namespace {

constexpr std::int32_t em = 1000;
/// How far ink may stick out of its body, and how far an advance may be from what it should be.
constexpr std::int32_t ink_slack = 30, advance_slack = 20;
/// A mark that is narrower is one of a proportional font.
constexpr std::int32_t least_full_width = 900;
/// Dashes that are moved together cover each other so far, for their ends may be round.
constexpr std::int32_t dash_overlap = 20;

std::int32_t body_of(const ClassRule& rule) {
    return static_cast<std::int32_t>(std::lround(rule.body * em));
}

std::int32_t middle_of(const InkExtent& ink) {
    return (ink.left + ink.right) / 2;
}

bool has_ink(const InkExtent& ink) {
    return ink.left < ink.right;
}

bool lies_in(std::int32_t body, const InkExtent& ink, std::int32_t shift) {
    return ink.left + shift >= -ink_slack && ink.right + shift <= body + ink_slack;
}

/// The mark in a body of `body`: as it comes if it is as wide as that, else in the middle, which is
/// that of its ink for a mark and that of its advance for a character.
MarkBody in_body(const MeasuredMark& measured, CharClass cls, std::int32_t body) {
    MarkBody made{{measured.full}, body, 0, BodySource::Full, false};
    const bool fits = std::abs(measured.full.advance - body) <= advance_slack;
    if (fits && cls != CharClass::MiddleDot) {
        return made;
    }
    const bool character = cls == CharClass::Ideograph || cls == CharClass::Latin;
    made.shift = character || !has_ink(measured.ink) ? (body - measured.full.advance) / 2
                                                     : body / 2 - middle_of(measured.ink);
    made.source = BodySource::Centred;
    return made;
}

/// The shift that leaves the blank half of a mark outside its body.
std::int32_t cut_by_ink(const MeasuredMark& measured, std::int32_t body) {
    const std::int32_t blank = measured.full.advance - body;
    switch (ink_side(measured.ink, measured.full.advance)) {
        case InkSide::Centre:
            return -blank / 2;
        case InkSide::Right:
            return -blank;
        case InkSide::Left:
        case InkSide::Missing:
            break;
    }
    return 0;
}

/// A mark that is blank on one side, without that side; a full em where its ink leaves no half.
MarkBody without_blank(const MeasuredMark& measured, CharClass cls, const ClassRule& rule) {
    const std::int32_t body = body_of(rule);
    MarkBody made{{measured.full}, body, 0, BodySource::Ink, true};
    if (measured.full.advance < least_full_width) {
        made.source = BodySource::Proportional;
        made.shift = rule.blank_before > 0 ? body - measured.full.advance : 0;
    } else if (std::abs(measured.halved.advance - body) <= advance_slack &&
               lies_in(body, measured.halved_ink, measured.halved.x_offset)) {
        made.source = BodySource::Halt;
        made.glyphs = {measured.halved};
        return made;
    } else {
        made.shift = cut_by_ink(measured, body);
    }
    const bool missing = !has_ink(measured.ink);
    return missing || !lies_in(body, measured.ink, made.shift) ? in_body(measured, cls, em) : made;
}

InkExtent ink_of(const FontBook& fonts, int face, const ShapedGlyph& glyph) {
    return fonts.ink_extent(face, glyph.id);
}

std::int32_t advance_of(const std::vector<ShapedGlyph>& glyphs) {
    std::int32_t advance = 0;
    for (const ShapedGlyph& glyph : glyphs) {
        advance += glyph.advance;
    }
    return advance;
}

/// Takes what is white between two dashes from the advance of the first.
/// returns  whether there was any
bool join(const FontBook& fonts, int face, std::vector<ShapedGlyph>& dashes) {
    bool moved = false;
    for (std::size_t i = 0; i + 1 < dashes.size(); ++i) {
        const std::int32_t gap = dashes[i].advance - ink_of(fonts, face, dashes[i]).right +
                                 ink_of(fonts, face, dashes[i + 1]).left;
        if (gap > 0) {
            dashes[i].advance -= gap + dash_overlap;
            moved = true;
        }
    }
    return moved;
}

/// Gives each ellipsis its em, with the dots in the middle.
/// returns  whether any had another advance
bool fill_cells(const FontBook& fonts, int face, std::vector<ShapedGlyph>& dots, int count) {
    const auto cell = em * count / static_cast<std::int32_t>(dots.size());
    bool moved = false;
    for (ShapedGlyph& glyph : dots) {
        if (std::abs(glyph.advance - cell) > advance_slack) {
            glyph.x_offset = cell / 2 - middle_of(ink_of(fonts, face, glyph));
            glyph.advance = cell;
            moved = true;
        }
    }
    return moved;
}

}  // namespace

InkSide ink_side(const InkExtent& ink, std::int32_t advance) {
    if (!has_ink(ink)) {
        return InkSide::Missing;
    }
    const std::int32_t eighths = middle_of(ink) * 8;
    if (eighths < advance * 3) {
        return InkSide::Left;
    }
    return eighths > advance * 5 ? InkSide::Right : InkSide::Centre;
}

MarkBody mark_body(const MeasuredMark& measured, CharClass cls, const ClassRule& rule) {
    const bool blank_before = rule.blank_before > 0, blank_after = rule.blank_after > 0;
    const std::int32_t body = body_of(rule);
    if (body < em && blank_before != blank_after) {
        return without_blank(measured, cls, rule);
    }
    MarkBody made = in_body(measured, cls, body);
    if (body < em && !lies_in(body, measured.ink, made.shift)) {
        return in_body(measured, cls, em);
    }
    made.blank_cut = body < em && blank_before;
    return made;
}

MarkBody mark_body(
    const FontBook& fonts, int face, std::string_view mark, CharClass cls, const ClassRule& rule) {
    const std::vector<ShapedGlyph>& full = fonts.shape(face, mark, Shaping::Chinese);
    const std::vector<ShapedGlyph>& halved = fonts.shape(face, mark, Shaping::HalfWidth);
    if (full.size() != 1 || halved.size() != 1) {  // a sign above or below it
        return {full, em, (em - advance_of(full)) / 2, BodySource::Centred, false};
    }
    return mark_body(
        {full[0], halved[0], ink_of(fonts, face, full[0]), ink_of(fonts, face, halved[0])},
        cls,
        rule);
}

MarkBody long_mark_body(const FontBook& fonts, int face, std::string_view marks, int count) {
    MarkBody made;
    made.glyphs = fonts.shape(face, marks, Shaping::Chinese);
    made.body = em * count;
    const char32_t mark = scalar_at(marks, 0).value;
    if (mark == U'…' || mark == U'⋯' || mark == U'‥') {
        const bool moved = fill_cells(fonts, face, made.glyphs, count);
        made.source = moved ? BodySource::Centred : BodySource::Full;
        return made;
    }
    const bool moved = join(fonts, face, made.glyphs);
    const std::int32_t advance = advance_of(made.glyphs);
    if (moved || std::abs(advance - made.body) > advance_slack) {
        const ShapedGlyph& last = made.glyphs.back();
        const std::int32_t left = ink_of(fonts, face, made.glyphs.front()).left;
        const std::int32_t right = advance - last.advance + ink_of(fonts, face, last).right;
        made.shift = made.body / 2 - (left + right) / 2;
        made.source = BodySource::Centred;
    }
    return made;
}

}  // namespace banxin
