// SPDX-License-Identifier: Apache-2.0
//
// A paragraph set at a measure of so many characters, as text that a test can compare.
#pragma once

#include "support/test_composer.hpp"
#include "support/test_fonts.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"

#include <string>

namespace banxin::testing {

inline constexpr Length em = Length::from_units(10 * Length::units_per_inch / 72);

/// As body text of a paper is chosen where nobody says otherwise.
inline StyledText body_text(const std::string& text, const std::string& language = "zh-Hans") {
    const Composer& composer = test_composer(language);
    StyledText styled = in_one_style(composer, text, style("song"), em, {"story.md", 1, 1});
    styled.composition = composer.rules().usual;
    return styled;
}

inline LineItems items_of(const StyledText& text, const std::string& language = "zh-Hans") {
    Report report;
    return build_items(text, test_composer(language), report);
}

inline LineItems items_of(const std::string& text) {
    return items_of(body_text(text));
}

/// The lines of a setting, each on its own, with | between them.
inline std::string text_of(const LineItems& items, const Setting& setting) {
    std::string text;
    for (const BrokenLine& line : setting.lines) {
        if (!text.empty()) {
            text += '|';
        }
        for (std::size_t i = line.asked.first; i < line.asked.last; ++i) {
            text += items.text.substr(items.boxes[i].text_first, items.boxes[i].text_bytes);
            if (i + 1 < line.asked.last && items.gaps[i].space_glyph != 0) {
                text += ' ';
            }
            if (i + 1 == line.asked.last && !line.asked.ends_paragraph &&
                items.gaps[i].hyphen_glyph != 0) {
                text += '-';
            }
        }
    }
    return text;
}

inline std::string composed(const LineItems& items, double chars, int indent = 0) {
    const Measure measure = constant_measure(em.scaled(chars), em * indent);
    return text_of(items, best_setting(break_paragraph(items, measure)));
}

inline std::string composed(const std::string& text, double chars, int indent = 0) {
    return composed(items_of(text), chars, indent);
}

}  // namespace banxin::testing
