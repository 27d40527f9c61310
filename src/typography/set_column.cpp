// SPDX-License-Identifier: Apache-2.0
#include "typography/set_column.hpp"

#include "typography/box_places.hpp"
#include "typography/glyph_runs.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

bool goes_on(const GlyphRun& run, const LineBox& box, const Ink& ink) {
    return run.font == box.face && run.ink == ink && run.stretch == box.stretch &&
           run.turned == box.turned;
}

void set_boxes(const LineItems& items,
               const BrokenLine& line,
               const std::vector<Length>& gaps,
               Point top,
               std::vector<Mark>& out) {
    const std::size_t first = line.asked.first, last = line.asked.last;
    const std::vector<BoxPlace> places = places_of(items, line, gaps, top.y);
    GlyphRun run;
    const auto finish = [&] {
        if (!run.glyphs.empty()) {
            out.emplace_back(std::move(run));
        }
        run = {};
    };
    const auto add_sign = [&](std::uint32_t id, std::string_view text, Length y) {
        run.glyphs.push_back({id, {run.glyphs.back().at.x, y}});  // on the same baseline
        run.text += text;
        run.clusters.push_back({static_cast<int>(text.size()), 1});
    };
    for (std::size_t i = first; i < last; ++i) {
        const LineBox& box = items.boxes[i];
        const BoxPlace& place = places[i - first];
        const Ink& ink = items.styles[static_cast<std::size_t>(box.style)].ink;
        if (!goes_on(run, box, ink)) {
            finish();
        }
        if (run.glyphs.empty()) {
            run.font = box.face;
            run.size = items.size;
            run.stretch = box.stretch;
            run.turned = box.turned;
            run.ink = ink;
        }
        append_glyphs_down(run,
                           std::string_view{items.text}.substr(box.text_first, box.text_bytes),
                           std::span{items.glyphs}.subspan(box.glyph_first, box.glyph_count),
                           {top.x, place.left + box.shift});
        const Length end = place.left + box.body;
        if (i + 1 < last && items.gaps[i].space_glyph != 0) {
            add_sign(items.gaps[i].space_glyph, " ", end);
        }
        if (i + 1 == last && !line.asked.ends_paragraph && items.gaps[i].hyphen_glyph != 0) {
            add_sign(items.gaps[i].hyphen_glyph, "-", end);
        }
    }
    finish();
}

}  // namespace

void set_column(const LineItems& items,
                const LineJudge& judge,
                const BrokenLine& line,
                Point top,
                std::vector<Mark>& out) {
    set_boxes(items, line, judge.gaps(line.asked, line.fit), top, out);
}

void set_column(const LineItems& items, Point top, Length tracking, std::vector<Mark>& out) {
    if (!items.boxes.empty()) {
        set_boxes(items, whole_line(items), natural_gaps(items, tracking), top, out);
    }
}

}  // namespace banxin
