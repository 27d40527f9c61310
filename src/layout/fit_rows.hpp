// SPDX-License-Identifier: Apache-2.0
//
// Display text over some columns: at which size, in how many rows, spaced or narrowed how far.
#pragma once

#include "layout/desk.hpp"
#include "layout/text_row.hpp"

#include <string>
#include <vector>

namespace banxin {

struct DisplayText {
    const PlacedText& text;  ///< Line breaks in it are the editor's, and stay.
    const TextStyle& style;
    std::vector<Length> sizes;  ///< To choose from, largest first; one at least.
    TitleLimits limits;
    std::vector<std::string> people;  ///< Names that stay whole, besides the paper's own list.
    bool vertical = false;  ///< Rows run downwards; what is said of widths holds for their lengths.
};

struct FittedRows {
    std::vector<TextRow> rows;
    bool fits = false;  ///< If not, the rows are as narrow as they can be and stick out.
};

/// The rows that serve the text best: large, few, divided between phrases, and about as wide as
/// `width`.
///
/// A text that is a little too wide for a size is tightened and then narrowed as far as its limits
/// allow, before a smaller size is taken; one too short is spaced out, then widened.
/// source  the trade's order: a size of the ladder first, then spacing, then 长体 and 扁体
[[nodiscard]] FittedRows fit_rows(const Desk& desk, const DisplayText& text, Length width);

}  // namespace banxin
