// SPDX-License-Identifier: Apache-2.0
#include "typography/composer.hpp"

#include "base/text.hpp"

namespace banxin {
namespace {

/// Signs that belong to the run of figures or letters beside them.
constexpr std::u32string_view latin_signs = U"‰℃℉°′″€£™®©×÷±≈≤≥";

/// source  UAX #11, in short: the blocks of letters that are as wide as they need
bool is_narrow(char32_t c) {
    return (c > 0x20 && c < 0x250) || (c >= 0x370 && c < 0x530) || (c >= 0x1E00 && c < 0x2000) ||
           latin_signs.find(c) != std::u32string_view::npos;
}

}  // namespace

Composer::Composer(const FontBook& fonts, CompositionRules rules, Hyphenator hyphenator)
    : fonts_{&fonts}, rules_{std::move(rules)}, hyphenator_{std::move(hyphenator)} {
    const auto facts = [this](char32_t c) -> CharFacts& {
        return facts_.try_emplace(c, facts_of(c)).first->second;
    };
    for (std::size_t i = 0; i < char_classes; ++i) {
        for (const char32_t c : rules_.classes[i].members) {
            facts(c).cls = static_cast<CharClass>(i);
        }
    }
    for (std::size_t level = 0; level < rules_.levels.size(); ++level) {
        const auto bit = static_cast<std::uint8_t>(1U << level);
        for (const char32_t c : rules_.levels[level].not_at_start) {
            facts(c).not_at_start |= bit;
        }
        for (const char32_t c : rules_.levels[level].not_at_end) {
            facts(c).not_at_end |= bit;
        }
        for (const char32_t c : rules_.levels[level].unwilling_at_start) {
            facts(c).unwilling_at_start |= bit;
        }
    }
    for (std::size_t tier = 0; tier < rules_.tiers.size(); ++tier) {
        for (const ShrinkPlace place : rules_.tiers[tier].places) {
            tier_of_[static_cast<std::size_t>(place)] = static_cast<std::uint8_t>(tier + 1);
        }
    }
}

CharFacts Composer::facts_of(char32_t scalar) const {
    const auto found = facts_.find(scalar);
    if (found != facts_.end()) {
        return found->second;
    }
    return {is_narrow(scalar) ? CharClass::Latin : CharClass::Ideograph, 0, 0, 0};
}

std::string Composer::line_locale(BreakLevel level) const {
    const std::string& icu = rules_.levels[static_cast<std::size_t>(level)].icu;
    return icu == "anywhere" ? icu : rules_.language + "-u-lb-" + icu;
}

const MarkBody& Composer::mark(int face, std::string_view mark, CharClass cls) const {
    const std::pair key{face, std::string{mark}};
    const auto found = marks_.find(key);
    if (found != marks_.end()) {
        return found->second;
    }
    return marks_.emplace(key, mark_body(*fonts_, face, mark, cls, rule_of(cls))).first->second;
}

bool is_closing(CharClass cls) {
    return cls == CharClass::Closing || cls == CharClass::Comma || cls == CharClass::Colon ||
           cls == CharClass::FullStop || cls == CharClass::Question;
}

}  // namespace banxin
