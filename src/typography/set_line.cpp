// SPDX-License-Identifier: Apache-2.0
#include "typography/set_line.hpp"

#include "typography/box_places.hpp"
#include "typography/interlinear.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace banxin {
namespace {

/// Collects glyphs into runs of one face, size and ink.
class Runs {
  public:
    Runs(const LineItems& items, std::vector<Mark>& out) : items_{items}, out_{out} {}

    void add(const LineBox& box, Point pen) {
        begin(box);
        const std::string_view text =
            std::string_view{items_.text}.substr(box.text_first, box.text_bytes);
        std::uint32_t i = 0;
        while (i < box.glyph_count) {
            const std::uint32_t cluster = glyph(box, i).cluster;
            Cluster made;
            while (i < box.glyph_count && glyph(box, i).cluster == cluster) {
                const ShapedGlyph& shaped = glyph(box, i);
                run_.glyphs.push_back({shaped.id,
                                       {pen.x + across(shaped.x_offset),
                                        pen.y - items_.size * shaped.y_offset / 1000}});
                pen.x += across(shaped.advance);
                ++made.glyphs;
                ++i;
            }
            const std::size_t end = i < box.glyph_count ? glyph(box, i).cluster : text.size();
            made.bytes = static_cast<int>(end - cluster);
            run_.text += text.substr(cluster, end - cluster);
            run_.clusters.push_back(made);
        }
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
    [[nodiscard]] const ShapedGlyph& glyph(const LineBox& box, std::uint32_t i) const {
        return items_.glyphs[box.glyph_first + i];
    }
    [[nodiscard]] Length across(std::int32_t units) const {
        return run_.stretch == 1 ? items_.size * units / 1000
                                 : (items_.size * units / 1000).scaled(run_.stretch);
    }

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
    if (items.boxes.empty()) {
        return;
    }
    std::vector<Length> gaps;
    for (const Gap& gap : items.gaps) {
        gaps.push_back(gap.natural + (gap.inside_word ? Length{} : tracking));
    }
    BrokenLine line;
    line.asked = {0, items.boxes.size(), {}, true, true};
    set_boxes(items, line, gaps, start, out);
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
