// SPDX-License-Identifier: Apache-2.0
//
// Text to boxes and gaps.
#pragma once

#include "base/diagnostic.hpp"
#include "model/paragraph.hpp"
#include "model/style.hpp"
#include "typography/composer.hpp"
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
    Underline underline = Underline::None;
};

/// Bytes [first, last) that are somebody's name: to break it costs `penalty`.
struct NameRange {
    std::size_t first = 0, last = 0;
    double penalty = 0;
};

struct StyledText {
    std::string text;                 ///< UTF-8.
    std::vector<StyledRange> ranges;  ///< Cover the text once, in order.
    std::vector<Ruby> ruby;           ///< In order; none overlaps another.
    double ruby_em = 0.5;             ///< Size of readings; clreq #interlinear_annotation
    std::vector<NameRange> names;     ///< Besides those of the paper's own list.
    Length size;
    Composition composition;
    bool vertical = false;  ///< 竖排: lines run downwards; their boxes are for `set_column`.
    SourceSpan where;
};

/// `text` in one style, as display type is set: off the grid, with proportional figures.
[[nodiscard]] StyledText in_one_style(const Composer& composer,
                                      std::string text,
                                      const TextStyle& style,
                                      Length size,
                                      const SourceSpan& where);

/// The boxes and gaps of `text`, with all places where a line may end and what that costs.
///
/// report  a character that the font has not (BX3109), text that runs from right to left (BX3123);
///         errors, since the page would be wrong
/// source  the composer's tables (layouts/composition)
[[nodiscard]] LineItems build_items(const StyledText& text,
                                    const Composer& composer,
                                    Report& report);

}  // namespace banxin
