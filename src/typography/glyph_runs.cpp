// SPDX-License-Identifier: Apache-2.0
#include "typography/glyph_runs.hpp"

#include <cstddef>
#include <cstdint>

namespace banxin {
namespace {

/// Adds a cluster for each of those of `glyphs`; `place` puts a glyph down and moves the pen on.
template <class Place>
void append(GlyphRun& run,
            std::string_view text,
            std::span<const ShapedGlyph> glyphs,
            const Place& place) {
    for (std::size_t i = 0; i < glyphs.size();) {
        const std::uint32_t cluster = glyphs[i].cluster;
        Cluster made;
        for (; i < glyphs.size() && glyphs[i].cluster == cluster; ++i) {
            run.glyphs.push_back({glyphs[i].id, place(glyphs[i])});
            ++made.glyphs;
        }
        const std::size_t end = i < glyphs.size() ? glyphs[i].cluster : text.size();
        made.bytes = static_cast<int>(end - cluster);
        run.text += text.substr(cluster, end - cluster);
        run.clusters.push_back(made);
    }
}

Length along(const GlyphRun& run, std::int32_t units) {
    const Length length = run.size * units / 1000;
    return run.stretch == 1 ? length : length.scaled(run.stretch);
}

}  // namespace

void append_glyphs(GlyphRun& run,
                   std::string_view text,
                   std::span<const ShapedGlyph> glyphs,
                   Point pen) {
    append(run, text, glyphs, [&](const ShapedGlyph& glyph) {
        const Point at{pen.x + along(run, glyph.x_offset),
                       pen.y - run.size * glyph.y_offset / 1000};
        pen.x += along(run, glyph.advance);
        return at;
    });
}

void append_glyphs_down(GlyphRun& run,
                        std::string_view text,
                        std::span<const ShapedGlyph> glyphs,
                        Point pen) {
    append(run, text, glyphs, [&](const ShapedGlyph& glyph) {
        const Length up = run.size * glyph.y_offset / 1000;
        const Point at = run.turned ? Point{pen.x + up, pen.y + along(run, glyph.x_offset)}
                                    : Point{pen.x + along(run, glyph.x_offset), pen.y - up};
        pen.y += run.turned ? along(run, glyph.advance) : run.size * glyph.advance / 1000;
        return at;
    });
}

}  // namespace banxin
