// SPDX-License-Identifier: Apache-2.0
//
// Composer: what text of one paper is composed with, its faces and the tables of its language, made
// quick to ask.
#pragma once

#include "model/composition.hpp"
#include "typography/font_book.hpp"
#include "typography/hyphenation.hpp"
#include "typography/mark_bodies.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace banxin {

/// What the tables of a language say of one character; sets have one bit a BreakLevel.
struct CharFacts {
    CharClass cls = CharClass::Ideograph;
    std::uint8_t not_at_start = 0, not_at_end = 0, unwilling_at_start = 0;
};

class Composer {
  public:
    /// `fonts` must outlive the composer; without patterns no word is hyphenated.
    Composer(const FontBook& fonts, CompositionRules rules, Hyphenator hyphenator);

    [[nodiscard]] const FontBook& fonts() const { return *fonts_; }
    [[nodiscard]] const CompositionRules& rules() const { return rules_; }
    [[nodiscard]] const Hyphenator& hyphenator() const { return hyphenator_; }

    /// Curly quotes count as Chinese marks; a narrow character that no class names is Latin.
    [[nodiscard]] CharFacts facts_of(char32_t scalar) const;
    [[nodiscard]] CharClass class_of(char32_t scalar) const { return facts_of(scalar).cls; }

    [[nodiscard]] const ClassRule& rule_of(CharClass cls) const {
        return rules_.classes[static_cast<std::size_t>(cls)];
    }
    /// The gaps of a style of marks.
    [[nodiscard]] const PairTable& pairs(MarkStyle marks) const { return rules_.pairs.at(marks); }
    /// The tier in which a place gives way, counted from 1; 0 if it never does.
    [[nodiscard]] std::uint8_t tier_of(ShrinkPlace place) const {
        return tier_of_[static_cast<std::size_t>(place)];
    }
    /// The ICU locale whose line iterator gives the break places of a level.
    [[nodiscard]] std::string line_locale(BreakLevel level) const;

    /// The body of one mark in a face; kept, so asking twice costs nothing.
    [[nodiscard]] const MarkBody& mark(int face, std::string_view mark, CharClass cls) const;

  private:
    const FontBook* fonts_;
    CompositionRules rules_;
    Hyphenator hyphenator_;
    std::unordered_map<char32_t, CharFacts> facts_;
    std::array<std::uint8_t, shrink_places> tier_of_{};
    mutable std::map<std::pair<int, std::string>, MarkBody, std::less<>> marks_;
};

/// 。，、；：？！ and the closing brackets and quotes.
[[nodiscard]] bool is_closing(CharClass cls);

}  // namespace banxin
