// SPDX-License-Identifier: Apache-2.0
#include "layout/story_text.hpp"

#include "base/text.hpp"
#include "layout/byline.hpp"
#include "layout/marked_text.hpp"
#include "typography/build_items.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// A setting that costs this much more than the best one is worse than leaving a line empty.
constexpr double worst_choice = 150;
constexpr double verse_indent_em = 2;
constexpr int subhead_lines = 2;

/// A piece of text that stands before a paragraph's own: words, or a subhead that is run in.
struct Piece {
    std::string text;
    const TextStyle& style;
    const Paragraph* subhead = nullptr;
};

ShapedParagraph shape_paragraph(const Desk& desk,
                                const Paragraph& paragraph,
                                const std::vector<Piece>& run_in,
                                const StoryStyle& style,
                                Length size) {
    StyledText text;
    text.where = paragraph.where;
    text.size = size;
    text.composition = style.composition;
    if (paragraph.kind != ParagraphKind::Text) {
        text.composition.grid = Grid::Off;
        text.composition.figures = Figures::Proportional;
    }
    for (const Piece& piece : run_in) {
        if (piece.subhead != nullptr) {
            add_marked(text, *piece.subhead, piece.style, piece.style);
        }
        add_range(text, piece.text, piece.style);
    }
    text.names = names_in_byline(text.text, desk.composer.rules().units.person);
    if (paragraph.kind == ParagraphKind::Subhead) {
        add_marked(text, paragraph, style.subhead, style.subhead);
    } else {
        add_marked(text, paragraph, style.body, style.strong);
    }
    fit_ruby(desk, text);
    ShapedParagraph shaped;
    shaped.kind = paragraph.kind;
    shaped.characters = count_written(text.text);
    shaped.where = paragraph.where;
    if (!text.text.empty()) {
        shaped.items = build_items(text, desk.composer, desk.report);
    }
    return shaped;
}

/// 落款: up to two short paragraphs at the end that are no sentences, such as an office and a date.
bool is_signature(const std::vector<Paragraph>& body, std::size_t index) {
    constexpr std::size_t most = 2;
    constexpr std::string_view sentence_marks[] = {"。", "！", "？", "；", "：", "，"};
    return index > 0 && body.size() - index <= most &&
           std::ranges::all_of(body.begin() + static_cast<std::ptrdiff_t>(index),
                               body.end(),
                               [&](const Paragraph& paragraph) {
                                   return paragraph.kind == ParagraphKind::Text &&
                                          std::ranges::none_of(sentence_marks, [&](auto mark) {
                                              return paragraph.text.find(mark) != std::string::npos;
                                          });
                               });
}

}  // namespace

std::vector<ShapedParagraph> shape_story(const Desk& desk,
                                         const std::vector<Paragraph>& body,
                                         std::size_t first,
                                         const RunIn& run_in,
                                         const StoryStyle& style) {
    const Length body_size = style.body.size > Length{} ? style.body.size : desk.format().body_size;
    std::vector<ShapedParagraph> shaped;
    std::vector<Piece> waiting{{run_in.strong, style.byline}, {run_in.plain, style.byline_name}};
    for (std::size_t i = first; i < body.size(); ++i) {
        const Paragraph& paragraph = body[i];
        if (paragraph.kind == ParagraphKind::Subhead && style.run_in_subheads &&
            i + 1 < body.size()) {
            waiting.push_back({"　", style.subhead, &paragraph});
            continue;
        }
        if (paragraph.kind == ParagraphKind::Table) {
            ShapedParagraph table;
            table.kind = paragraph.kind;
            table.table = shape_table(desk, paragraph, style);
            table.where = paragraph.where;
            shaped.push_back(std::move(table));
            continue;
        }
        const bool subhead = paragraph.kind == ParagraphKind::Subhead;
        const Length size = subhead ? body_size + Length::from_pt(1.5) : body_size;
        shaped.push_back(shape_paragraph(
            desk, paragraph, subhead ? std::vector<Piece>{} : waiting, style, size));
        shaped.back().signature = style.signed_at_foot && is_signature(body, i);
        if (!subhead) {
            waiting.clear();
        }
    }
    // Judges look at their items, which must no longer move.
    for (ShapedParagraph& paragraph : shaped) {
        paragraph.judge = std::make_unique<LineJudge>(paragraph.items);
    }
    return shaped;
}

ParagraphSettings settings_of(const ShapedParagraph& paragraph,
                              const StoryStyle& style,
                              double indent_em,
                              Length width) {
    Length indent;
    if (paragraph.kind == ParagraphKind::Text && style.body_alignment == Alignment::Justified) {
        indent = paragraph.items.size.scaled(indent_em);
    }
    if (paragraph.kind == ParagraphKind::VerseLine) {
        width -= paragraph.items.size.scaled(verse_indent_em);
    }
    ParagraphSettings made;
    if (paragraph.table) {
        made.table_lines = table_lines(*paragraph.table, width);
        return made;
    }
    made.settings = break_paragraph(paragraph.items, constant_measure(width, indent));
    if (!made.settings.empty()) {
        made.best_cost = best_setting(made.settings).cost;
    }
    return made;
}

FlowItem flow_item(const ShapedParagraph& paragraph, const ParagraphSettings& settings) {
    FlowItem item;
    switch (paragraph.kind) {
        case ParagraphKind::StanzaBreak:
            item.choices.push_back({1, 0});
            break;
        case ParagraphKind::Subhead: {
            const int rows = static_cast<int>(best_setting(settings.settings).lines.size());
            item.choices.push_back({subhead_lines - 1 + rows, 0});
            item.stays_together = true;
            item.keeps_with_next = true;
            break;
        }
        case ParagraphKind::Table:
            item.choices.push_back({settings.table_lines, 0});
            item.stays_together = true;
            break;
        case ParagraphKind::Text:
        case ParagraphKind::VerseLine:
            for (const Setting& setting : settings.settings) {
                // A choice kept keeps its place: the flow names settings by their index.
                const double extra = setting.cost - settings.best_cost;
                item.choices.push_back({static_cast<int>(setting.lines.size()),
                                        extra > worst_choice ? extra * 100 : extra});
            }
            break;
    }
    return item;
}

}  // namespace banxin
