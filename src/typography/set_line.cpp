// SPDX-License-Identifier: Apache-2.0
#include "typography/set_line.hpp"

#include "typography/box_places.hpp"
#include "typography/glyph_runs.hpp"
#include "typography/interlinear.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace banxin {
namespace {

/// Collects glyphs into runs of one face, size and ink.
class Runs {
  public:
    Runs(const LineItems& items, std::vector<Mark>& out) : items_{items}, out_{out} {}

    void add(const LineBox& box, Point pen) {
        begin(box);
        append_glyphs(run_,
                      std::string_view{items_.text}.substr(box.text_first, box.text_bytes),
                      std::span{items_.glyphs}.subspan(box.glyph_first, box.glyph_count),
                      pen);
    }

    /// A glyph of the font that the text has not, or has as `text`.
    void add_sign(std::uint32_t id, std::string_view text, Point pen) {
        run_.glyphs.push_back({id, pen});
        run_.text += text;
        run_.clusters.push_back({static_cast<int>(text.size()), 1});
    }

    void finish() {
        if (!run_.glyphs.empty()) {
            out_.emplace_back(std::move(run_));
        }
        run_ = {};
    }

  private:
    void begin(const LineBox& box) {
        const Ink ink = items_.styles[static_cast<std::size_t>(box.style)].ink;
        if (!run_.glyphs.empty() &&
            (run_.font != box.face || run_.ink != ink || run_.stretch != box.stretch)) {
            finish();
        }
        if (run_.glyphs.empty()) {
            run_.font = box.face;
            run_.size = items_.size;
            run_.stretch = box.stretch;
            run_.ink = ink;
        }
    }

    const LineItems& items_;
    std::vector<Mark>& out_;
    GlyphRun run_;
};

void set_boxes(const LineItems& items,
               const BrokenLine& line,
               const std::vector<Length>& gaps,
               Point start,
               std::vector<Mark>& out) {
    const std::size_t first = line.asked.first, last = line.asked.last;
    const std::vector<BoxPlace> places = places_of(items, line, gaps, start.x);
    Runs runs{items, out};
    for (std::size_t i = first; i < last; ++i) {
        const LineBox& box = items.boxes[i];
        const BoxPlace& place = places[i - first];
        runs.add(box, {place.left + box.shift, start.y});
        const Length end = place.left + box.body;
        if (i + 1 < last && items.gaps[i].space_glyph != 0) {
            runs.add_sign(items.gaps[i].space_glyph, " ", {end, start.y});
        }
        if (i + 1 == last && !line.asked.ends_paragraph && items.gaps[i].hyphen_glyph != 0) {
            runs.add_sign(items.gaps[i].hyphen_glyph, "-", {end, start.y});
        }
    }
    runs.finish();
    set_interlinear(items, first, places, start.y, out);
}

}  // namespace

void set_line(const LineItems& items,
              const LineJudge& judge,
              const BrokenLine& line,
              Point start,
              std::vector<Mark>& out) {
    set_boxes(items, line, judge.gaps(line.asked, line.fit), start, out);
}

void set_natural(const LineItems& items, Point start, Length tracking, std::vector<Mark>& out) {
    if (!items.boxes.empty()) {
        set_boxes(items, whole_line(items), natural_gaps(items, tracking), start, out);
    }
}

Length natural_width(const LineItems& items, Length tracking) {
    Length width;
    for (std::size_t i = 0; i < items.boxes.size(); ++i) {
        width += items.boxes[i].body;
        if (i + 1 < items.boxes.size()) {
            width += items.gaps[i].natural + (items.gaps[i].inside_word ? Length{} : tracking);
        }
    }
    return width;
}

}  // namespace banxin
