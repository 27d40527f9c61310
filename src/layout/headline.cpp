// SPDX-License-Identifier: Apache-2.0
#include "layout/headline.hpp"

#include "base/text.hpp"
#include "layout/fit_rows.hpp"
#include "layout/headline_sizes.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr double title_leading = 1.2, side_leading = 1.3, summary_leading = 1.35;
constexpr double white_lines = 1.5, least_white_lines = 0.6;  // above and below together

void report_too_long(const Desk& desk, const PlacedText& text) {
    const std::string first = lines_in(text.text).front();
    desk.report.add(error("BX7003",
                          text.where,
                          {fmt::format("标题“{}”用最小的字号也排不进它的栏宽", first),
                           fmt::format("the title \"{}\" is too wide for its columns even at the "
                                       "smallest size",
                                       first)}));
}

/// The rows of a text, which is reported if they stick out of `width`.
std::vector<TextRow> rows_of(const Desk& desk, DisplayText text, Length width) {
    if (text.style.size > Length{}) {
        text.sizes = {text.style.size};
    }
    FittedRows fitted = fit_rows(desk, text, width);
    if (!fitted.fits) {
        report_too_long(desk, text.text);
    }
    return std::move(fitted.rows);
}

std::vector<TextRow> title_rows(const Desk& desk,
                                const HeadlineTexts& texts,
                                const StoryStyle& style,
                                const HeadlineAsked& asked) {
    TextStyle type = style.title;
    type.size = {};
    const std::vector<Length> sizes = title_sizes(desk.styles(), style, asked);
    return rows_of(
        desk, {texts.title, type, sizes, style.title_limits, texts.people}, asked.measure);
}

/// 引题 or 副题, which may be made smaller and divided in two, but not spaced or narrowed.
std::vector<TextRow> side_rows(const Desk& desk,
                               const PlacedText& text,
                               const TextStyle& style,
                               const std::vector<std::string>& people,
                               Length title_size,
                               Length width) {
    const std::vector<Length> sizes = side_sizes(title_size);
    return rows_of(desk, {text, style, sizes, {0, 0, 1, 1, 2}, people}, width);
}

void add_rows(Headline& headline,
              HeadlinePart part,
              std::vector<TextRow> rows,
              double leading,
              Length space_before) {
    for (TextRow& row : rows) {
        const Length height = row.size().scaled(leading);
        headline.blocks.push_back({std::move(row), height, space_before, part});
        space_before = {};
    }
}

/// 提要: each of its lines is a paragraph as wide as the headline, or a row if it is no longer.
void add_summary(Headline& headline,
                 const Desk& desk,
                 const PlacedText& text,
                 const StoryStyle& style,
                 Length largest,
                 Length width) {
    const TextStyle type = summary_type(desk.format(), style, largest);
    const Length line_height = type.size.scaled(summary_leading);
    Length before = desk.format().line_pitch.scaled(0.3);
    for (const std::string& line : lines_in(text.text)) {
        TextRow row = make_row(desk, line, type, type.size, text.where);
        if (row.width <= width) {
            headline.blocks.push_back({std::move(row), line_height, before, HeadlinePart::Summary});
        } else {
            HeadlineParagraph paragraph{std::move(row.items), {}, line_height};
            const Measure measure = constant_measure(width, type.size.scaled(style.indent_em));
            paragraph.lines = best_setting(break_paragraph(paragraph.items, measure)).lines;
            if (std::ranges::any_of(paragraph.lines,
                                    [](const BrokenLine& broken) { return broken.fit.overfull; })) {
                report_too_long(desk, text);
            }
            const Length height = line_height * static_cast<std::int64_t>(paragraph.lines.size());
            headline.blocks.push_back(
                {std::move(paragraph), height, before, HeadlinePart::Summary});
        }
        before = {};
    }
}

Length content_height(const Headline& headline) {
    Length height;
    for (const HeadlineBlock& block : headline.blocks) {
        height += block.height + block.space_before;
    }
    return height;
}

void put_paragraph(const HeadlineParagraph& paragraph,
                   Point at,
                   Length width,
                   std::vector<Mark>& out) {
    const LineJudge judge{paragraph.items};
    for (const BrokenLine& line : paragraph.lines) {
        const Length em_top = at.y + (paragraph.line_height - paragraph.items.size) / 2;
        const Length left = at.x + width - line.asked.width;
        set_line(paragraph.items,
                 judge,
                 line,
                 {left, baseline_below(em_top, paragraph.items.size)},
                 out);
        at.y += paragraph.line_height;
    }
}

}  // namespace

Headline fit_headline(const Desk& desk,
                      const HeadlineTexts& texts,
                      const StoryStyle& style,
                      const HeadlineAsked& asked) {
    const Length width = asked.measure;
    Headline headline;
    headline.alignment = style.headline_alignment;
    headline.where = texts.title.where;
    if (texts.title.empty() && texts.kicker.empty() && texts.deck.empty() &&
        texts.summary.empty() && texts.byline.empty()) {
        return headline;
    }
    const Length pitch = desk.format().line_pitch;
    std::vector<TextRow> title;
    headline.title_size = desk.styles().ladder.back();
    if (!texts.title.empty()) {
        title = title_rows(desk, texts, style, asked);
        headline.title_rows = static_cast<int>(title.size());
        headline.title_size = title.empty() ? headline.title_size : title.front().size();
    }
    Length largest_summary = headline.title_size;
    if (!texts.kicker.empty()) {
        add_rows(
            headline,
            HeadlinePart::Kicker,
            side_rows(desk, texts.kicker, style.kicker, texts.people, headline.title_size, width),
            side_leading,
            {});
    }
    add_rows(headline, HeadlinePart::Title, std::move(title), title_leading, {});
    if (!texts.deck.empty()) {
        std::vector<TextRow> deck =
            side_rows(desk, texts.deck, style.deck, texts.people, headline.title_size, width);
        largest_summary = deck.empty() ? largest_summary : deck.front().size();
        add_rows(headline, HeadlinePart::Deck, std::move(deck), side_leading, pitch.scaled(0.2));
    }
    if (!texts.summary.empty()) {
        add_summary(headline, desk, texts.summary, style, largest_summary, width);
    }
    if (!texts.byline.empty()) {
        const std::vector<Length> sizes{desk.format().body_size + Length::from_pt(0.5)};
        add_rows(
            headline,
            HeadlinePart::Byline,
            rows_of(
                desk, {texts.byline, style.byline, sizes, {0, 0, 1, 1, 1}, texts.people}, width),
            side_leading,
            pitch.scaled(0.3));
    }
    const double content = content_height(headline).ratio(pitch);
    const int asked_lines = asked.plan.lines.value_or(0);
    headline.lines = std::max(static_cast<int>(std::ceil(content + white_lines)), asked_lines);
    headline.least_lines =
        std::max(static_cast<int>(std::ceil(content + least_white_lines)), asked_lines);
    return headline;
}

Rect put_headline(const Headline& headline, const Rect& area, std::vector<Mark>& out) {
    const Length height = content_height(headline);
    Length y = area.top() + (area.size.height - height).scaled(0.46);
    Length widest;
    const Length top = y;
    HeadlineGroups groups{headline.where, out};
    for (const HeadlineBlock& block : headline.blocks) {
        y += block.space_before;
        std::vector<Mark>& marks =
            groups.next(block.part, {{area.left(), y}, {area.size.width, block.height}});
        std::visit(Overloaded{
                       [&](const TextRow& row) {
                           widest = std::max(widest, row.width);
                           const Length em_top = y + (block.height - row.size()) / 2;
                           put_row(row,
                                   area.left(),
                                   area.size.width,
                                   baseline_below(em_top, row.size()),
                                   headline.alignment,
                                   marks);
                       },
                       [&](const HeadlineParagraph& paragraph) {
                           widest = area.size.width;
                           put_paragraph(paragraph, {area.left(), y}, area.size.width, marks);
                       },
                   },
                   block.content);
        y += block.height;
    }
    const Length left =
        headline.alignment == Alignment::Centred ? (area.size.width - widest) / 2 : Length{};
    return {{area.left() + left, top}, {widest, height}};
}

}  // namespace banxin
