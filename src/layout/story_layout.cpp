// SPDX-License-Identifier: Apache-2.0
#include "layout/story_layout.hpp"

#include "layout/box_border.hpp"
#include "layout/column_label.hpp"
#include "layout/editors_note.hpp"
#include "layout/group_parts.hpp"
#include "layout/inset_boxes.hpp"
#include "layout/line_findings.hpp"
#include "layout/story_findings.hpp"
#include "layout/story_fit.hpp"
#include "layout/text_row.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

constexpr int picture_band = 800;  // black, per mille, behind type on a picture

/// Puts a story on paper as its fit decided, and keeps the account of it.
class StoryPainter {
  public:
    StoryPainter(const Desk& desk, StoryFit& fit) : desk_{desk}, fit_{fit}, part_{fit.part()} {}

    LaidOutStory paint(const Fitted* fitted) {
        const PageFormat& format = desk_.format();
        LaidOutStory story;
        const Rect place = format.place({part_.frame.columns(), part_.frame.lines()});
        story.group = {fmt::format("story {}", part_.id), place, {}, part_.where, Role::Article};
        story.group.alt = part_.title.text;
        std::ranges::replace(story.group.alt, '\n', ' ');
        begin_record(story.record);
        if (fitted == nullptr) {
            story.insets = fit_.ground().insets({});
        } else {
            put_story(story, *fitted);
        }
        return story;
    }

  private:
    void begin_record(StoryRecord& record) const {
        record.id = part_.id;
        record.rank = part_.rank;
        record.shape = part_.frame;
        record.boxed = part_.box.has_value();
        record.continued_from = part_.continued_from;
        record.where = part_.where;
    }

    void put_story(LaidOutStory& story, const Fitted& fitted) {
        const GroundAsked asked = fit_.ground_for(fitted.setting);
        const std::vector<LineSlot>& slots = fit_.ground().slots(asked);
        desk_.report.add(fit_.heads().headline(fitted.setting.size).findings.diagnostics());
        desk_.report.add(fit_.versions().version(fitted.version).findings.diagnostics());
        story.insets = fit_.ground().insets(asked);
        if (part_.box) {
            put_box(*part_.box, box_rect(story.group.rect), story.group.marks);
        }
        put_headline_block(story, fitted);
        record_legs(story.record, slots, fitted, story.insets);
        put_text(story, fitted, slots);
        if (fitted.jumps) {
            story.goes_on = fitted.version.end;
            story.record.continues_on = part_.continues_on;
            put_jump_line(story, slots.back());
        }
        if (fitted.setting.filler > 0) {
            put_filler(story, slots, fitted.setting.filler);
        }
        record_receipt(story.record, fitted);
    }

    /// 报花 on the last lines, a line of white above it.
    void put_filler(LaidOutStory& story, const std::vector<LineSlot>& slots, int lines) const {
        const auto& words = desk_.issue.paper.fillers;
        const auto choice = words.empty() ? std::size_t{0} : part_.body.size() % words.size();
        const LineSlot& first = slots[slots.size() - static_cast<std::size_t>(lines)];
        const Length white = desk_.format().line_pitch / 2;
        const Rect rect{{first.left, first.top + white},
                        {first.width, desk_.format().height_of(lines) - white}};
        story.group.marks.emplace_back(
            lay_out_filler(desk_, words.empty() ? PlacedText{} : words[choice], rect));
        story.record.insets.push_back({"filler", {}, rect, 0, {}, part_.where});
    }

    /// Its head stands a little below that of its frame, clear of what is above.
    [[nodiscard]] Rect box_rect(Rect frame) const {
        const Length down = desk_.format().line_pitch / 4;
        frame.at.y += down;
        frame.size.height -= down;
        return frame;
    }

    void put_upright_headline(LaidOutStory& story) {
        const Rect area = fit_.ground().upright_rect();
        // Its rows have white of their own; what the columns have more goes to both sides.
        Rect rows = area;
        rows.size.width = fit_.heads().width_beside();
        rows.at.x += (area.size.width - rows.size.width) / 2;
        put_vertical_headline(fit_.heads().upright(), rows, story.group.marks);
        story.record.headline =
            HeadlineRecord{.text = part_.title.text,
                           .kicker = part_.kicker.text,
                           .deck = part_.deck.text,
                           .size = fit_.heads().upright().title_size,
                           .rows = static_cast<int>(fit_.heads().upright().rows.size()),
                           .air = 0,
                           .rect = area,
                           .ink = area,
                           .vertical = true};
    }

    void put_headline_block(LaidOutStory& story, const Fitted& fitted) {
        if (!fit_.heads().upright().empty()) {
            return put_upright_headline(story);
        }
        const Headline& made = fit_.heads().headline(fitted.setting.size).value;
        const PageFormat& format = desk_.format();
        const int title_lines = made.empty() ? 0 : made.lines + fitted.setting.air;
        const Rect whole = fit_.ground().headline_rect(fit_.heads().label_lines() + title_lines +
                                                       fit_.heads().note_lines());
        const auto part_of = [&](int first, int lines) {
            return Rect{{whole.left(), whole.top() + format.line_pitch * first},
                        {whole.size.width, format.line_pitch * lines}};
        };
        const bool on_picture = part_.headline.place == HeadlinePlace::Picture;
        if (on_picture) {
            story.on_picture = Group{
                fmt::format("headline {}", part_.id), part_of(0, title_lines), {}, part_.where};
        }
        std::vector<Mark>& marks = on_picture ? story.on_picture->marks : story.group.marks;
        if (fit_.heads().label_lines() > 0) {
            const Rect rect = part_of(0, fit_.heads().label_lines());
            Group& label =
                add_group(marks, {"column", rect, {}, part_.column.where, Role::Paragraph});
            put_column_label(desk_, part_.column, rect, label.marks);
        }
        if (fit_.heads().note_lines() > 0) {
            const Rect rect =
                part_of(fit_.heads().label_lines() + title_lines, fit_.heads().note_lines());
            Group& note = add_group(marks, {"note", rect, {}, part_.note.where, Role::Paragraph});
            put_note(desk_, part_.note, fit_.style(), rect.at, rect.size.width, note.marks);
        }
        if (made.empty()) {
            return;
        }
        const Rect area = part_of(fit_.heads().label_lines(), title_lines);
        if (on_picture) {
            marks.emplace_back(Area{area, black_tint(picture_band)});
        }
        Rect inner = area;
        if (part_.headline.box) {
            const Length rim = format.line_pitch / 4;
            const Rect edge{{area.left(), area.top() + rim},
                            {area.size.width, area.size.height - rim * 3}};
            put_box(*part_.headline.box, edge, marks);
            inner.at.x += format.body_size;
            inner.size.width -= format.body_size * 2;
        }
        const Rect ink = put_headline(made, inner, marks);
        story.record.headline = HeadlineRecord{.text = part_.title.text,
                                               .kicker = part_.kicker.text,
                                               .deck = part_.deck.text,
                                               .size = made.title_size,
                                               .rows = made.title_rows,
                                               .air = fitted.setting.air,
                                               .rect = area,
                                               .ink = ink,
                                               .vertical = false};
    }

    void record_legs(StoryRecord& record,
                     const std::vector<LineSlot>& slots,
                     const Fitted& fitted,
                     const std::vector<Rect>& insets) {
        const PageFormat& format = desk_.format();
        const int legs = fitted.setting.legs > 0 ? fitted.setting.legs : part_.legs;
        record.leg_count = static_cast<int>(fit_.ground().columns(legs).size());
        record.leg_em = fit_.ground().columns(legs).front().width.ratio(format.body_size);
        const std::size_t last =
            slots.size() - std::min(slots.size(), static_cast<std::size_t>(fitted.setting.filler));
        for (std::size_t i = 0; i < last; ++i) {
            const LineSlot& slot = slots[i];
            const bool new_leg = i == 0 || slots[i - 1].leg != slot.leg ||
                                 slots[i - 1].left != slot.left || slots[i - 1].width != slot.width;
            if (new_leg) {
                LegRecord leg;
                leg.rect = {{slot.left, slot.top}, {slot.width, Length{}}};
                leg.column = slot.column;
                leg.below_picture = std::ranges::any_of(
                    insets, [&](const Rect& inset) { return stands_on(inset, slot); });
                leg.below_headline = record.headline && stands_on(record.headline->rect, slot);
                record.legs.push_back(leg);
            }
            LegRecord& leg = record.legs.back();
            ++leg.lines;
            leg.rect.size.height += format.line_pitch;
        }
    }

    /// Whether `above` ends right above the line.
    [[nodiscard]] bool stands_on(const Rect& above, const LineSlot& slot) const {
        const Length gap = slot.top - above.bottom();
        return gap > -desk_.format().line_pitch / 2 && gap < desk_.format().line_pitch * 2 &&
               above.left() < slot.left + slot.width && slot.left < above.right();
    }

    void put_text(LaidOutStory& story, const Fitted& fitted, const std::vector<LineSlot>& slots) {
        StoryVersion& made = fit_.versions().version(fitted.version).value;
        for (std::size_t i = 0; i < made.shaped.size(); ++i) {
            const ShapedParagraph& paragraph = made.shaped[i];
            const int first = fitted.flow.first_line[i];
            if (static_cast<std::size_t>(first) >= slots.size()) {
                return;  // overset, and reported
            }
            const ParagraphSettings& settings = made.choices[i].at(slots, first);
            if (paragraph.table) {
                if (first + settings.choices.front().lines > static_cast<int>(slots.size())) {
                    return;
                }
                record_blanks(story.record, slots, static_cast<std::size_t>(first));
                put_table_lines(story,
                                *paragraph.table,
                                slots,
                                static_cast<std::size_t>(first),
                                settings.choices.front().lines);
                continue;
            }
            if (settings.settings.empty()) {
                continue;
            }
            const bool subhead = paragraph.kind == ParagraphKind::Subhead;
            const bool chosen = !subhead && part_.limits.on;
            const Setting& setting = settings.settings[static_cast<std::size_t>(
                chosen ? fitted.flow.choice[i] : settings.best)];
            record_blanks(story.record, slots, static_cast<std::size_t>(first));
            put_paragraph(story,
                          paragraph,
                          setting,
                          std::span{slots}.subspan(static_cast<std::size_t>(first)),
                          i == 0 && part_.continued_from > 0);
        }
        record_blanks(story.record, slots, static_cast<std::size_t>(fitted.used));
    }

    /// As much of the paragraph as there are slots. The words before its text lead back to the page
    /// where the story began, if it is `continued` here.
    void put_paragraph(LaidOutStory& story,
                       const ShapedParagraph& paragraph,
                       const Setting& setting,
                       std::span<const LineSlot> slots,
                       bool continued) const {
        const bool subhead = paragraph.kind == ParagraphKind::Subhead;
        Group back{"continued", {}, {}, paragraph.where, Role::Paragraph};
        Group text{subhead ? "subhead" : "paragraph",
                   {},
                   {},
                   paragraph.where,
                   subhead ? Role::Heading3 : Role::Paragraph};
        const std::size_t count = std::min(setting.lines.size(), slots.size());
        for (std::size_t i = 0; i < count; ++i) {
            const BrokenLine& line = setting.lines[i];
            std::vector<Mark> marks = put_line(story.record, paragraph, line, slots[i], i == 0);
            auto own = marks.begin();
            if (continued) {
                own = after_run_in(marks, paragraph, line);
            }
            const Rect rect{{slots[i].left, slots[i].top},
                            {slots[i].width, desk_.format().line_pitch}};
            if (own != marks.begin()) {
                widen(back, rect);
                Group& link = add_group(back.marks, {"link", rect, {}, paragraph.where});
                link.link = Link{part_.continued_from};
                const auto* next = own == marks.end() ? nullptr : std::get_if<GlyphRun>(&*own);
                if (next != nullptr) {
                    link.rect.size.width = next->glyphs.front().at.x - rect.left();
                }
                std::move(marks.begin(), own, std::back_inserter(link.marks));
            }
            if (own != marks.end()) {
                widen(text, rect);
                std::move(own, marks.end(), std::back_inserter(text.marks));
            }
        }
        for (Group* const group : {&back, &text}) {
            if (!group->marks.empty()) {
                story.group.marks.emplace_back(std::move(*group));
            }
        }
    }

    /// The first of the runs of `line` that is not of the words before the text of the paragraph.
    static std::vector<Mark>::iterator after_run_in(std::vector<Mark>& marks,
                                                    const ShapedParagraph& paragraph,
                                                    const BrokenLine& line) {
        std::size_t byte = paragraph.items.boxes[line.asked.first].text_first;
        return std::ranges::find_if(marks, [&](const Mark& mark) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            const bool before = run != nullptr && byte < paragraph.run_in;
            byte += before ? run->text.size() : 0;
            return !before;
        });
    }

    void put_table_lines(LaidOutStory& story,
                         const ShapedTable& table,
                         const std::vector<LineSlot>& slots,
                         std::size_t first,
                         int lines) const {
        const LineSlot& slot = slots[first];
        put_table(table, {slot.left, slot.top}, slot.width, desk_.report, story.group.marks);
        for (int i = 0; i < lines; ++i) {
            LineRecord& record = add_line(story.record, slots[first + static_cast<std::size_t>(i)]);
            record.text = i == 0 ? table.cells.front().items.text : std::string{};
            record.starts_paragraph = i == 0;
            record.ends_paragraph = true;
            record.where = table.where;
        }
    }

    /// White lines of the text before slot `slot`: around subheads and stanzas.
    void record_blanks(StoryRecord& record, const std::vector<LineSlot>& slots, std::size_t slot) {
        while (record.lines.size() < std::min(slot, slots.size())) {
            add_line(record, slots[record.lines.size()]);
            record.lines.back().ends_paragraph = true;
        }
    }

    LineRecord& add_line(StoryRecord& record, const LineSlot& slot) const {
        LineRecord line;
        line.rect = {{slot.left, slot.top}, {slot.width, desk_.format().line_pitch}};
        std::size_t before = 0;
        for (std::size_t leg = 0; leg < record.legs.size(); ++leg) {
            before += static_cast<std::size_t>(record.legs[leg].lines);
            if (record.lines.size() < before) {
                line.leg = static_cast<int>(leg);
                break;
            }
        }
        record.lines.push_back(std::move(line));
        return record.lines.back();
    }

    /// The marks of a line on its slot.
    std::vector<Mark> put_line(StoryRecord& account,
                               const ShapedParagraph& paragraph,
                               const BrokenLine& line,
                               const LineSlot& slot,
                               bool first) const {
        const Length size = paragraph.items.size;
        const Length natural = paragraph.judge->natural_width(line.asked.first, line.asked.last);
        Length left = slot.left;
        Length y = baseline_below(slot.top, size);
        switch (paragraph.kind) {
            case ParagraphKind::Subhead:  // in the middle of its two lines
                left += (slot.width - natural) / 2;
                y += desk_.format().line_pitch / 2;
                break;
            case ParagraphKind::VerseLine:
                left += size * 2;
                break;
            case ParagraphKind::Text:
                if (paragraph.signature && first && line.asked.ends_paragraph) {
                    left += slot.width - size - natural;
                } else if (first) {
                    left += slot.width - line.asked.width;
                }
                break;
            case ParagraphKind::StanzaBreak:
            case ParagraphKind::Table:
                break;
        }
        if (auto finding = bad_line(paragraph.items, line, paragraph.where)) {
            fit_.report(*std::move(finding));
        }
        std::vector<Mark> marks;
        set_line(paragraph.items, *paragraph.judge, line, {left, y}, marks);

        const Length em = desk_.format().body_size;
        LineRecord& record = add_line(account, slot);
        record.text = text_of(paragraph, line);
        record.indent_em = (left - slot.left).ratio(em);
        record.natural_em = natural.ratio(em);
        record.subhead = paragraph.kind == ParagraphKind::Subhead;
        record.starts_paragraph = first;
        record.ends_paragraph =
            line.asked.ends_paragraph || paragraph.kind != ParagraphKind::Text || line.fit.ragged;
        record.where = paragraph.where;
        return marks;
    }

    void put_jump_line(LaidOutStory& story, const LineSlot& slot) const {
        const std::string words =
            fmt::format("（{}）",
                        part_.jump_label.empty() ? fmt::format("下转第{}版", part_.continues_on)
                                                 : part_.jump_label);
        const TextRow row =
            make_row(desk_, words, part_.style.byline_name, desk_.format().body_size, part_.where);
        const Length right = slot.left + slot.width;
        Group& jump = add_group(story.group.marks,
                                {"jump",
                                 {{right - row.width, slot.top}, {row.width, row.size()}},
                                 {},
                                 part_.where,
                                 Role::Paragraph,
                                 Link{part_.continues_on}});
        put_row_right(row, right, baseline_below(slot.top, row.size()), jump.marks);
        LineRecord& record = add_line(story.record, slot);
        record.text = words;
        record.natural_em = row.width.ratio(desk_.format().body_size);
        record.indent_em = slot.width.ratio(desk_.format().body_size) - record.natural_em;
        record.starts_paragraph = record.ends_paragraph = true;
        record.where = part_.where;
    }

    void record_receipt(StoryRecord& record, const Fitted& fitted) {
        Receipt& receipt = record.receipt;
        receipt.characters = fit_.versions().characters(fitted.version);
        receipt.lines = fitted.used;
        receipt.room = fitted.room;
        receipt.over = fitted.over;
        if (fitted.over > 0) {
            return;
        }
        receipt.steps = steps_of(fitted.setting);
        const int moved = fitted.used - fit_.versions().natural_lines(fitted.version);
        double lines_cost = fitted.flow.cost;
        if (moved != 0 || lines_cost >= 1) {
            receipt.steps.insert(receipt.steps.begin(), {FitStep::Lever::Lines, moved, lines_cost});
        }
        if (const int empty = fitted.room - fitted.used; empty > 0) {
            receipt.steps.push_back(
                {FitStep::Lever::Short, empty, cost_of_empty(empty, part_.limits.short_lines)});
        }
        if (fitted.jumps) {
            const VersionKey all{{part_.body.size(), 0}, false, 0};
            receipt.steps.push_back(
                {FitStep::Lever::Jump,
                 fit_.versions().natural_lines(all) - fit_.versions().natural_lines(fitted.version),
                 fitted.jump_price});
        }
        receipt.cost = fitted.cost;
    }

    const Desk& desk_;
    StoryFit& fit_;
    const StoryPart& part_;
};

}  // namespace

LaidOutStory lay_out_story(const Desk& desk, const StoryPart& part, int page) {
    StoryFit fit{desk, part, page};
    StoryPainter painter{desk, fit};
    if (!fit.has_columns()) {
        fit.report(legs_too_narrow(part));
        return painter.paint(nullptr);
    }
    const Fitted fitted = fit.decide();
    return painter.paint(&fitted);
}

}  // namespace banxin
