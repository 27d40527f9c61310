// SPDX-License-Identifier: Apache-2.0
//
// The text of a story made ready for its legs: every paragraph as boxes and gaps, with the byline
// run in, and its possible settings at the measures of its lines.
#pragma once

#include "layout/byline.hpp"
#include "layout/column_flow.hpp"
#include "layout/desk.hpp"
#include "layout/line_slots.hpp"
#include "layout/table_box.hpp"
#include "typography/line_breaker.hpp"
#include "typography/line_items.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace banxin {

/// One paragraph, shaped once for all measures.
struct ShapedParagraph {
    ParagraphKind kind = ParagraphKind::Text;
    LineItems items;
    std::unique_ptr<LineJudge> judge;  ///< Of `items`.
    int characters = 0;
    bool indented = true;              ///< Its first line begins with the indent of the style.
    bool signature = false;            ///< 落款, if it fits into one line.
    std::size_t run_in = 0;            ///< Bytes that TextPlan::run_in puts before its own text.
    std::optional<ShapedTable> table;  ///< A table has this instead of items.
    SourceSpan where;
};

/// The characters of a line of the paragraph.
[[nodiscard]] std::string text_of(const ShapedParagraph& paragraph, const BrokenLine& line);

/// How the text of a story is put together from its paragraphs.
struct TextPlan {
    RunIn run_in;                 ///< Before the first paragraph; a subhead run in follows it.
    bool run_in_alone = false;    ///< On a line of its own (copyfitting asks for it).
    bool begins_inside = false;   ///< The first paragraph is the rest of one: no indent.
    bool signed_at_foot = false;  ///< The last paragraph is the byline (署名), flush right.
    std::size_t optional_subheads = 0;  ///< How many of those that may be left out are printed.
};

/// The paragraphs `body` of a story, in the order they are set.
[[nodiscard]] std::vector<ShapedParagraph> shape_story(const Desk& desk,
                                                       const std::vector<Paragraph>& body,
                                                       const TextPlan& plan,
                                                       const StoryStyle& style);

/// The settings of one paragraph for one row of measures, and the same as choices of lines.
struct ParagraphSettings {
    std::vector<Setting> settings;
    std::vector<LineChoice> choices;  ///< One for each setting, or one for what cannot be chosen.
    int best = 0;                     ///< Index of the cheapest setting.
    std::vector<LineChoice> natural;  ///< Its choice alone.
};

/// What a paragraph costs in how many lines, wherever it begins; each row of measures is worked out
/// once.
class ParagraphChoices {
  public:
    /// `paragraph` must outlive this object. `indent_em` is that of a text paragraph.
    ParagraphChoices(const ShapedParagraph& paragraph, const StoryStyle& style, double indent_em);

    /// The settings if the first line stands on `slots[line]`; beyond the last slot lines are as
    /// wide as that.
    const ParagraphSettings& at(const std::vector<LineSlot>& slots, int line);

    /// The settings in a column of constant width.
    const ParagraphSettings& at_width(Length width);

  private:
    /// Widths of the lines as runs of equal ones; the last run has no end.
    using Widths = std::vector<std::pair<Length, int>>;
    const ParagraphSettings& of(Widths widths);
    [[nodiscard]] ParagraphSettings made_for(const Widths& widths) const;

    const ShapedParagraph* paragraph_;
    Length indent_, inset_;
    std::map<Widths, ParagraphSettings> known_;
};

}  // namespace banxin
