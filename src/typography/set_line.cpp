// SPDX-License-Identifier: Apache-2.0
#include "typography/set_line.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace banxin {
namespace {

/// 着重号: below the character, as wide as a fifth of it.
constexpr double dot_size_em = 0.17, dot_below_baseline_em = 0.24;

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
                                       {pen.x + items_.size * shaped.x_offset / 1000,
                                        pen.y - items_.size * shaped.y_offset / 1000}});
                pen.x += items_.size * shaped.advance / 1000;
                ++made.glyphs;
                ++i;
            }
            const std::size_t end = i < box.glyph_count ? glyph(box, i).cluster : text.size();
            made.bytes = static_cast<int>(end - cluster);
            run_.text += text.substr(cluster, end - cluster);
            run_.clusters.push_back(made);
        }
    }

    void add_space(std::uint32_t id, Point pen) {
        run_.glyphs.push_back({id, pen});
        run_.text += ' ';
        run_.clusters.push_back({1, 1});
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

    void begin(const LineBox& box) {
        const Ink ink = items_.styles[static_cast<std::size_t>(box.style)].ink;
        if (!run_.glyphs.empty() && (run_.font != box.face || run_.ink != ink)) {
            finish();
        }
        if (run_.glyphs.empty()) {
            run_.font = box.face;
            run_.size = items_.size;
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
               Point pen,
               std::vector<Mark>& out) {
    Runs runs{items, out};
    std::vector<Dot> dots;
    pen.x += line.fit.head;
    for (std::size_t i = line.asked.first; i < line.asked.last; ++i) {
        const LineBox& box = items.boxes[i];
        Length shift = box.shift;
        if (box.padding > Length{}) {  // at a line edge the padding goes inward
            if (i == line.asked.first) {
                shift = {};
            } else if (i + 1 == line.asked.last && !line.asked.ends_paragraph) {
                shift = box.padding;
            }
        }
        runs.add(box, {pen.x + shift, pen.y});
        const ItemStyle& style = items.styles[static_cast<std::size_t>(box.style)];
        if (style.dotted && box.cls == CharClass::Ideograph) {
            dots.push_back(
                {{pen.x + box.body / 2, pen.y + items.size.scaled(dot_below_baseline_em)},
                 items.size.scaled(dot_size_em),
                 style.ink});
        }
        pen.x += box.body;
        if (i + 1 < line.asked.last) {
            if (items.gaps[i].space_glyph != 0) {
                runs.add_space(items.gaps[i].space_glyph, pen);
            }
            pen.x += gaps[i - line.asked.first];
        }
    }
    runs.finish();
    out.insert(out.end(), dots.begin(), dots.end());
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
        gaps.push_back(gap.natural + tracking);
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
            width += items.gaps[i].natural + tracking;
        }
    }
    return width;
}

}  // namespace banxin
