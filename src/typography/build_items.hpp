// SPDX-License-Identifier: Apache-2.0
//
// Text to boxes and gaps.
#pragma once

#include "base/diagnostic.hpp"
#include "model/style.hpp"
#include "typography/font_book.hpp"
#include "typography/line_items.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace banxin {

/// Bytes [first, last) of a text in one style; the size is that of the whole text.
struct StyledRange {
    std::size_t first = 0, last = 0;
    TextStyle style;
    bool dotted = false;
};

struct StyledText {
    std::string text;                 ///< UTF-8.
    std::vector<StyledRange> ranges;  ///< Cover the text once, in order.
    Length size;
    bool half_grid = true;  ///< Every body is a multiple of half an em, as on squared paper.
    SourceSpan where;
};

/// `text` in one style.
[[nodiscard]] StyledText in_one_style(std::string text,
                                      const TextStyle& style,
                                      Length size,
                                      const SourceSpan& where);

/// The boxes and gaps of `text`, with all places where a line may end.
///
/// report  a character that the font has not (BX3109), text that runs from right to left (BX3123);
///         errors, since the page would be wrong
/// source  gap table, full-width style (全角式) of GB/T 15834-2011 5.1 and clreq
[[nodiscard]] LineItems build_items(const StyledText& text, const FontBook& fonts, Report& report);

}  // namespace banxin
