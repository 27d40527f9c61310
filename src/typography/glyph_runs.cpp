// SPDX-License-Identifier: Apache-2.0
#include "typography/glyph_runs.hpp"

#include <cstddef>
#include <cstdint>

namespace banxin {

void append_glyphs(GlyphRun& run,
                   std::string_view text,
                   std::span<const ShapedGlyph> glyphs,
                   Point pen) {
    const auto across = [&](std::int32_t units) {
        const Length length = run.size * units / 1000;
        return run.stretch == 1 ? length : length.scaled(run.stretch);
    };
    for (std::size_t i = 0; i < glyphs.size();) {
        const std::uint32_t cluster = glyphs[i].cluster;
        Cluster made;
        for (; i < glyphs.size() && glyphs[i].cluster == cluster; ++i) {
            run.glyphs.push_back({glyphs[i].id,
                                  {pen.x + across(glyphs[i].x_offset),
                                   pen.y - run.size * glyphs[i].y_offset / 1000}});
            pen.x += across(glyphs[i].advance);
            ++made.glyphs;
        }
        const std::size_t end = i < glyphs.size() ? glyphs[i].cluster : text.size();
        made.bytes = static_cast<int>(end - cluster);
        run.text += text.substr(cluster, end - cluster);
        run.clusters.push_back(made);
    }
}

}  // namespace banxin
