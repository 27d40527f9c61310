// SPDX-License-Identifier: Apache-2.0
//
// Marks onto a Cairo context whose unit is the point and whose origin is the top left of the trim:
// the one place that knows how each kind of mark is painted, whatever it is painted on.
#pragma once

#include "base/result.hpp"
#include "document/font_program.hpp"
#include "document/frame.hpp"
#include "document/ink_tokens.hpp"
#include "imaging/ink_preview.hpp"
#include "render/cairo_handles.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace banxin {

/// What comes out in the end. A PDF keeps glyphs with their text and pictures as they are. On an
/// image surface Cairo 1.16 moves each glyph to a whole pixel, which shows as uneven spacing, so
/// filled outlines stand in for glyphs; and pictures must not fade at their edges.
enum class Target { Pdf, Pixels };

/// What marks are painted with.
struct PaintBox {
    /// Both in the order of Document::fonts: the programs, and Cairo's faces of them.
    const std::vector<FontProgram>& fonts;
    const std::vector<CairoFontFace>& faces;
    /// A surface with the whole of the picture, at any number of pixels. It must live as long as
    /// the surface that is painted on.
    std::function<Result<cairo_surface_t*>(const PlacedPicture&)> picture;
    /// The colour that an ink is painted in; empty if there is none left.
    std::function<std::optional<Rgb>(const InkUse&)> colour;
    Target target = Target::Pdf;
    /// What is done before and after the marks of a group are painted; empty: nothing.
    std::function<void(cairo_t&, const Group&)> begin_group = {}, end_group = {};
};

/// Paints `groups` in order.
///
/// errors  what `box.picture` says; Cairo's refusal (BX7108), as soon as it has refused
[[nodiscard]] Diagnostics paint(cairo_t& context,
                                const std::vector<Group>& groups,
                                const PaintBox& box);

/// Cairo's `status` as an error about `what`: "第3版" and "page 3".
[[nodiscard]] Diagnostic cairo_refusal(cairo_status_t status, const Message& what);

/// Glyphs exactly where layout put them: nothing rounded to a grid.
void use_exact_text(cairo_t& context);

}  // namespace banxin
