// SPDX-License-Identifier: Apache-2.0
//
// The text of a story made ready for its legs: every paragraph as boxes and gaps, with the byline
// run in, and its possible settings at the measure of the legs.
#pragma once

#include "layout/byline.hpp"
#include "layout/column_flow.hpp"
#include "layout/desk.hpp"
#include "layout/table_box.hpp"
#include "typography/line_breaker.hpp"
#include "typography/line_items.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// One paragraph, shaped once for all measures.
struct ShapedParagraph {
    ParagraphKind kind = ParagraphKind::Text;
    LineItems items;
    std::unique_ptr<LineJudge> judge;  ///< Of `items`.
    int characters = 0;
    bool signature = false;            ///< 落款, if it fits into one line.
    std::optional<ShapedTable> table;  ///< A table has this instead of items.
    SourceSpan where;
};

/// The paragraphs `[first, body.size())` of a story; a subhead that is run in follows `run_in`.
[[nodiscard]] std::vector<ShapedParagraph> shape_story(const Desk& desk,
                                                       const std::vector<Paragraph>& body,
                                                       std::size_t first,
                                                       const RunIn& run_in,
                                                       const StoryStyle& style);

/// The settings of one paragraph at a measure.
struct ParagraphSettings {
    std::vector<Setting> settings;
    double best_cost = 0;
    int table_lines = 0;  ///< A table has these instead of settings.
};

/// `indent_em` is that of a text paragraph; subheads and verse have none.
[[nodiscard]] ParagraphSettings settings_of(const ShapedParagraph& paragraph,
                                            const StoryStyle& style,
                                            double indent_em,
                                            Length width);

/// The paragraph as the column flow sees it.
[[nodiscard]] FlowItem flow_item(const ShapedParagraph& paragraph,
                                 const ParagraphSettings& settings);

}  // namespace banxin
