// SPDX-License-Identifier: Apache-2.0
#include "cli/overlay_label.hpp"

#include "typography/glyph_runs.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace banxin {
namespace {

/// Upright strokes of one weight stay readable at few pixels.
constexpr const char* plainest_role = "hei";

int plainest_face(const FontBook& fonts) {
    const auto& faces = fonts.faces();
    const auto found = std::ranges::find(faces, std::string{plainest_role}, &FontUse::role);
    return found == faces.end() ? 0 : static_cast<int>(found - faces.begin());
}

/// White beside the words of a tag.
Length tag_margin(Length size) {
    return size / 4;
}

}  // namespace

Length tag_height(Length size) {
    return size + size / 5;
}

LabelType::LabelType(const FontBook& fonts) : fonts_{fonts}, face_{plainest_face(fonts)} {}

Length LabelType::width(std::string_view text, Length size) const {
    Length width;
    for (const ShapedGlyph& glyph : fonts_.shape(face_, text, Shaping::Latin)) {
        width += size * glyph.advance / 1000;
    }
    return width;
}

GlyphRun LabelType::run(std::string_view text, Length size, const Ink& ink, Point at) const {
    GlyphRun run;
    run.font = face_;
    run.size = size;
    run.ink = ink;
    append_glyphs(run, text, fonts_.shape(face_, text, Shaping::Latin), at);
    return run;
}

Rect LabelType::add_tag(
    Group& group, std::string_view text, Length size, const Ink& ink, Point at) const {
    const Length margin = tag_margin(size);
    const Rect field{at, {width(text, size) + margin * 2, tag_height(size)}};
    group.marks.emplace_back(Area{field, ink});
    const Length baseline = at.y + size.scaled(0.95);
    group.marks.emplace_back(run(text, size, paper_white, {at.x + margin, baseline}));
    return field;
}

}  // namespace banxin
