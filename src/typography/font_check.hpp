// SPDX-License-Identifier: Apache-2.0
//
// What a face does with Chinese marks, for the table of `banxin fonts check`: what is used as it
// is, what is put right, and what cannot be.
#pragma once

#include "base/diagnostic.hpp"
#include "model/composition.hpp"
#include "typography/font_book.hpp"
#include "typography/mark_bodies.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace banxin {

/// One mark in one face; widths in 1/1000 em.
struct MarkCheck {
    char32_t mark = 0;
    std::int32_t advance = 0;
    InkSide ink = InkSide::Missing;
    BodySource source = BodySource::Full;
};

/// One face, and what of it is put right (BX4020 and on) or cannot be: one finding of a kind, at
/// the place where the paper names the font.
struct FaceCheck {
    int face = 0;  ///< Index into FontBook::faces().
    bool has_halt = false, has_vhal = false, has_vert = false, has_hwid = false;
    /// “ ” ， 。 ： ？ （ ） 《 》 · in this order; none for a face of the role `latin`.
    std::vector<MarkCheck> marks;
    std::int32_t dash_pair = 0;  ///< Advance of ——.
    bool dashes_join = false;    ///< As the font has them.
    std::int32_t digit = 0;      ///< Advance of the 1 beside this face, in half-width figures.
    std::vector<Diagnostic> findings;
};

/// All faces of `fonts`, in their order, as text in `rules` uses them.
///
/// errors  a mark that a face has not (BX4025)
[[nodiscard]] std::vector<FaceCheck> check_faces(const FontBook& fonts,
                                                 const CompositionRules& rules);

}  // namespace banxin
