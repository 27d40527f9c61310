// SPDX-License-Identifier: Apache-2.0
//
// The headline block of a story: 引题, 主题, 副题 and, where the style wants it, the byline,
// stacked over some columns and a whole number of lines high.
#pragma once

#include "base/geometry.hpp"
#include "layout/desk.hpp"
#include "layout/text_row.hpp"

#include <vector>

namespace banxin {

struct HeadlineRow {
    TextRow row;
    Length height;  ///< Line height: the type with the leading around it.
    Length space_before;
};

struct Headline {
    std::vector<HeadlineRow> rows;
    Alignment alignment = Alignment::Centred;
    int lines = 0;  ///< The fewest body lines that hold the rows and the white around them.
    Length title_size;

    [[nodiscard]] bool empty() const { return rows.empty(); }
};

/// The texts of one headline; empty ones are left out.
struct HeadlineTexts {
    const PlacedText& kicker;
    const PlacedText& title;
    const PlacedText& deck;
    PlacedText byline;  ///< Only if it stands on a line of its own.
};

/// The headline set as large as the ladder and `width` allow, less the steps of the style and
/// `step` more for a story of less importance.
///
/// report  a title too long for the smallest size (BX7010, error): it sticks out of its columns
/// source  the trade's copy-fitting tables: size by width, 引题 and 副题 two grades down, one body
/// line of white
///         above and below
[[nodiscard]] Headline fit_headline(const Desk& desk,
                                    const HeadlineTexts& texts,
                                    const StoryStyle& style,
                                    int step,
                                    const HeadlinePlan& plan,
                                    Length width);

/// Puts the block into `area`, which is `width` wide and at least `lines` lines high; the white
/// that is left goes above and below, a little more below.
void put_headline(const Headline& headline, const Rect& area, std::vector<Mark>& out);

}  // namespace banxin
