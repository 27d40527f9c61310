// SPDX-License-Identifier: Apache-2.0
//
// A paragraph set at a measure of so many characters, as text that a test can compare.
#pragma once

#include "support/test_fonts.hpp"
#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"

#include <string>

namespace banxin::testing {

inline constexpr Length em = Length::from_units(10 * Length::units_per_inch / 72);

inline LineItems items_of(const std::string& text, Report& report, bool half_grid = true) {
    StyledText styled = in_one_style(text, style("song"), em, {"story.md", 1, 1});
    styled.half_grid = half_grid;
    return build_items(styled, test_fonts(), report);
}

inline LineItems items_of(const std::string& text, bool half_grid = true) {
    Report report;
    return items_of(text, report, half_grid);
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
        }
    }
    return text;
}

inline std::string composed(const std::string& text, int chars, int indent = 0) {
    const LineItems items = items_of(text);
    return text_of(items,
                   best_setting(break_paragraph(items, constant_measure(em * chars, em * indent))));
}

}  // namespace banxin::testing
