// SPDX-License-Identifier: Apache-2.0
//
// The headline block of a story: 引题, 主题, 副题, 提要 and, where the style wants it, the byline,
// stacked over some columns and a whole number of lines high.
#pragma once

#include "base/geometry.hpp"
#include "layout/desk.hpp"
#include "layout/headline_parts.hpp"
#include "layout/headline_sizes.hpp"
#include "layout/text_row.hpp"
#include "typography/line_breaker.hpp"

#include <string>
#include <variant>
#include <vector>

namespace banxin {

/// Text in several justified lines.
struct HeadlineParagraph {
    LineItems items;
    std::vector<BrokenLine> lines;
    Length line_height;
};

struct HeadlineBlock {
    std::variant<TextRow, HeadlineParagraph> content;
    Length height;  ///< The type with the leading around it.
    Length space_before;
    HeadlinePart part = HeadlinePart::Title;
};

struct Headline {
    std::vector<HeadlineBlock> blocks;
    Alignment alignment = Alignment::Centred;
    int lines = 0;        ///< Body lines that hold the blocks and the white around them.
    int least_lines = 0;  ///< With the least white that still divides it from the text.
    int title_rows = 0;
    Length title_size;
    SourceSpan where;  ///< Of the title.

    [[nodiscard]] bool empty() const { return blocks.empty(); }
};

/// The texts of one headline; empty ones are left out.
struct HeadlineTexts {
    const PlacedText& kicker;
    const PlacedText& title;
    const PlacedText& deck;
    const PlacedText& summary;
    PlacedText byline;                ///< Only if it stands on a line of its own.
    std::vector<std::string> people;  ///< Whose names are not divided.
};

/// The headline set as large as the ladder and the width allow, less the steps of the style and
/// those asked for.
///
/// The summary is never larger than the deck.
///
/// report  a text too long for the smallest size (BX7003, error): it sticks out of its columns
/// source  the trade's copy-fitting tables: size by width, 引题 and 副题 two grades down, one body
/// line of white
///         above and below
[[nodiscard]] Headline fit_headline(const Desk& desk,
                                    const HeadlineTexts& texts,
                                    const StoryStyle& style,
                                    const HeadlineAsked& asked);

/// Puts the block into `area`, which is as wide as was asked and at least `least_lines` lines high;
/// the white that is left goes above and below, a little more below.
/// shape   the place of the rows, from the top of the first to the foot of the last, as wide as the
///         widest of them
Rect put_headline(const Headline& headline, const Rect& area, std::vector<Mark>& out);

}  // namespace banxin
