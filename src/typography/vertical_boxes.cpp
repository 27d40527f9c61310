// SPDX-License-Identifier: Apache-2.0
#include "typography/vertical_boxes.hpp"

#include "base/text.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace banxin {
namespace {

constexpr std::int32_t em_units = 1000, half = em_units / 2;
/// The em box of CJK faces reaches from 0.12 below the baseline to 0.88 above it.
constexpr std::int32_t em_top = 880, em_middle = em_top - half;
constexpr std::int32_t ink_slack = 30;
constexpr std::size_t most_figures_in_em = 3, most_initials = 4;

bool is_figure(char c) {
    return c >= '0' && c <= '9';
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
    return is_capital(c) || (c >= 'a' && c <= 'z');
}

bool is_short_number(std::string_view word) {
    return word.size() <= most_figures_in_em && std::ranges::all_of(word, is_figure);
}

/// AI, 5G, C919; and a single letter of either kind.
bool is_initials(std::string_view word) {
    const bool capitals =
        std::ranges::all_of(word, [](char c) { return is_capital(c) || is_figure(c); });
    return word.size() <= most_initials && std::ranges::any_of(word, is_letter) &&
           (capitals || word.size() == 1);
}

/// The quotes that vertical text has in place of curly ones; nothing for other marks.
std::string_view upright_quote(char32_t mark) {
    switch (mark) {
        case U'“':
            return "﹃";
        case U'”':
            return "﹄";
        case U'‘':
            return "﹁";
        case U'’':
            return "﹂";
        default:
            return {};
    }
}

/// Whether a character that has no vertical form lies on its side.
bool lies_down(char32_t scalar) {
    const int orientation =
        u_getIntPropertyValue(static_cast<UChar32>(scalar), UCHAR_VERTICAL_ORIENTATION);
    return orientation == U_VO_ROTATED || orientation == U_VO_TRANSFORMED_ROTATED;
}

bool same_glyphs(const std::vector<ShapedGlyph>& a, const std::vector<ShapedGlyph>& b) {
    return std::ranges::equal(a, b, {}, &ShapedGlyph::id, &ShapedGlyph::id);
}

class Turner {
  public:
    Turner(TextBoxes& boxes, const Composer& composer)
        : items_{boxes.items}, joins_{boxes.joins}, composer_{composer} {}

    void run() {
        for (std::size_t i = 0; i < items_.boxes.size(); ++i) {
            stand(i);
        }
    }

  private:
    [[nodiscard]] const FontBook& fonts() const { return composer_.fonts(); }
    [[nodiscard]] std::string_view text_of(const LineBox& box) const {
        return std::string_view{items_.text}.substr(box.text_first, box.text_bytes);
    }
    [[nodiscard]] InkExtent ink_of(const LineBox& box, const ShapedGlyph& glyph) const {
        return fonts().ink_extent(box.face, glyph.id);
    }

    void stand(std::size_t i) {
        LineBox& box = items_.boxes[i];
        switch (box.cls) {
            case CharClass::Latin:
                stand_word(i);
                break;
            case CharClass::Dash:
            case CharClass::Ellipsis:
            case CharClass::MiddleDot:
                turn_by_ink(box);
                break;
            case CharClass::Opening:
            case CharClass::Closing:
                stand_bracket(box);
                break;
            case CharClass::Comma:
            case CharClass::Colon:
            case CharClass::FullStop:
            case CharClass::Question:
                stand_stop(box);
                break;
            case CharClass::Connector:
            case CharClass::Solidus:
            case CharClass::Ideograph:
                stand_character(box);
                break;
            case CharClass::WideSpace:
                break;
        }
    }

    void set_glyphs(LineBox& box, const std::vector<ShapedGlyph>& glyphs) {
        box.glyph_first = static_cast<std::uint32_t>(items_.glyphs.size());
        box.glyph_count = static_cast<std::uint32_t>(glyphs.size());
        items_.glyphs.insert(items_.glyphs.end(), glyphs.begin(), glyphs.end());
    }

    /// Puts what the box has on its side, `middle` above the baseline on the centre line.
    void turn(LineBox& box, std::int32_t middle) {
        box.turned = true;
        for (std::uint32_t g = 0; g < box.glyph_count; ++g) {
            items_.glyphs[box.glyph_first + g].y_offset -= middle;
        }
    }

    /// The middle of the ink on the centre line: a dash or a dot is to point at the hanzi.
    void turn_by_ink(LineBox& box) {
        const InkExtent ink = ink_of(box, items_.glyphs[box.glyph_first]);
        turn(box, (ink.top + ink.bottom) / 2);
    }

    void stand_word(std::size_t i) {
        LineBox& box = items_.boxes[i];
        const std::string_view word = text_of(box);
        const bool piece =
            joins_[i].inside_word || (i + 1 < items_.boxes.size() && joins_[i + 1].inside_word);
        if (piece || (!is_short_number(word) && !is_initials(word))) {
            turn(box, em_middle);
            return;
        }
        box.cls = CharClass::Ideograph;
        if (word.size() > 1 && is_short_number(word)) {
            set_in_one_em(box, fonts().shape(box.face, word, Shaping::HalfFigures));
        } else {
            set_upright(box, fonts().shape(box.face, word, Shaping::Upright), word.size());
        }
    }

    /// 纵中横: side by side in the middle of one em, narrowed if they are wider.
    void set_in_one_em(LineBox& box, std::vector<ShapedGlyph> figures) {
        std::int32_t width = 0;
        for (const ShapedGlyph& figure : figures) {
            width += figure.advance;
        }
        std::int32_t pen = -width / 2;
        for (ShapedGlyph& figure : figures) {
            figure.x_offset += pen;
            figure.y_offset -= em_top;
            pen += std::exchange(figure.advance, 0);
        }
        set_glyphs(box, figures);
        box.stretch = width > em_units ? static_cast<double>(em_units) / width : 1;
        box.body = items_.size;
        box.shift = {};
    }

    /// In `cells` ems, whatever the font says of its vertical advances.
    void set_upright(LineBox& box, std::vector<ShapedGlyph> glyphs, std::size_t cells) {
        if (glyphs.size() == cells) {
            for (ShapedGlyph& glyph : glyphs) {
                glyph.advance = em_units;
            }
        }
        set_glyphs(box, glyphs);
        box.body = items_.size * static_cast<std::int64_t>(cells);
        box.shift = {};
    }

    void stand_character(LineBox& box) {
        const std::string_view text = text_of(box);
        const auto& upright = fonts().shape(box.face, text, Shaping::Upright);
        const bool has_form =
            !same_glyphs(upright, fonts().shape(box.face, text, Shaping::Chinese));
        if (!has_form && lies_down(scalar_at(text, 0).value)) {
            turn(box, em_middle);
        } else {
            set_upright(box, upright, 1);
        }
    }

    void stand_bracket(LineBox& box) {
        const std::string_view text = text_of(box);
        const auto& flat = fonts().shape(box.face, text, Shaping::Chinese);
        std::vector<ShapedGlyph> upright = fonts().shape(box.face, text, Shaping::Upright);
        const std::string_view quote = upright_quote(scalar_at(text, 0).value);
        if (same_glyphs(upright, flat) && !quote.empty()) {
            upright = fonts().shape(box.face, quote, Shaping::Upright);
        }
        if (same_glyphs(upright, flat) || upright.front().id == 0) {
            turn(box, em_middle);
        } else {
            set_mark(box, std::move(upright));
        }
    }

    void stand_stop(LineBox& box) {
        const std::string_view text = text_of(box);
        std::vector<ShapedGlyph> upright = fonts().shape(box.face, text, Shaping::Upright);
        if (same_glyphs(upright, fonts().shape(box.face, text, Shaping::Chinese))) {
            move_to_upper_right(box, upright.front());
        }
        set_mark(box, std::move(upright));
    }

    /// A stop of horizontal text to where vertical text has it: 相应文字之下偏右. One too high for
    /// that is put on the centre line.
    void move_to_upper_right(const LineBox& box, ShapedGlyph& glyph) const {
        const InkExtent ink = ink_of(box, glyph);
        if (ink_side(ink, em_units) != InkSide::Left) {
            return;
        }
        if (ink.top <= em_middle + ink_slack) {
            glyph.x_offset += half;
            glyph.y_offset += half;
        } else {
            glyph.x_offset += half - (ink.left + ink.right) / 2;
        }
    }

    /// A body of half an em where the ink leaves the other half blank, as the class wants it.
    void set_mark(LineBox& box, std::vector<ShapedGlyph> glyphs) {
        const ClassRule& rule = composer_.rule_of(box.cls);
        const ShapedGlyph& glyph = glyphs.front();
        const InkExtent ink = ink_of(box, glyph);
        const std::int32_t from = -glyph.y_offset - ink.top, to = -glyph.y_offset - ink.bottom;
        const bool blank_below = rule.blank_after > 0 && to <= half + ink_slack;
        const bool blank_above = rule.blank_before > 0 && from >= half - ink_slack;
        const bool cut = rule.body < 1 && glyphs.size() == 1 && blank_below != blank_above;
        set_upright(box, std::move(glyphs), 1);
        box.blank_before = box.blank_after = {};
        if (cut) {
            box.body = items_.size / 2;
            box.shift = blank_above ? -(items_.size / 2) : Length{};
            (blank_above ? box.blank_before : box.blank_after) = items_.size / 2;
        }
    }

    LineItems& items_;
    const std::vector<Join>& joins_;
    const Composer& composer_;
};

}  // namespace

void stand_upright(TextBoxes& boxes, const Composer& composer) {
    Turner{boxes, composer}.run();
}

}  // namespace banxin
