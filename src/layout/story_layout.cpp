// SPDX-License-Identifier: Apache-2.0
#include "layout/story_layout.hpp"

#include "base/text.hpp"
#include "layout/box_border.hpp"
#include "layout/column_flow.hpp"
#include "layout/column_label.hpp"
#include "layout/copyfit.hpp"
#include "layout/cut_text.hpp"
#include "layout/editors_note.hpp"
#include "layout/headline.hpp"
#include "layout/inset_boxes.hpp"
#include "layout/line_findings.hpp"
#include "layout/story_findings.hpp"
#include "layout/story_ground.hpp"
#include "layout/story_text.hpp"
#include "layout/table_box.hpp"
#include "layout/table_box.hpp"
#include "layout/text_row.hpp"
#include "layout/vertical_headline.hpp"
#include "typography/set_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace banxin {
namespace {

constexpr int fewest_leg_characters = 5;
constexpr int fewest_jump_lines = 8;  // on each side
constexpr double jump_cost = 120, sentence_cut_cost = 30;
constexpr std::size_t most_cuts = 6;  // places where a jump is tried exactly

/// A value made with findings of its own, which are told only if it is used.
template <class Value>
struct Made {
    Value value;
    Report findings;
};

/// A text of the story put together in one way, with the settings of its paragraphs.
struct Text {
    std::vector<ShapedParagraph> shaped;
    std::vector<ParagraphChoices> choices;
};

/// Which text: the story up to `end`, put together so.
struct TextKey {
    TextPosition end;
    bool byline = false;
    int subheads = 0;
    auto operator<=>(const TextKey&) const = default;
};

/// A way to set the story that fits, or the best that there is.
struct Fitted {
    FitSetting setting;
    TextKey text;
    int reserve = 0;  ///< Lines at the end that are not for text.
    FlowResult flow;
    int used = 0, room = 0;
    int over = 0;
    double cost = std::numeric_limits<double>::infinity();
    bool jumps = false;
    double jump_price = 0;
};

std::vector<int> lines_of_legs(const std::vector<LineSlot>& slots, int reserve) {
    std::vector<int> counts;
    for (std::size_t i = 0; i + static_cast<std::size_t>(reserve) < slots.size(); ++i) {
        if (i == 0 || slots[i].leg != slots[i - 1].leg) {
            counts.push_back(0);
        }
        ++counts.back();
    }
    return counts;
}

/// Everything about the story that does not depend on its fit, and the search for the fit.
class StoryComposer {
  public:
    StoryComposer(const Desk& desk, const StoryPart& part, int page)
        : desk_{desk},
          part_{part},
          page_{page},
          style_{style_of(part)},
          upright_{vertical_headline()},
          ground_{desk.format(), part_, width_beside()} {}

    LaidOutStory compose() {
        const PageFormat& format = desk_.format();
        LaidOutStory story;
        Rect place = format.place({part_.frame.columns(), part_.frame.lines()});
        story.group = {fmt::format("story {}", part_.id), place, {}, part_.where};
        begin_record(story.record);
        columns_ = ground_.columns(part_.legs);
        measure_ = columns_.front().width;
        if (measure_ < format.body_size * fewest_leg_characters) {
            report(legs_too_narrow(part_));
            story.insets = ground_.insets({});
            return story;
        }
        label_lines_ = part_.column.empty() ? 0 : column_label_lines;
        note_lines_ = part_.note.empty()
                          ? 0
                          : note_lines(desk_, part_.note, style_, ground_.headline_width());
        const int needs = headline(0).value.lines + label_lines_ + note_lines_;
        if (label_lines_ + note_lines_ > 0 && !is_level()) {
            report(no_room_for_label(part_));
            label_lines_ = note_lines_ = 0;
        }
        if (part_.headline.place == HeadlinePlace::Picture && part_.insets.empty()) {
            report(no_picture_for_headline(part_));
        } else if (needs > ground_.headline_room()) {
            report(headline_too_deep(part_, needs, ground_.headline_room()));
        }
        const TextPosition end{part_.body.size(), 0};
        Fitted fitted = part_.continues_on > 0 ? fit_with_jump(end) : fit(end, 0);
        if (fitted.cost == std::numeric_limits<double>::infinity()) {
            fitted = fill(end);
        } else {
            report_underset(fitted);
        }
        if (part_.continued_from > 0 && fitted.used < fewest_jump_lines) {
            report(short_side_of_jump(part_, page_, fitted.used));
        }
        put_story(story, fitted);
        return story;
    }

  private:
    /// The style with what the place of the headline changes: paper-white type on a picture.
    static StoryStyle style_of(const StoryPart& part) {
        StoryStyle style = part.style;
        if (part.headline.place == HeadlinePlace::Picture) {
            for (TextStyle* text : {&style.kicker, &style.title, &style.deck, &style.summary}) {
                text->ink = paper_white;
            }
        }
        return style;
    }

    void report(Diagnostic finding) const {
        finding.page = page_;
        finding.story = part_.id;
        desk_.report.add(std::move(finding));
    }

    // --- headline

    /// Whether the headline stands in lines of its own above or among the text.
    [[nodiscard]] bool is_level() const {
        return part_.headline.place == HeadlinePlace::Over ||
               part_.headline.place == HeadlinePlace::Waist;
    }

    [[nodiscard]] bool is_upright() const {
        return part_.headline.place == HeadlinePlace::Left ||
               part_.headline.place == HeadlinePlace::Right;
    }

    [[nodiscard]] HeadlineAsked asked_headline(int step, Length measure) const {
        return {part_.headline_step + step, part_.headline, part_.largest_title, measure};
    }

    [[nodiscard]] VerticalHeadline vertical_headline() const {
        if (!is_upright()) {
            return {};
        }
        const int lines = part_.frame.lines().count() - (part_.box ? 2 : 0);
        return fit_vertical_headline(desk_,
                                     headline_texts(),
                                     style_,
                                     asked_headline(0, desk_.format().height_of(lines)),
                                     part_.headline.place == HeadlinePlace::Left);
    }

    [[nodiscard]] Length width_beside() const {
        return desk_.format().body_size * upright_.width_em;
    }

    [[nodiscard]] HeadlineTexts headline_texts() const {
        return {part_.kicker,
                part_.title,
                part_.deck,
                part_.summary,
                style_.byline_on_own_line ? part_.byline : PlacedText{},
                people_in_byline(part_.byline.text)};
    }

    /// The headline so many steps down the ladder; an empty one if it is vertical.
    const Made<Headline>& headline(int step) {
        const auto [found, is_new] = headlines_.try_emplace(step);
        if (is_new && !is_upright()) {
            const Length rim = part_.headline.box ? desk_.format().body_size * 2 : Length{};
            const Desk quiet{desk_.issue, desk_.composer, desk_.pictures, found->second.findings};
            found->second.value =
                fit_headline(quiet,
                             headline_texts(),
                             style_,
                             asked_headline(step, ground_.headline_width() - rim));
        }
        return found->second;
    }

    [[nodiscard]] GroundAsked ground_for(const FitSetting& setting) {
        const Headline& made = headline(setting.size).value;
        const int lines = made.empty() ? 0 : made.lines + setting.air;
        return {lines + label_lines_ + note_lines_,
                setting.crop,
                setting.legs > 0 ? setting.legs : part_.legs};
    }

    // --- text

    Made<Text>& text(const TextKey& key) {
        const auto [found, is_new] = texts_.try_emplace(key);
        if (!is_new) {
            return found->second;
        }
        TextPlan plan;
        if (part_.continued_from > 0) {
            plan.run_in.strong =
                part_.continued_title.empty()
                    ? fmt::format("（上接第{}版）", part_.continued_from)
                    : fmt::format(
                          "（上接第{}版《{}》）", part_.continued_from, part_.continued_title);
        } else if (!style_.byline_on_own_line) {
            plan.run_in = split_byline(part_.byline.text);
        }
        plan.run_in_alone = key.byline;
        plan.begins_inside = part_.begins.byte > 0;
        plan.optional_subheads = static_cast<std::size_t>(key.subheads);
        const Desk quiet{desk_.issue, desk_.composer, desk_.pictures, found->second.findings};
        Text& made = found->second.value;
        made.shaped =
            shape_story(quiet, text_between(part_.body, part_.begins, key.end), plan, style_);
        const double indent = desk_.issue.indent_em.value_or(style_.indent_em);
        for (const ShapedParagraph& paragraph : made.shaped) {
            made.choices.emplace_back(paragraph, style_, indent);
        }
        return found->second;
    }

    /// Lines that the text takes by itself at the usual measure.
    int natural_lines(const TextKey& key) {
        int lines = 0;
        for (ParagraphChoices& choices : text(key).value.choices) {
            const ParagraphSettings& made = choices.at_width(measure_);
            const auto best = std::ranges::min_element(made.choices, {}, &LineChoice::cost);
            lines += best->lines;
        }
        return lines;
    }

    [[nodiscard]] int characters(const TextKey& key) {
        int count = 0;
        for (const ShapedParagraph& paragraph : text(key).value.shaped) {
            count += paragraph.characters;
        }
        return count;
    }

    // --- the fit

    FitRange range() {
        const FitLimits& limits = part_.limits;
        FitRange may;
        may.short_lines = limits.short_lines;
        if (!limits.on) {
            return may;
        }
        const Headline& base = headline(0).value;
        const bool has_headline = !base.empty() && part_.headline.place != HeadlinePlace::Picture;
        if (has_headline) {
            may.least_air = std::max(limits.least_air, base.least_lines - base.lines);
            may.most_air = limits.most_air;
            for (int step = -limits.size_steps; step <= limits.size_steps; ++step) {
                if (step != 0 && !part_.headline.largest_size && differs(step)) {
                    may.sizes.push_back(step);
                }
            }
        }
        for (const Inset& inset : part_.insets) {
            if (inset.crops) {
                const int lines = inset.place.rect.lines.count();
                may.least_crop =
                    -static_cast<int>(std::floor(lines * (1 - limits.least_crop) + 1e-9));
                may.most_crop = static_cast<int>(std::floor(lines * (limits.most_crop - 1) + 1e-9));
                break;
            }
        }
        may.byline = limits.byline_line && part_.continued_from == 0 && !part_.byline.empty() &&
                     !style_.byline_on_own_line;
        const auto optional = std::ranges::count_if(part_.body, &Paragraph::optional);
        may.subheads = std::min(limits.subheads, static_cast<int>(optional));
        if (limits.measure) {
            const int legs = static_cast<int>(columns_.size());
            for (const int other : {legs - 1, legs + 1}) {
                if (other > 0 && ground_.columns(other).front().width >=
                                     desk_.format().body_size * narrowest_measure) {
                    may.legs.push_back(other);
                }
            }
        }
        may.filler = limits.filler;
        return may;
    }

    /// Whether another step of the ladder makes another headline, which is not larger than wanted.
    bool differs(int step) {
        const Headline& base = headline(0).value;
        const Headline& other = headline(step).value;
        return !headline(step).findings.has_errors() && other.title_size != base.title_size &&
               (step > 0) == (other.title_size < base.title_size);
    }

    Flow flow_of(const TextKey& key, const std::vector<LineSlot>& slots, int reserve) {
        Text& made = text(key).value;
        std::vector<FlowItem> items;
        for (std::size_t i = 0; i < made.shaped.size(); ++i) {
            ParagraphChoices& choices = made.choices[i];
            const bool subhead = made.shaped[i].kind == ParagraphKind::Subhead;
            const bool together = subhead || made.shaped[i].table.has_value();
            const auto offered =
                part_.limits.on ? &ParagraphSettings::choices : &ParagraphSettings::natural;
            items.push_back(
                {[&choices, &slots, offered](int line) -> const std::vector<LineChoice>& {
                     return choices.at(slots, line).*offered;
                 },
                 together,
                 subhead});
        }
        return Flow{items, lines_of_legs(slots, reserve)};
    }

    /// The number of used lines that costs least, with its cost; nothing if the text is too long.
    static std::optional<FitTrial> cheapest_end(const Flow& flow, int short_lines) {
        std::optional<FitTrial> best;
        for (int used = flow.room(); used >= 0; --used) {
            const double cost = flow.cost(used) + cost_of_empty(flow.room() - used, short_lines);
            if (cost < (best ? best->cost : std::numeric_limits<double>::infinity())) {
                best = FitTrial{cost, used, flow.room()};
            }
        }
        return best;
    }

    /// The best fit of the text up to `end`, with so many lines at the foot kept for something
    /// else.
    Fitted fit(const TextPosition& end, int reserve) {
        const double natural = natural_lines({end, false, 0});
        const auto key_of = [&](const FitSetting& setting) {
            return TextKey{end, setting.byline, setting.subheads};
        };
        FitQuestion question;
        question.range = range();
        question.room = [&](const FitSetting& setting) -> std::optional<double> {
            const GroundAsked asked = ground_for(setting);
            if (!ground_.possible(asked)) {
                return std::nullopt;
            }
            Length sum;
            for (const LineSlot& slot : ground_.slots(asked)) {
                sum += slot.width;
            }
            return sum.ratio(measure_) - reserve - setting.filler;
        };
        question.need = [&](const FitSetting& setting) {
            return natural + (setting.byline ? 1 : 0) + 2 * setting.subheads;
        };
        question.flow = [&](const FitSetting& setting) {
            const Flow flow = flow_of(
                key_of(setting), ground_.slots(ground_for(setting)), reserve + setting.filler);
            return cheapest_end(flow, question.range.short_lines);
        };
        Fitted fitted;
        if (const auto answer = best_fit(question)) {
            fitted = finish(*answer, key_of(answer->setting), reserve);
        }
        return fitted;
    }

    Fitted finish(const FitAnswer& answer, const TextKey& key, int reserve) {
        const int kept = reserve + answer.setting.filler;
        const Flow flow = flow_of(key, ground_.slots(ground_for(answer.setting)), kept);
        Fitted fitted;
        fitted.setting = answer.setting;
        fitted.text = key;
        fitted.reserve = reserve;
        fitted.flow = flow.result(answer.trial.used);
        fitted.used = answer.trial.used;
        fitted.room = answer.trial.room;
        fitted.cost = answer.cost;
        return fitted;
    }

    // --- jumps

    /// As much as goes in, up to the end of a paragraph or a sentence, with a line for
    /// （下转第N版）.
    Fitted fit_with_jump(const TextPosition& end) {
        Fitted whole = fit(end, 0);
        if (whole.cost < std::numeric_limits<double>::infinity()) {
            report(needless_jump(part_, page_));
            return whole;
        }
        const int room = static_cast<int>(ground_.slots(ground_for({})).size()) - 1;
        const TextKey all{end, false, 0};
        const int natural = natural_lines(all);
        const double per_line = static_cast<double>(characters(all)) / std::max(1, natural);
        struct Cut {
            CutPlace place;
            double distance = 0;
        };
        std::vector<Cut> cuts;
        for (const CutPlace& place : cut_places(part_.body, part_.begins)) {
            const double shown = lines_up_to(place.at, per_line);
            if (shown >= fewest_jump_lines && natural - shown >= fewest_jump_lines) {
                // A little too much can be taken in, a little too little is given to the headline.
                const double over = shown - room;
                const double distance = over > 0 ? over * 4 : -over;
                cuts.push_back({place, distance + (place.ends_paragraph ? 0 : 0.5)});
            }
        }
        std::ranges::stable_sort(cuts, {}, &Cut::distance);
        Fitted best;
        for (std::size_t i = 0; i < std::min(cuts.size(), most_cuts); ++i) {
            Fitted fitted = fit(cuts[i].place.at, 1);
            const double price = jump_cost + (cuts[i].place.ends_paragraph ? 0 : sentence_cut_cost);
            if (fitted.cost + price < best.cost) {
                best = std::move(fitted);
                best.cost += price;
                best.jumps = true;
                best.jump_price = price;
            }
        }
        return best;
    }

    /// About how many lines the story has before this place.
    double lines_up_to(const TextPosition& place, double per_line) {
        int count = 0;
        for (const Paragraph& paragraph : text_between(part_.body, part_.begins, place)) {
            count += count_written(paragraph.text) + 2;
        }
        return count / std::max(1.0, per_line + 0.5);
    }

    // --- what does not fit

    /// Every paragraph at its best, cut off where the room ends; says what did not go in.
    Fitted fill(const TextPosition& end) {
        Fitted fitted;
        fitted.text = {end, false, 0};
        const std::vector<LineSlot>& slots = ground_.slots(ground_for({}));
        Text& made = text(fitted.text).value;
        fitted.room = static_cast<int>(slots.size());
        Overset overset;
        int line = 0;
        for (std::size_t i = 0; i < made.shaped.size(); ++i) {
            const ParagraphSettings& settings = slots.empty() ? made.choices[i].at_width(measure_)
                                                              : made.choices[i].at(slots, line);
            const auto best = std::ranges::min_element(settings.choices, {}, &LineChoice::cost);
            fitted.flow.choice.push_back(static_cast<int>(best - settings.choices.begin()));
            fitted.flow.first_line.push_back(line);
            const int fits = std::clamp(fitted.room - line, 0, best->lines);
            const ShapedParagraph& paragraph = made.shaped[i];
            if (best->lines > 0) {
                overset.characters += paragraph.characters * (best->lines - fits) / best->lines;
            }
            if (fits < best->lines && overset.from.empty()) {
                overset.from_paragraph = static_cast<int>(i) + 1;
                overset.from = sentence_at(paragraph, settings, fits);
            }
            if (const int last = last_line_characters(paragraph, settings); last > 0) {
                overset.cuts.push_back({static_cast<int>(i) + 1, last});
            }
            line += best->lines;
        }
        fitted.used = std::min(line, fitted.room);
        // A subhead that must not stand at a foot may be what does not fit: a line at the least.
        fitted.over = overset.lines = std::max(1, line - fitted.room);
        overset.legs = static_cast<int>(columns_.size());
        overset.jump_lines = overset.lines + 1;
        keep_cheapest(overset.cuts, overset.lines);
        for (const Inset& inset : part_.insets) {
            const int across = inset.place.rect.columns.count();
            const int lines = (overset.lines + across - 1) / across;
            if (inset.crops && lines * 2 < inset.place.rect.lines.count()) {
                overset.picture_lines = lines;
            }
        }
        report(too_long(part_, page_, overset));
        return fitted;
    }

    static void keep_cheapest(std::vector<ShortLastLine>& cuts, int lines) {
        constexpr std::size_t most_named = 4;
        std::ranges::stable_sort(cuts, {}, &ShortLastLine::characters);
        cuts.resize(std::min({cuts.size(), most_named, static_cast<std::size_t>(lines) + 1}));
    }

    /// The sentence, or the beginning of it, in which line `line` of the paragraph begins.
    static std::string sentence_at(const ShapedParagraph& paragraph,
                                   const ParagraphSettings& settings,
                                   int line) {
        constexpr int longest = 12;
        const std::string& words = paragraph.items.text;
        std::size_t byte = 0;
        if (!settings.settings.empty()) {
            const auto& lines = settings.settings[static_cast<std::size_t>(settings.best)].lines;
            if (static_cast<std::size_t>(line) < lines.size()) {
                const std::size_t box = lines[static_cast<std::size_t>(line)].asked.first;
                byte = paragraph.items.boxes[box].text_first;
            }
        }
        std::size_t begin = 0;
        for (const std::string_view stop : {"。", "！", "？"}) {
            const std::size_t found = byte == 0 ? std::string::npos : words.rfind(stop, byte - 1);
            if (found != std::string::npos) {
                begin = std::max(begin, found + stop.size());
            }
        }
        return shown(words.substr(begin), longest);
    }

    /// Characters in the last line of the paragraph, if it has more lines than one.
    static int last_line_characters(const ShapedParagraph& paragraph,
                                    const ParagraphSettings& settings) {
        if (paragraph.kind != ParagraphKind::Text || settings.settings.empty()) {
            return 0;
        }
        const auto& lines = settings.settings[static_cast<std::size_t>(settings.best)].lines;
        return lines.size() < 2 ? 0 : count_written(text_of(paragraph, lines.back()));
    }

    void report_underset(const Fitted& fitted) {
        const int empty = fitted.room - fitted.used;
        if (empty <= (part_.limits.on ? part_.limits.short_lines : 0)) {
            return;
        }
        Underset underset;
        underset.lines = empty;
        underset.per_line = static_cast<int>(measure_ / desk_.format().body_size);
        underset.legs = static_cast<int>(columns_.size());
        for (const Inset& inset : part_.insets) {
            const int across = inset.place.rect.columns.count();
            if (inset.crops && empty % across == 0) {
                underset.picture_lines = empty / across;
            }
        }
        report(too_short(part_, page_, underset));
    }

    // --- marks and record

    void begin_record(StoryRecord& record) const {
        record.id = part_.id;
        record.rank = part_.rank;
        record.shape = part_.frame;
        record.boxed = part_.box.has_value();
        record.continued_from = part_.continued_from;
        record.where = part_.where;
    }

    void put_story(LaidOutStory& story, const Fitted& fitted) {
        const GroundAsked asked = ground_for(fitted.setting);
        const std::vector<LineSlot>& slots = ground_.slots(asked);
        desk_.report.add(headline(fitted.setting.size).findings.diagnostics());
        desk_.report.add(text(fitted.text).findings.diagnostics());
        story.insets = ground_.insets(asked);
        if (part_.box) {
            put_box(*part_.box, box_rect(story.group.rect), story.group.marks);
        }
        put_headline_block(story, fitted);
        record_legs(story.record, slots, fitted, story.insets);
        put_text(story, fitted, slots);
        if (fitted.jumps) {
            story.goes_on = fitted.text.end;
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

    void put_upright_headline(LaidOutStory& story) const {
        const PageFormat& format = desk_.format();
        const Length inset = part_.box ? format.body_size : Length{};
        Rect area = story.group.rect;
        area.at.x += inset;
        area.size.width -= inset * 2;
        const int first = part_.frame.lines().first + (part_.box ? 1 : 0);
        const int lines = part_.frame.lines().count() - (part_.box ? 2 : 0);
        area.at.y = format.line_top(first);
        area.size.height = format.height_of(lines);
        if (part_.headline.place == HeadlinePlace::Right) {
            area.at.x = area.right() - width_beside();
        }
        area.size.width = width_beside();
        put_vertical_headline(upright_, area, story.group.marks);
        story.record.headline = HeadlineRecord{.text = part_.title.text,
                                               .kicker = part_.kicker.text,
                                               .deck = part_.deck.text,
                                               .size = upright_.title_size,
                                               .rows = static_cast<int>(upright_.rows.size()),
                                               .air = 0,
                                               .rect = area,
                                               .ink = area,
                                               .vertical = true};
    }

    void put_headline_block(LaidOutStory& story, const Fitted& fitted) {
        if (!upright_.empty()) {
            return put_upright_headline(story);
        }
        const Headline& made = headline(fitted.setting.size).value;
        const PageFormat& format = desk_.format();
        const int title_lines = made.empty() ? 0 : made.lines + fitted.setting.air;
        const Rect whole = ground_.headline_rect(label_lines_ + title_lines + note_lines_);
        const auto part_of = [&](int first, int lines) {
            return Rect{{whole.left(), whole.top() + format.line_pitch * first},
                        {whole.size.width, format.line_pitch * lines}};
        };
        std::vector<Mark>& marks = story.group.marks;
        if (label_lines_ > 0) {
            put_column_label(desk_, part_.column, part_of(0, label_lines_), marks);
        }
        if (note_lines_ > 0) {
            const Rect rect = part_of(label_lines_ + title_lines, note_lines_);
            put_note(desk_, part_.note, style_, rect.at, rect.size.width, marks);
        }
        if (made.empty()) {
            return;
        }
        const Rect area = part_of(label_lines_, title_lines);
        if (part_.headline.place == HeadlinePlace::Picture) {
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
        record.leg_count = static_cast<int>(ground_.columns(legs).size());
        record.leg_em = ground_.columns(legs).front().width.ratio(format.body_size);
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
        Text& made = text(fitted.text).value;
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
            for (std::size_t l = 0; l < setting.lines.size(); ++l) {
                const std::size_t slot = static_cast<std::size_t>(first) + l;
                if (slot >= slots.size()) {
                    return;
                }
                record_blanks(story.record, slots, slot);
                put_line(story, paragraph, setting.lines[l], slots[slot], l == 0);
            }
        }
        record_blanks(story.record, slots, static_cast<std::size_t>(fitted.used));
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

    /// The characters of a line.
    static std::string text_of(const ShapedParagraph& paragraph, const BrokenLine& line) {
        if (line.asked.last <= line.asked.first) {
            return {};
        }
        const auto& boxes = paragraph.items.boxes;
        const std::size_t first = boxes[line.asked.first].text_first;
        const LineBox& last = boxes[line.asked.last - 1];
        return paragraph.items.text.substr(first, last.text_first + last.text_bytes - first);
    }

    void put_line(LaidOutStory& story,
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
            report(*std::move(finding));
        }
        set_line(paragraph.items, *paragraph.judge, line, {left, y}, story.group.marks);

        const Length em = desk_.format().body_size;
        LineRecord& record = add_line(story.record, slot);
        record.text = text_of(paragraph, line);
        record.indent_em = (left - slot.left).ratio(em);
        record.natural_em = natural.ratio(em);
        record.subhead = paragraph.kind == ParagraphKind::Subhead;
        record.starts_paragraph = first;
        record.ends_paragraph =
            line.asked.ends_paragraph || paragraph.kind != ParagraphKind::Text || line.fit.ragged;
        record.where = paragraph.where;
    }

    void put_jump_line(LaidOutStory& story, const LineSlot& slot) const {
        const std::string words =
            fmt::format("（{}）",
                        part_.jump_label.empty() ? fmt::format("下转第{}版", part_.continues_on)
                                                 : part_.jump_label);
        const TextRow row =
            make_row(desk_, words, part_.style.byline_name, desk_.format().body_size, part_.where);
        put_row_right(
            row, slot.left + slot.width, baseline_below(slot.top, row.size()), story.group.marks);
        LineRecord& record = add_line(story.record, slot);
        record.text = words;
        record.natural_em = row.width.ratio(desk_.format().body_size);
        record.indent_em = slot.width.ratio(desk_.format().body_size) - record.natural_em;
        record.starts_paragraph = record.ends_paragraph = true;
        record.where = part_.where;
    }

    void record_receipt(StoryRecord& record, const Fitted& fitted) {
        Receipt& receipt = record.receipt;
        receipt.characters = characters(fitted.text);
        receipt.lines = fitted.used;
        receipt.room = fitted.room;
        receipt.over = fitted.over;
        if (fitted.over > 0) {
            return;
        }
        receipt.steps = steps_of(fitted.setting);
        const int moved = fitted.used - natural_lines(fitted.text);
        double lines_cost = fitted.flow.cost;
        if (moved != 0 || lines_cost >= 1) {
            receipt.steps.insert(receipt.steps.begin(), {FitStep::Lever::Lines, moved, lines_cost});
        }
        if (const int empty = fitted.room - fitted.used; empty > 0) {
            receipt.steps.push_back(
                {FitStep::Lever::Short, empty, cost_of_empty(empty, part_.limits.short_lines)});
        }
        if (fitted.jumps) {
            const TextKey all{{part_.body.size(), 0}, false, 0};
            receipt.steps.push_back({FitStep::Lever::Jump,
                                     natural_lines(all) - natural_lines(fitted.text),
                                     fitted.jump_price});
        }
        receipt.cost = fitted.cost;
    }

    static constexpr int picture_band = 800;     // black, per mille, behind type on a picture
    static constexpr int narrowest_measure = 9;  // characters, of a measure that the fit may take

    const Desk& desk_;
    const StoryPart& part_;
    int page_ = 0;
    StoryStyle style_;
    VerticalHeadline upright_;  ///< Empty if the headline is level.
    StoryGround ground_;
    std::vector<TextColumn> columns_;
    Length measure_;
    int label_lines_ = 0, note_lines_ = 0;  ///< Above and below the headline.
    std::map<int, Made<Headline>> headlines_;
    std::map<TextKey, Made<Text>> texts_;
};

}  // namespace

LaidOutStory lay_out_story(const Desk& desk, const StoryPart& part, int page) {
    return StoryComposer{desk, part, page}.compose();
}

}  // namespace banxin
