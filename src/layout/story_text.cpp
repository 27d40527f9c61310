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
    const std::size_t before = text.text.size();
    text.names = names_in_byline(text.text, desk.composer.rules().units.person);
    if (paragraph.kind == ParagraphKind::Subhead) {
        add_marked(text, paragraph, style.subhead, style.subhead);
    } else {
        add_marked(text, paragraph, style.body, style.strong);
    }
    fit_ruby(desk, text);
    ShapedParagraph shaped;
    shaped.kind = paragraph.kind;
    shaped.run_in = before;
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
                                         const TextPlan& plan,
                                         const StoryStyle& style) {
    const Length body_size = style.body.size > Length{} ? style.body.size : desk.format().body_size;
    std::vector<ShapedParagraph> shaped;
    std::vector<Piece> waiting{{plan.run_in.strong, style.byline},
                               {plan.run_in.plain, style.byline_name}};
    if (plan.run_in_alone && !body.empty()) {
        Paragraph alone;
        alone.where = body.front().where;
        shaped.push_back(shape_paragraph(desk, alone, waiting, style, body_size));
        waiting.clear();
    }
    std::size_t optional_left = plan.optional_subheads;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const Paragraph& paragraph = body[i];
        if (paragraph.optional) {
            if (optional_left == 0) {
                continue;
            }
            --optional_left;
        }
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
        shaped.back().signature = (style.signed_at_foot && is_signature(body, i)) ||
                                  (plan.signed_at_foot && i + 1 == body.size());
        shaped.back().indented = !(i == 0 && plan.begins_inside && waiting.empty());
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

std::string text_of(const ShapedParagraph& paragraph, const BrokenLine& line) {
    if (line.asked.last <= line.asked.first) {
        return {};
    }
    const auto& boxes = paragraph.items.boxes;
    const std::size_t first = boxes[line.asked.first].text_first;
    const LineBox& last = boxes[line.asked.last - 1];
    return paragraph.items.text.substr(first, last.text_first + last.text_bytes - first);
}

ParagraphChoices::ParagraphChoices(const ShapedParagraph& paragraph,
                                   const StoryStyle& style,
                                   double indent_em)
    : paragraph_{&paragraph} {
    if (paragraph.kind == ParagraphKind::Text && paragraph.indented &&
        style.body_alignment == Alignment::Justified) {
        indent_ = paragraph.items.size.scaled(indent_em);
    }
    if (paragraph.kind == ParagraphKind::VerseLine) {
        inset_ = paragraph.items.size.scaled(verse_indent_em);
    }
}

const ParagraphSettings& ParagraphChoices::at(const std::vector<LineSlot>& slots, int line) {
    // A line holds six characters at the least, so that later lines cannot matter.
    constexpr int fewest_in_line = 6;
    if (slots.empty()) {  // The headline took all the lines: nothing ends here, whatever its width.
        return at_width(paragraph_->items.size.scaled(fewest_in_line));
    }
    const int most = paragraph_->characters / fewest_in_line + 2;
    const int count = static_cast<int>(slots.size());
    const int last = std::min(line + most, count) - 1;
    Widths widths;
    for (int i = std::min(line, count - 1); i <= last;) {
        const LineSlot& slot = slots[static_cast<std::size_t>(i)];
        widths.emplace_back(slot.width, slot.alike);
        i += slot.alike;
    }
    return of(std::move(widths));
}

const ParagraphSettings& ParagraphChoices::at_width(Length width) {
    return of({{width, 0}});
}

const ParagraphSettings& ParagraphChoices::of(Widths widths) {
    widths.back().second = 0;
    const auto [found, is_new] = known_.try_emplace(std::move(widths));
    if (is_new) {
        found->second = made_for(found->first);
    }
    return found->second;
}

ParagraphSettings ParagraphChoices::made_for(const Widths& widths) const {
    ParagraphSettings made;
    if (paragraph_->table) {
        made.choices.push_back({table_lines(*paragraph_->table, widths.front().first), 0});
        made.natural = made.choices;
        return made;
    }
    if (paragraph_->kind != ParagraphKind::StanzaBreak) {
        const auto width_of = [&widths, inset = inset_](int line) {
            for (const auto& [width, count] : widths) {
                if (count == 0 || line < count) {
                    return width - inset;
                }
                line -= count;
            }
            return widths.back().first - inset;
        };
        made.settings = break_paragraph(paragraph_->items, {width_of, indent_});
    }
    if (made.settings.empty()) {
        made.choices.push_back({paragraph_->kind == ParagraphKind::StanzaBreak ? 1 : 0, 0});
        made.natural = made.choices;
        return made;
    }
    const auto best = std::ranges::min_element(made.settings, {}, &Setting::cost);
    made.best = static_cast<int>(best - made.settings.begin());
    const int best_lines = static_cast<int>(best->lines.size());
    if (paragraph_->kind == ParagraphKind::Subhead) {
        made.choices.push_back({subhead_lines - 1 + best_lines, 0});
        made.natural = made.choices;
        return made;
    }
    made.natural.push_back({best_lines, 0});
    for (const Setting& setting : made.settings) {
        const double extra = setting.cost - best->cost;
        made.choices.push_back(
            {static_cast<int>(setting.lines.size()), extra > worst_choice ? extra * 100 : extra});
    }
    return made;
}

}  // namespace banxin
