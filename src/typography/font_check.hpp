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

/// One face.
struct FaceCheck {
    int face = 0;  ///< Index into FontBook::faces().
    bool has_halt = false, has_vhal = false, has_vert = false, has_hwid = false;
    std::vector<MarkCheck> marks;  ///< “ ” ， 。 ： ？ （ ） 《 》 · in this order.
    std::int32_t dash_pair = 0;    ///< Advance of ——.
    bool dashes_join = false;
    std::int32_t digit = 0;  ///< Advance of 1 as it is set on the half-em grid.
    Diagnostics findings;    ///< Warnings (BX4020 and on): what is put right or cannot be.
};

/// All faces of `fonts`, as text in `rules` uses them.
[[nodiscard]] std::vector<FaceCheck> check_faces(const FontBook& fonts,
                                                 const CompositionRules& rules);

}  // namespace banxin
