// SPDX-License-Identifier: Apache-2.0
//
// 竖题: a headline of vertical rows at the left or the right edge of its story, as high as the
// frame; the text flows in the width that it leaves.
#pragma once

#include "base/geometry.hpp"
#include "layout/desk.hpp"
#include "layout/headline.hpp"
#include "layout/headline_parts.hpp"
#include "layout/text_row.hpp"
#include "typography/line_breaker.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// One row of type, or a line of the summary.
struct VerticalRow {
    TextRow row;
    std::optional<BrokenLine> line;  ///< Of a paragraph; empty: all of the row.
    Length across;  ///< From the edge where reading begins to the centre line of the row.
    Length top;     ///< Below the top of the headline.
    HeadlinePart part = HeadlinePart::Title;
};

struct VerticalHeadline {
    std::vector<VerticalRow> rows;  ///< In reading order: 引题, 主题, 副题, 提要, 署名.
    bool from_left = true;          ///< Reading order on the page: to the right, or to the left.
    int width_em = 0;               ///< Body characters of width, the white on both sides included.
    Length title_size;
    SourceSpan where;  ///< Of the title.

    [[nodiscard]] bool empty() const { return rows.empty(); }
};

/// The headline in vertical rows over the height that `asked` measures, its title as large as the
/// ladder allows a horizontal one of that width. Rows stand from left to right if `from_left`, as
/// they do at the left edge of a story, else from right to left.
///
/// The title has one row, or two divided between phrases, in the middle of the height. 引题 starts
/// with it; 副题 and the byline end with it. There is a body character of white or more towards
/// the text, half of one or more at the other edge.
///
/// report  a text too long for the smallest size (BX7003, error): it sticks out of its story
/// source  the trade's rule for 竖题: the horizontal headline of equal rank turned by 90°, a blank
///         character above and below; at the left edge rows run to the right, at the right edge to
///         the left
[[nodiscard]] VerticalHeadline fit_vertical_headline(const Desk& desk,
                                                     const HeadlineTexts& texts,
                                                     const StoryStyle& style,
                                                     const HeadlineAsked& asked,
                                                     bool from_left);

/// Puts the headline into `area`, which is `width_em` body characters wide and as high as it was
/// fitted for.
void put_vertical_headline(const VerticalHeadline& headline,
                           const Rect& area,
                           std::vector<Mark>& out);

}  // namespace banxin
