// SPDX-License-Identifier: Apache-2.0
#include "typography/break_rules.hpp"

#include "base/text.hpp"
#include "typography/break_opportunities.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace banxin {
namespace {

constexpr double unwilling_penalty = 30;
constexpr double parted_unit_penalty = 300, third_mark_penalty = 2000;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_wide_digit(char32_t c) {
    return c >= U'０' && c <= U'９';
}

bool is_wide_alphanumeric(char32_t c) {
    return is_wide_digit(c) || (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
}

bool is_curly_quote(char32_t c) {
    return c == U'“' || c == U'”' || c == U'‘' || c == U'’';
}

bool contains(const std::u32string& set, char32_t c) {
    return set.find(c) != std::u32string::npos;
}

class BreakFinder {
  public:
    BreakFinder(const StyledText& text, const TextBoxes& boxes, const Composer& composer)
        : boxes_{boxes.items.boxes},
          joins_{boxes.joins},
          composer_{composer},
          text_{text.text},
          level_bit_{
              static_cast<std::uint8_t>(1U << static_cast<unsigned>(text.composition.level))},
          anywhere_{composer.line_locale(text.composition.level) == "anywhere"},
          icu_{line_breaks(text.text, composer.line_locale(text.composition.level))},
          units_{composer.rules().units},
          names_{text.names} {
        add_known_names();
    }

    std::vector<BreakPlace> find() {
        std::vector<BreakPlace> places(boxes_.size());
        for (std::size_t i = 0; i + 1 < boxes_.size(); ++i) {
            places[i] = place_behind(i);
        }
        return places;
    }

  private:
    void add_known_names() {
        for (const std::string& name : composer_.rules().names) {
            for (std::size_t at = text_.find(name); !name.empty() && at != std::string_view::npos;
                 at = text_.find(name, at + name.size())) {
                names_.push_back({at, at + name.size(), units_.known_name});
            }
        }
    }

    [[nodiscard]] char32_t first_scalar(std::size_t i) const {
        return scalar_at(text_, boxes_[i].text_first).value;
    }
    [[nodiscard]] char32_t last_scalar(std::size_t i) const {
        std::size_t at = boxes_[i].text_first + boxes_[i].text_bytes - 1;
        while (at > boxes_[i].text_first &&
               (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80) {
            --at;
        }
        return scalar_at(text_, at).value;
    }
    [[nodiscard]] char first_byte(std::size_t i) const { return text_[boxes_[i].text_first]; }
    [[nodiscard]] bool is_latin(std::size_t i) const { return boxes_[i].cls == CharClass::Latin; }

    [[nodiscard]] bool ends_in_figure(std::size_t i) const {
        const char c = text_[boxes_[i].text_first + boxes_[i].text_bytes - 1];
        return (is_latin(i) && (is_digit(c) || c == '%')) || is_wide_digit(last_scalar(i));
    }
    [[nodiscard]] bool starts_with_figure(std::size_t i) const {
        return (is_latin(i) && is_digit(first_byte(i))) || is_wide_digit(first_scalar(i));
    }
    /// −17℃ after a hanzi: the sign belongs to the number.
    [[nodiscard]] bool starts_with_sign(std::size_t i) const {
        const char c = first_byte(i);
        return is_latin(i) && boxes_[i].text_bytes > 1 && (c == '-' || c == '+') &&
               is_digit(text_[boxes_[i].text_first + 1]);
    }

    [[nodiscard]] BreakPlace place_behind(std::size_t i) const {
        const Join& join = joins_[i + 1];
        const bool inside_figures =
            is_wide_alphanumeric(last_scalar(i)) && is_wide_alphanumeric(first_scalar(i + 1));
        if (join.inside_ruby || inside_figures) {
            return {no_break, Remedy::None, no_break, true};
        }
        if (join.inside_word) {
            return {join.penalty, join.remedy, join.remedy_penalty, true};
        }
        BreakPlace place;
        place.penalty = may_break(i) ? cost_of(i) : no_break;
        if (place.penalty == no_break) {
            add_last_resort(i, place);
        }
        add_units(i, place);
        return place;
    }

    /// Whether the level of the paragraph lets a line end behind box `i`.
    [[nodiscard]] bool may_break(std::size_t i) const {
        if (is_latin(i) && is_latin(i + 1) && !joins_[i + 1].word_space) {
            return false;
        }
        if (anywhere_) {
            return true;
        }
        const CharFacts before = composer_.facts_of(last_scalar(i));
        const CharFacts after = composer_.facts_of(first_scalar(i + 1));
        if ((after.not_at_start & level_bit_) != 0 && !starts_with_sign(i + 1)) {
            return false;
        }
        if ((before.not_at_end & level_bit_) != 0) {
            return false;
        }
        if (boxes_[i].cls == CharClass::Ellipsis && boxes_[i + 1].cls == CharClass::Ellipsis) {
            return false;
        }
        return icu_[boxes_[i + 1].text_first] || reopened(i) || starts_with_sign(i + 1);
    }

    /// UAX #14 takes curly quotes for Western ones and forbids breaks around them.
    [[nodiscard]] bool reopened(std::size_t i) const {
        const bool quotes = is_curly_quote(last_scalar(i)) || is_curly_quote(first_scalar(i + 1));
        return quotes && (is_closing(boxes_[i].cls) || boxes_[i + 1].cls == CharClass::Opening);
    }

    [[nodiscard]] double cost_of(std::size_t i) const {
        double cost = 0;
        if ((composer_.facts_of(first_scalar(i + 1)).unwilling_at_start & level_bit_) != 0) {
            cost = unwilling_penalty;
        }
        const bool letters =
            boxes_[i].cls == CharClass::Ideograph && boxes_[i + 1].cls == CharClass::Ideograph;
        if (letters && !joins_[i + 1].word_space) {
            cost = std::max(cost, units_.inside_word);
        }
        return cost;
    }

    /// The third of three marks in a row may start a line if nothing else helps.
    void add_last_resort(std::size_t i, BreakPlace& place) const {
        if (i > 0 && is_closing(boxes_[i - 1].cls) && is_closing(boxes_[i].cls) &&
            is_closing(boxes_[i + 1].cls)) {
            place.remedy = Remedy::ThirdMark;
            place.remedy_penalty = third_mark_penalty;
        }
    }

    void add_units(std::size_t i, BreakPlace& place) const {
        double penalty = 0;
        if (ends_in_figure(i) && boxes_[i + 1].cls == CharClass::Ideograph) {
            if (contains(units_.date_units, first_scalar(i + 1))) {
                penalty = units_.date_unit;
            } else if (contains(units_.measure_words, first_scalar(i + 1))) {
                penalty = units_.measure_word;
            } else if (!contains(units_.not_units, first_scalar(i + 1))) {
                penalty = units_.after_figure;
            }
        }
        if (i > 0 && ends_in_figure(i - 1) && contains(units_.measure_words, last_scalar(i)) &&
            contains(units_.measure_words, first_scalar(i + 1))) {
            penalty = units_.after_figure;
        }
        if (boxes_[i].cls == CharClass::Ideograph && starts_with_figure(i + 1)) {
            const char32_t before = last_scalar(i);
            if (contains(units_.ordinals, before)) {
                penalty = units_.date_unit;
            } else if (i > 0 && contains(units_.date_units, before) && ends_in_figure(i - 1)) {
                penalty = units_.date;
            }
        }
        place.in_unit = penalty > 0;
        for (const NameRange& name : names_) {
            if (boxes_[i + 1].text_first > name.first && boxes_[i + 1].text_first < name.last) {
                penalty = std::max(penalty, name.penalty);
            }
        }
        if (penalty == 0 || place.penalty == no_break) {
            return;
        }
        place.penalty = std::max(place.penalty, penalty);
        if (place.penalty > parted_unit_penalty) {
            place.remedy = Remedy::PartUnit;
            place.remedy_penalty = parted_unit_penalty;
        }
    }

    const std::vector<LineBox>& boxes_;
    const std::vector<Join>& joins_;
    const Composer& composer_;
    const std::string_view text_;
    const std::uint8_t level_bit_;
    const bool anywhere_;
    const std::vector<bool> icu_;
    const UnitRules& units_;
    std::vector<NameRange> names_;
};

}  // namespace

std::vector<BreakPlace> break_places(const StyledText& text,
                                     const TextBoxes& boxes,
                                     const Composer& composer) {
    return BreakFinder{text, boxes, composer}.find();
}

}  // namespace banxin
