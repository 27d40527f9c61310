// SPDX-License-Identifier: Apache-2.0
//
// Rules about what is painted: its colour, type, lines, pictures. Newspaper rules (NWS-*) hold for
// what can be seen within the bleed.
#pragma once

#include "preflight/colour_space.hpp"
#include "preflight/inspection.hpp"
#include "preflight/marks.hpp"

#include <vector>

namespace banxin::checks {

/// COL-RGB, COL-ICC, COL-ALT, COL-SEPDEF, COL-UNK, NWS-SPOT: of a colour space. (colour.cpp)
void check_space(Inspection& inspection, const ColourSpace& space, const Where& where);

/// NWS-TAC, NWS-TVR, NWS-ALL, NWS-MONO, NWS-OPWHITE. (colour.cpp)
void check_inks(Inspection& inspection, PageInView& view, const Mark& mark);

/// COL-*: of a gradient; the most ink that it has anywhere along it. (colour.cpp)
[[nodiscard]] Inks check_shading(Inspection& inspection,
                                 const QPDFObjectHandle& shading,
                                 const QPDFObjectHandle& named_spaces,
                                 const Where& where);

/// NWS-4CBLACK, NWS-3INKTXT, NWS-KOP, NWS-REV, NWS-TXTMIN. (text_and_lines.cpp)
void check_text(Inspection& inspection,
                const PageInView& view,
                const Ground& ground,
                const TextMark& text);

/// NWS-LINE, NWS-LINEINK, NWS-LINEREV. (text_and_lines.cpp)
void check_line(Inspection& inspection,
                const PageInView& view,
                const Ground& ground,
                const LineMark& line);

/// OBJ-*, TRN-SMASK, IMG-*, COL-*, FLT-*: of a picture, placed or not. (images.cpp)
void check_picture(Inspection& inspection,
                   QPDFObjectHandle image,
                   const QPDFObjectHandle& named_spaces,
                   const Where& where);

/// NWS-TACIMG, NWS-DPI*, NWS-MONO, IMG-DATA, IMG-NEG: of a picture whose unit square `matrix`
/// places; `visible` is what of it can be seen. How many inks it has. (images.cpp)
int check_placed_picture(Inspection& inspection,
                         PageInView& view,
                         QPDFObjectHandle image,
                         const QPDFObjectHandle& named_spaces,
                         const Matrix& matrix,
                         const Box& visible,
                         const Where& where);

}  // namespace banxin::checks
