// SPDX-License-Identifier: Apache-2.0
#include "layout/story_layout.hpp"

#include "layout/box_border.hpp"
#include "layout/column_flow.hpp"
#include "layout/column_label.hpp"
#include "layout/editors_note.hpp"
#include "layout/headline.hpp"
#include "layout/legs.hpp"
#include "layout/line_findings.hpp"
#include "layout/story_findings.hpp"
#include "layout/story_text.hpp"
#include "layout/table_box.hpp"
#include "layout/text_row.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr int most_headline_air = 6;
constexpr double air_cost = 4;          // × lines²; a line of it moves one line in every leg
constexpr double empty_line_cost = 27;  // the last leg a line short
constexpr int quiet_shortfall = 2;      // 齐底: lines the last leg may be short without a word
constexpr int fewest_leg_characters = 5;

int total(const std::vector<int>& counts) {
    int sum = 0;
    for (const int count : counts) {
        sum += count;
    }
    return sum;
}

/// A flow with the headline air it was found for.
struct Fitted {
    FlowResult flow;
    std::vector<Leg> legs;
    int headline_lines = 0;
    int paragraphs = 0;
    int empty_lines = 0;
    double cost = std::numeric_limits<double>::infinity();
};

/// Everything about the story that does not depend on its fit.
class StoryComposer {
  public:
    StoryComposer(const Desk& desk,
                  const StoryPart& part,
                  const std::vector<GridRect>& pictures,
                  int page)
        : desk_{desk}, part_{part}, pictures_{pictures}, page_{page} {}

    LaidOutStory compose() {
        const PageFormat& format = desk_.format();
        width_ = headline_width(format, part_);
        const HeadlineTexts texts{part_.kicker,
                                  part_.title,
                                  part_.deck,
                                  part_.summary,
                                  part_.style.byline_on_own_line ? part_.byline : PlacedText{},
                                  people_in_byline(part_.byline.text)};
        headline_ =
            fit_headline(desk_, texts, part_.style, part_.headline_step, part_.headline, width_);
        label_lines_ = part_.column.empty() ? 0 : column_label_lines;
        note_lines_ = part_.note.empty() ? 0 : note_lines(desk_, part_.note, part_.style, width_);
        headline_.lines += label_lines_ + note_lines_;
        LaidOutStory story;
        story.title_size = headline_.title_size;
        story.group = {
            fmt::format("story {}", part_.id), format.place(part_.frame), {}, part_.where};
        story.next_paragraph = part_.body.size();
        if (empty_legs(format, part_).front().width < format.body_size * fewest_leg_characters) {
            report(legs_too_narrow(part_));
            return story;
        }
        shape();
        most_headline_lines_ = headline_room(format, part_, pictures_);
        if (headline_.lines > most_headline_lines_) {
            report(headline_too_deep(part_, headline_.lines, most_headline_lines_));
        }
        if (part_.box) {
            put_box(*part_.box, box_rect(story.group.rect), story.group.marks);
        }
        Fitted fitted = part_.continues_on > 0 ? fit_with_jump() : fit(items_.size(), 0);
        if (fitted.cost == std::numeric_limits<double>::infinity()) {
            fitted = fill_and_report();
        } else if (fitted.empty_lines > quiet_shortfall) {
            report(too_short(part_,
                             page_,
                             fitted.empty_lines,
                             static_cast<int>(fitted.legs.front().width / format.body_size)));
        }
        put_headline_block(story.group, fitted.headline_lines);
        put_text(story.group, fitted);
        if (static_cast<std::size_t>(fitted.paragraphs) < shaped_.size()) {
            story.next_paragraph = source_index(static_cast<std::size_t>(fitted.paragraphs));
        }
        return story;
    }

  private:
    void report(Diagnostic finding) const {
        finding.page = page_;
        finding.story = part_.id;
        desk_.report.add(std::move(finding));
    }

    void shape() {
        RunIn run_in;
        if (part_.continued_from > 0) {
            run_in.strong = fmt::format("（上接第{}版）", part_.continued_from);
        } else if (!part_.style.byline_on_own_line) {
            run_in = split_byline(part_.byline.text);
        }
        shaped_ = shape_story(desk_, part_.body, part_.first_paragraph, run_in, part_.style);
        const Length width = empty_legs(desk_.format(), part_).front().width;
        const double indent = desk_.issue.indent_em.value_or(part_.style.indent_em);
        for (const ShapedParagraph& paragraph : shaped_) {
            settings_.push_back(settings_of(paragraph, part_.style, indent, width));
            items_.push_back(flow_item(paragraph, settings_.back()));
        }
    }

    /// The paragraph of the body that the shaped paragraph `index` came from.
    [[nodiscard]] std::size_t source_index(std::size_t index) const {
        std::size_t source = part_.first_paragraph;
        for (; source < part_.body.size(); ++source) {
            if (part_.body[source].where == shaped_[index].where) {
                break;
            }
        }
        const bool titled = part_.style.run_in_subheads && source > part_.first_paragraph &&
                            part_.body[source - 1].kind == ParagraphKind::Subhead;
        return titled ? source - 1 : source;
    }

    /// Its head stands a little below that of its frame, clear of what is above.
    [[nodiscard]] Rect box_rect(Rect frame) const {
        const Length down = desk_.format().line_pitch / 4;
        frame.at.y += down;
        frame.size.height -= down;
        return frame;
    }

    [[nodiscard]] std::vector<Leg> legs(int headline_lines) const {
        return legs_below(desk_.format(), part_, pictures_, headline_lines);
    }

    /// The best fit of the first `count` paragraphs, `kept_back` lines of the last leg that has any
    /// left free.
    [[nodiscard]] Fitted fit(std::size_t count, int kept_back) const {
        const std::vector<FlowItem> items{items_.begin(),
                                          items_.begin() + static_cast<std::ptrdiff_t>(count)};
        Fitted best;
        const int most_air = headline_.empty() ? 0 : most_headline_air;
        for (int air = 0; air <= most_air; ++air) {
            if (air > 0 && headline_.lines + air > most_headline_lines_) {
                break;
            }
            std::vector<Leg> below = legs(headline_.lines + air);
            std::vector<int> counts = line_counts(below);
            const auto last = std::ranges::find_if(
                counts.rbegin(), counts.rend(), [](int lines) { return lines > 0; });
            if (last == counts.rend() || *last < kept_back) {
                break;
            }
            *last -= kept_back;
            const int room = total(counts);
            for (FlowResult& result : flow(items, counts)) {
                const int empty = room - result.used;
                const double cost = result.cost + air_cost * air * air + empty_line_cost * empty;
                if (cost < best.cost) {
                    best = {std::move(result),
                            below,
                            headline_.lines + air,
                            static_cast<int>(count),
                            empty,
                            cost};
                }
            }
        }
        return best;
    }

    /// As many whole paragraphs as go in, with a line for （下转第N版）.
    [[nodiscard]] Fitted fit_with_jump() const {
        Fitted whole = fit(items_.size(), 0);
        if (whole.cost < std::numeric_limits<double>::infinity()) {
            report(needless_jump(part_, page_));
            return whole;
        }
        Fitted best;
        for (std::size_t count = items_.size() - 1; count > 0; --count) {
            if (items_[count - 1].keeps_with_next) {
                continue;
            }
            Fitted fitted = fit(count, 1);
            if (fitted.cost < best.cost) {
                best = std::move(fitted);
            }
            if (best.cost < std::numeric_limits<double>::infinity()) {
                break;
            }
        }
        return best;
    }

    /// Every paragraph at its best, cut off where the room ends; says what did not go in.
    [[nodiscard]] Fitted fill_and_report() const {
        Fitted fitted;
        fitted.headline_lines = headline_.lines;
        fitted.legs = legs(headline_.lines);
        const int room = total(line_counts(fitted.legs));
        int line = 0;
        int over_characters = 0;
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const auto best = std::ranges::min_element(items_[i].choices, {}, &LineChoice::cost);
            fitted.flow.choice.push_back(static_cast<int>(best - items_[i].choices.begin()));
            fitted.flow.first_line.push_back(line);
            const int fits = std::clamp(room - line, 0, best->lines);
            over_characters += shaped_[i].characters * (best->lines - fits) / best->lines;
            line += best->lines;
        }
        fitted.paragraphs = static_cast<int>(items_.size());
        // A subhead that must not stand at a foot may be what does not fit: a line at the least.
        report(overset(part_,
                       page_,
                       over_characters,
                       std::max(1, line - room),
                       static_cast<int>(fitted.legs.size())));
        return fitted;
    }

    void put_headline_block(Group& group, int lines) const {
        const PageFormat& format = desk_.format();
        const Length left = group.rect.left() + (part_.box ? format.body_size : Length{});
        const int first = part_.frame.lines.first + box_lines(part_);
        const auto place = [&](int line, int count) {
            return Rect{{left, format.line_top(line)}, {width_, format.line_pitch * count}};
        };
        if (!part_.column.empty()) {
            put_column_label(desk_, part_.column, place(first, label_lines_), group.marks);
        }
        if (!headline_.empty()) {
            put_headline(headline_,
                         place(first + label_lines_, lines - label_lines_ - note_lines_),
                         group.marks);
        }
        if (!part_.note.empty()) {
            const Rect rect = place(first + lines - note_lines_, note_lines_);
            put_note(desk_, part_.note, part_.style, rect.at, width_, group.marks);
        }
    }

    void put_text(Group& group, const Fitted& fitted) const {
        std::vector<std::pair<const Leg*, Length>> slots;
        for (const Leg& leg : fitted.legs) {
            for (const Length top : leg.line_tops) {
                slots.emplace_back(&leg, top);
            }
        }
        for (std::size_t i = 0; i < static_cast<std::size_t>(fitted.paragraphs); ++i) {
            const ShapedParagraph& paragraph = shaped_[i];
            if (paragraph.kind == ParagraphKind::StanzaBreak) {
                continue;
            }
            if (paragraph.table) {
                const auto first = static_cast<std::size_t>(fitted.flow.first_line[i]);
                if (first + static_cast<std::size_t>(settings_[i].table_lines) > slots.size()) {
                    return;  // overset, and reported
                }
                const auto& [leg, top] = slots[first];
                put_table(
                    *paragraph.table, {leg->left, top}, leg->width, desk_.report, group.marks);
                continue;
            }
            const bool subhead = paragraph.kind == ParagraphKind::Subhead;
            const Setting& setting =
                subhead ? best_setting(settings_[i].settings)
                        : settings_[i].settings[static_cast<std::size_t>(fitted.flow.choice[i])];
            for (std::size_t l = 0; l < setting.lines.size(); ++l) {
                const std::size_t slot = static_cast<std::size_t>(fitted.flow.first_line[i]) + l;
                if (slot >= slots.size()) {
                    return;  // overset, and reported
                }
                const auto& [leg, top] = slots[slot];
                put_line(group, paragraph, setting.lines[l], *leg, top, l == 0);
            }
        }
        if (static_cast<std::size_t>(fitted.paragraphs) < shaped_.size() && !slots.empty()) {
            put_jump_line(group, *slots.back().first, slots.back().second);
        }
    }

    void put_line(Group& group,
                  const ShapedParagraph& paragraph,
                  const BrokenLine& line,
                  const Leg& leg,
                  Length top,
                  bool first) const {
        const Length size = paragraph.items.size;
        Length left = leg.left;
        Length y = baseline_below(top, size);
        switch (paragraph.kind) {
            case ParagraphKind::Subhead:  // in the middle of its two lines
                left += (leg.width -
                         paragraph.judge->natural_width(line.asked.first, line.asked.last)) /
                        2;
                y += desk_.format().line_pitch / 2;
                break;
            case ParagraphKind::VerseLine:
                left += size * 2;
                break;
            case ParagraphKind::Text:
                if (paragraph.signature && first && line.asked.ends_paragraph) {
                    left += leg.width - size -
                            paragraph.judge->natural_width(line.asked.first, line.asked.last);
                } else if (first) {
                    left += leg.width - line.asked.width;
                }
                break;
            case ParagraphKind::StanzaBreak:
            case ParagraphKind::Table:
                break;
        }
        if (auto finding = bad_line(paragraph.items, line, paragraph.where)) {
            report(*std::move(finding));
        }
        set_line(paragraph.items, *paragraph.judge, line, {left, y}, group.marks);
    }

    void put_jump_line(Group& group, const Leg& leg, Length top) const {
        const std::string words = part_.jump_label.empty()
                                      ? fmt::format("下转第{}版", part_.continues_on)
                                      : part_.jump_label;
        const TextRow row = make_row(desk_,
                                     fmt::format("（{}）", words),
                                     part_.style.byline_name,
                                     desk_.format().body_size,
                                     part_.where);
        put_row_right(row, leg.left + leg.width, baseline_below(top, row.size()), group.marks);
    }

    const Desk& desk_;
    const StoryPart& part_;
    const std::vector<GridRect>& pictures_;
    const int page_;
    Length width_;
    Headline headline_;  ///< Its lines are those of the label and the note too.
    int label_lines_ = 0, note_lines_ = 0;
    int most_headline_lines_ = 0;
    std::vector<ShapedParagraph> shaped_;
    std::vector<ParagraphSettings> settings_;
    std::vector<FlowItem> items_;
};

}  // namespace

LaidOutStory lay_out_story(const Desk& desk,
                           const StoryPart& part,
                           const std::vector<GridRect>& pictures,
                           int page) {
    return StoryComposer{desk, part, pictures, page}.compose();
}

}  // namespace banxin
