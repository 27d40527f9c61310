// SPDX-License-Identifier: Apache-2.0
#include "typography/build_items.hpp"

#include "base/text.hpp"
#include "typography/break_rules.hpp"
#include "typography/text_boxes.hpp"
#include "typography/vertical_boxes.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// Fills the gaps of boxes from the tables.
class GapTable {
  public:
    GapTable(const StyledText& text,
             TextBoxes& boxes,
             std::vector<BreakPlace> places,
             const Composer& composer)
        : composition_{text.composition},
          composer_{composer},
          pairs_{composer.pairs(text.composition.marks)},
          items_{boxes.items},
          joins_{boxes.joins},
          places_{std::move(places)} {}

    void fill() {
        items_.gaps.resize(items_.boxes.size());
        for (std::size_t i = 0; i + 1 < items_.boxes.size(); ++i) {
            const bool question = items_.boxes[i].cls == CharClass::Question;
            questions_in_a_row_ = question ? questions_in_a_row_ + 1 : 0;
            Gap& gap = items_.gaps[i];
            gap = gap_behind(i);
            gap.penalty = places_[i].penalty;
            gap.remedy = places_[i].remedy;
            gap.remedy_penalty = places_[i].remedy_penalty;
        }
    }

  private:
    [[nodiscard]] Length em() const { return items_.size; }
    [[nodiscard]] std::string_view text() const { return items_.text; }

    [[nodiscard]] Gap gap_behind(std::size_t i) const {
        const Join& join = joins_[i + 1];
        if (join.inside_word) {
            return inside_word(i);
        }
        if (join.word_space) {
            return word_space(i);
        }
        if (join.inside_ruby) {
            return {};
        }
        const GapRule rule = rule_behind(i);
        if (rule.latin) {
            return latin_gap(i);
        }
        Gap gap;
        const bool second_question = questions_in_a_row_ > 0 && questions_in_a_row_ % 2 == 0;
        if (second_question && rule.natural > 0) {
            return gap;  // GB/T 15834 5.1.2: two marks take one em together
        }
        gap.natural = em().scaled(rule.natural);
        gap.least = em().scaled(rule.least);
        gap.most = em().scaled(rule.most);
        gap.tier = rule.natural > rule.least ? composer_.tier_of(rule.shrink) : std::uint8_t{0};
        if (gap.tier == 0) {
            gap.least = gap.natural;
        }
        gap.opening = gap.most > gap.natural ? Opening::MarkBlank : Opening::None;
        gap.opens = rule.opens && !places_[i].in_unit && composition_.grid != Grid::Full;
        return gap;
    }

    /// The rule of the classes on both sides; a mark that keeps its whole em counts as a hanzi.
    [[nodiscard]] GapRule rule_behind(std::size_t i) const {
        const LineBox& a = items_.boxes[i];
        const LineBox& b = items_.boxes[i + 1];
        const bool whole_a = composer_.rule_of(a.cls).blank_after > 0 && a.blank_after == Length{};
        const bool whole_b =
            composer_.rule_of(b.cls).blank_before > 0 && b.blank_before == Length{};
        const CharClass left = whole_a ? CharClass::Ideograph : a.cls;
        const CharClass right = whole_b ? CharClass::Ideograph : b.cls;
        GapRule rule = pairs_[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)];
        if (a.cls == CharClass::Closing && i > 0 && ends_sentence(items_.boxes[i - 1].cls)) {
            // 。” : the white of the stop stands behind the quote (开明式 has none there)
            const GapRule& stop = pairs_[static_cast<std::size_t>(items_.boxes[i - 1].cls)]
                                        [static_cast<std::size_t>(right)];
            rule = stop.natural > rule.natural ? stop : rule;
        }
        if (whole_a || whole_b) {
            rule.opens = false;
            rule.latin = false;
        }
        if (rule.latin && (!touches_letter(a, b) || !touches_letter(b, a))) {
            return {};
        }
        return rule;
    }

    static bool ends_sentence(CharClass cls) {
        return cls == CharClass::FullStop || cls == CharClass::Question;
    }

    /// Whether what `box` shows towards `other` is a letter, a figure or a sign of its own, no mark
    /// of punctuation; always true of hanzi.
    [[nodiscard]] bool touches_letter(const LineBox& box, const LineBox& other) const {
        if (box.cls != CharClass::Latin) {
            return true;
        }
        const std::size_t at = box.text_first < other.text_first
                                   ? box.text_first + box.text_bytes - 1
                                   : box.text_first;
        constexpr std::string_view marks = ",.;:!?()[]{}\"'";
        return marks.find(text()[at]) == std::string_view::npos;
    }

    [[nodiscard]] Gap inside_word(std::size_t i) const {
        Gap gap;
        gap.inside_word = true;
        if (joins_[i + 1].hyphen) {
            const ShapedGlyph hyphen =
                composer_.fonts().shape(items_.boxes[i].face, "-", Shaping::Latin).front();
            gap.hyphen_glyph = hyphen.id;
            gap.hyphen_width = em() * hyphen.advance / 1000;
        }
        return gap;
    }

    [[nodiscard]] Gap word_space(std::size_t i) const {
        const SpaceRule& rule = composer_.rules().word_space;
        Gap gap;
        gap.natural = em().scaled(rule.natural);
        gap.least = em().scaled(rule.least);
        gap.most = em().scaled(rule.most);
        gap.tier = composer_.tier_of(ShrinkPlace::WordSpace);
        gap.opening = Opening::WordSpace;
        gap.opens = composition_.grid != Grid::Full;
        gap.space_glyph =
            composer_.fonts().shape(items_.boxes[i].face, " ", Shaping::Latin).front().id;
        return gap;
    }

    /// Between hanzi and Latin. On the grid the word has been padded to a whole number of steps;
    /// where that leaves too little white it gets a quarter of an em more. What does not add up to
    /// whole steps over a line is shared by all its words, so that the white beside them is even.
    [[nodiscard]] Gap latin_gap(std::size_t i) const {
        const SpaceRule& rule = composer_.rules().latin_gap;
        const bool in_unit = places_[i].in_unit;
        Gap gap;
        gap.opens = !in_unit && composition_.grid != Grid::Full;
        gap.opening = in_unit ? Opening::None : Opening::Latin;
        switch (composition_.grid) {
            case Grid::Off:
                gap.natural = em().scaled(rule.natural);
                gap.least = em().scaled(rule.least);
                gap.most = in_unit ? gap.natural : em().scaled(rule.most);
                break;
            case Grid::Half: {
                const Length pad = items_.boxes[i].cls == CharClass::Latin
                                       ? items_.boxes[i].pad_after
                                       : items_.boxes[i + 1].pad_before;
                const Length step = em() / 4;
                gap.natural = pad < em().scaled(rule.least) ? step : Length{};
                const bool may_grow =
                    !in_unit && pad + gap.natural + step <= em().scaled(rule.most);
                gap.most = gap.natural + (may_grow ? step : Length{});
                break;
            }
            case Grid::Full:
                break;
        }
        gap.tier =
            gap.natural > gap.least ? composer_.tier_of(ShrinkPlace::Latin) : std::uint8_t{0};
        return gap;
    }

    const Composition& composition_;
    const Composer& composer_;
    const PairTable& pairs_;
    LineItems& items_;
    const std::vector<Join>& joins_;
    const std::vector<BreakPlace> places_;
    int questions_in_a_row_ = 0;  ///< How many ！？ end with the box whose gap is being filled.
};

/// 稿纸: every mark has a cell of its own, whatever style of marks was chosen, and a stop that
/// finds none stands outside the last one.
Composition on_squared_paper(Composition choice) {
    choice.marks = MarkStyle::Taiwan;
    choice.line_start = choice.line_end = LineEdge::Full;
    choice.hang = choice.hang == Hanging::None ? Hanging::Allow : choice.hang;
    return choice;
}

}  // namespace

StyledText in_one_style(const Composer& composer,
                        std::string text,
                        const TextStyle& style,
                        Length size,
                        const SourceSpan& where) {
    StyledText styled;
    styled.ranges.push_back({0, text.size(), style, false, Underline::None});
    styled.text = std::move(text);
    styled.size = size;
    styled.composition = composer.rules().usual;
    styled.composition.grid = Grid::Off;
    styled.composition.figures = Figures::Proportional;
    styled.where = where;
    return styled;
}

LineItems build_items(const StyledText& text, const Composer& composer, Report& report) {
    if (text.composition.grid == Grid::Full && text.composition.marks != MarkStyle::Taiwan) {
        StyledText squared = text;
        squared.composition = on_squared_paper(text.composition);
        return build_items(squared, composer, report);
    }
    TextBoxes boxes = boxes_of(text, composer, report);
    std::vector<BreakPlace> places = break_places(text, boxes, composer);
    if (text.vertical) {
        stand_upright(boxes, composer);
    }
    GapTable{text, boxes, std::move(places), composer}.fill();
    return std::move(boxes.items);
}

}  // namespace banxin
