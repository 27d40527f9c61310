// SPDX-License-Identifier: Apache-2.0
#include "typography/readings.hpp"

#include "base/text.hpp"
#include "typography/character_grid.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace banxin {
namespace {

class Readings {
  public:
    Readings(const Composer& composer, double ruby_em, TextBoxes& boxes, MissingGlyphs& missing)
        : composer_{composer}, ruby_em_{ruby_em}, made_{boxes}, missing_{missing} {}

    void add(const Ruby& ruby) {
        const std::size_t first = box_at(ruby.first), last = box_at(ruby.last);
        if (first == last) {
            return;
        }
        if (ruby.readings.size() == last - first) {
            for (std::size_t i = 0; i < ruby.readings.size(); ++i) {
                add_reading(ruby.readings[i], first + i, first + i + 1);
            }
            return;
        }
        std::string whole;
        for (const std::string& reading : ruby.readings) {
            whole += (whole.empty() ? "" : " ") + reading;
        }
        add_reading(whole, first, last);
        for (std::size_t i = first + 1; i < last; ++i) {
            made_.joins[i].inside_ruby = true;
        }
    }

  private:
    /// The first box that starts at byte `at` or after it.
    [[nodiscard]] std::size_t box_at(std::size_t at) const {
        const auto found =
            std::ranges::lower_bound(made_.items.boxes, at, {}, &LineBox::text_first);
        return static_cast<std::size_t>(found - made_.items.boxes.begin());
    }

    void add_reading(const std::string& reading, std::size_t first, std::size_t last) {
        RubyItem item;
        item.first = first;
        item.last = last;
        item.style = made_.items.boxes[first].style;
        item.face = composer_.fonts().latin_face(made_.items.boxes[first].face);
        item.size = made_.items.size.scaled(ruby_em_);
        item.text = reading;
        const bool letters = composer_.class_of(scalar_at(reading, 0).value) == CharClass::Latin;
        item.glyphs = composer_.fonts().shape(
            item.face, reading, letters ? Shaping::Latin : Shaping::Chinese);
        missing_.check(reading, item.glyphs, item.face);
        std::int64_t advance = 0;
        for (const ShapedGlyph& glyph : item.glyphs) {
            advance += glyph.advance;
        }
        item.width = item.size * advance / 1000;
        Length base;
        for (std::size_t i = first; i < last; ++i) {
            base += made_.items.boxes[i].body;
        }
        if (item.width > base) {
            const auto count = static_cast<std::int64_t>(last - first);
            const Length more = up_to_grid(made_.items, item.width) - base;
            for (std::size_t i = first; i < last; ++i) {
                made_.items.boxes[i].body += more / count;
                made_.items.boxes[i].shift += more / count / 2;
            }
        }
        made_.items.ruby.push_back(std::move(item));
    }

    const Composer& composer_;
    const double ruby_em_;
    TextBoxes& made_;
    MissingGlyphs& missing_;
};

}  // namespace

void add_readings(const StyledText& text,
                  const Composer& composer,
                  TextBoxes& boxes,
                  MissingGlyphs& missing) {
    Readings readings{composer, text.ruby_em, boxes, missing};
    for (const Ruby& ruby : text.ruby) {
        readings.add(ruby);
    }
}

}  // namespace banxin
