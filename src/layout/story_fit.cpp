// SPDX-License-Identifier: Apache-2.0
#include "layout/story_fit.hpp"

#include "base/text.hpp"
#include "layout/cut_text.hpp"
#include "layout/story_findings.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

constexpr int fewest_leg_characters = 5;
constexpr int narrowest_measure = 9;  // characters, of a measure that the fit may take
constexpr int fewest_jump_lines = 8;  // on each side
constexpr double jump_cost = 120, sentence_cut_cost = 30;
constexpr std::size_t most_cuts = 6;  // places where a jump is tried exactly

/// The style with what the place of the headline changes: paper-white type on a picture.
StoryStyle style_of(const StoryPart& part) {
    StoryStyle style = part.style;
    if (part.headline.place == HeadlinePlace::Picture) {
        for (TextStyle* text : {&style.kicker, &style.title, &style.deck, &style.summary}) {
            text->ink = paper_white;
        }
    }
    return style;
}

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

/// The number of used lines that costs least, with its cost; nothing if the text is too long.
std::optional<FitTrial> cheapest_end(const Flow& flow, int short_lines) {
    std::optional<FitTrial> best;
    for (int used = flow.room(); used >= 0; --used) {
        const double cost = flow.cost(used) + cost_of_empty(flow.room() - used, short_lines);
        if (cost < (best ? best->cost : std::numeric_limits<double>::infinity())) {
            best = FitTrial{cost, used, flow.room()};
        }
    }
    return best;
}

void keep_cheapest(std::vector<ShortLastLine>& cuts, int lines) {
    constexpr std::size_t most_named = 4;
    std::ranges::stable_sort(cuts, {}, &ShortLastLine::characters);
    cuts.resize(std::min({cuts.size(), most_named, static_cast<std::size_t>(lines) + 1}));
}

/// The sentence, or the beginning of it, in which line `line` of the paragraph begins.
std::string sentence_at(const ShapedParagraph& paragraph,
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
int last_line_characters(const ShapedParagraph& paragraph, const ParagraphSettings& settings) {
    if (paragraph.kind != ParagraphKind::Text || settings.settings.empty()) {
        return 0;
    }
    const auto& lines = settings.settings[static_cast<std::size_t>(settings.best)].lines;
    return lines.size() < 2 ? 0 : count_written(text_of(paragraph, lines.back()));
}

}  // namespace

StoryFit::StoryFit(const Desk& desk, const StoryPart& part, int page)
    : desk_{desk},
      part_{part},
      page_{page},
      style_{style_of(part)},
      heads_{desk, part, style_},
      ground_{desk.format(), part, heads_.width_beside()},
      columns_{ground_.columns(part.legs)},
      measure_{columns_.front().width},
      versions_{desk, part, style_, measure_} {
    heads_.set_width(ground_.headline_width());
}

bool StoryFit::has_columns() const {
    return measure_ >= desk_.format().body_size * fewest_leg_characters;
}

void StoryFit::report(Diagnostic finding) const {
    finding.page = page_;
    finding.story = part_.id;
    desk_.report.add(std::move(finding));
}

Fitted StoryFit::decide() {
    check_headline();
    const TextPosition end{part_.body.size(), 0};
    Fitted fitted = part_.continues_on > 0 ? fit_with_jump(end) : fit(end, 0);
    if (!fitted.is_possible()) {
        fitted = fill(end);
    } else {
        report_underset(fitted);
    }
    const bool is_part = part_.continued_from > 0 || fitted.jumps;
    if (is_part && fitted.used < fewest_jump_lines) {
        report(short_side_of_jump(part_, page_, fitted.used));
    }
    return fitted;
}

int StoryFit::headline_lines() {
    return heads_.headline(0).value.lines + heads_.label_lines() + heads_.note_lines();
}

bool StoryFit::headline_fits() {
    return headline_lines() <= ground_.headline_room();
}

void StoryFit::check_headline() {
    if (!heads_.is_level() && (!part_.column.empty() || !part_.note.empty())) {
        report(no_room_for_label(part_));
    }
    const int needs = headline_lines();
    if (part_.headline.place == HeadlinePlace::Picture && part_.insets.empty()) {
        report(no_picture_for_headline(part_));
    } else if (!headline_fits()) {
        report(headline_too_deep(part_, needs, ground_.headline_room()));
    }
}

GroundAsked StoryFit::ground_for(const FitSetting& setting) {
    const Headline& made = heads_.headline(setting.size).value;
    const int lines = made.empty() ? 0 : made.lines + setting.air;
    return {lines + heads_.label_lines() + heads_.note_lines(),
            setting.crop,
            setting.legs > 0 ? setting.legs : part_.legs};
}

FitRange StoryFit::range() {
    const FitLimits& limits = part_.limits;
    FitRange may;
    may.short_lines = limits.short_lines;
    if (!limits.on) {
        return may;
    }
    const Headline& base = heads_.headline(0).value;
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
            may.least_crop = -static_cast<int>(std::floor(lines * (1 - limits.least_crop) + 1e-9));
            may.most_crop = static_cast<int>(std::floor(lines * (limits.most_crop - 1) + 1e-9));
            break;
        }
    }
    may.byline = limits.byline_line && part_.continued_from == 0 && !part_.byline.empty() &&
                 style_.byline_place == BylinePlace::RunIn;
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

bool StoryFit::differs(int step) {
    const Headline& base = heads_.headline(0).value;
    const Headline& other = heads_.headline(step).value;
    return !heads_.headline(step).findings.has_errors() && other.title_size != base.title_size &&
           (step > 0) == (other.title_size < base.title_size);
}

Flow StoryFit::flow_of(const VersionKey& key, const std::vector<LineSlot>& slots, int reserve) {
    StoryVersion& made = versions_.version(key).value;
    std::vector<FlowItem> items;
    for (std::size_t i = 0; i < made.shaped.size(); ++i) {
        ParagraphChoices& choices = made.choices[i];
        const bool subhead = made.shaped[i].kind == ParagraphKind::Subhead;
        const bool together = subhead || made.shaped[i].table.has_value();
        const auto offered =
            part_.limits.on ? &ParagraphSettings::choices : &ParagraphSettings::natural;
        items.push_back({[&choices, &slots, offered](int line) -> const std::vector<LineChoice>& {
                             return choices.at(slots, line).*offered;
                         },
                         together,
                         subhead});
    }
    return Flow{items, lines_of_legs(slots, reserve)};
}

Fitted StoryFit::fit(const TextPosition& end, int reserve) {
    const double natural = versions_.natural_lines({end, false, 0});
    const auto key_of = [&](const FitSetting& setting) {
        return VersionKey{end, setting.byline, setting.subheads};
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
        const Flow flow =
            flow_of(key_of(setting), ground_.slots(ground_for(setting)), reserve + setting.filler);
        return cheapest_end(flow, question.range.short_lines);
    };
    Fitted fitted;
    if (const auto answer = best_fit(question)) {
        fitted = finish(*answer, key_of(answer->setting), reserve);
    }
    return fitted;
}

Fitted StoryFit::finish(const FitAnswer& answer, const VersionKey& key, int reserve) {
    const int kept = reserve + answer.setting.filler;
    const Flow flow = flow_of(key, ground_.slots(ground_for(answer.setting)), kept);
    Fitted fitted;
    fitted.setting = answer.setting;
    fitted.version = key;
    fitted.flow = flow.result(answer.trial.used);
    fitted.used = answer.trial.used;
    fitted.room = answer.trial.room;
    fitted.cost = answer.cost;
    return fitted;
}

Fitted StoryFit::fit_with_jump(const TextPosition& end) {
    Fitted whole = fit(end, 0);
    if (whole.is_possible()) {
        report(needless_jump(part_, page_));
        return whole;
    }
    const int room = static_cast<int>(ground_.slots(ground_for({})).size()) - 1;
    const VersionKey all{end, false, 0};
    const int natural = versions_.natural_lines(all);
    const double per_line = static_cast<double>(versions_.characters(all)) / std::max(1, natural);
    struct Cut {
        CutPlace place;
        double distance = 0;
    };
    std::vector<Cut> cuts;
    for (const CutPlace& place : cut_places(part_.body, part_.begins)) {
        const double shown = lines_up_to(place.at, per_line);
        // A little too much can be taken in, a little too little is given to the headline.
        const double over = shown - room;
        const double distance = over > 0 ? over * 4 : -over;
        // A cut that leaves few lines on one side comes last, and is told.
        const bool is_short = std::min(shown, natural - shown) < fewest_jump_lines;
        cuts.push_back(
            {place, distance + (place.ends_paragraph ? 0 : 0.5) + (is_short ? 1000 : 0)});
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

double StoryFit::lines_up_to(const TextPosition& place, double per_line) {
    int count = 0;
    for (const Paragraph& paragraph : text_between(part_.body, part_.begins, place)) {
        count += count_written(paragraph.text) + 2;
    }
    return count / std::max(1.0, per_line + 0.5);
}

FitSetting StoryFit::roomiest() {
    const FitRange may = range();
    FitSetting tight;
    tight.air = may.least_air;
    tight.crop = may.least_crop;
    return ground_.possible(ground_for(tight)) ? tight : FitSetting{};
}

Fitted StoryFit::fill(const TextPosition& end) {
    Fitted fitted;
    fitted.version = {end, false, 0};
    fitted.setting = roomiest();
    const std::vector<LineSlot>& slots = ground_.slots(ground_for(fitted.setting));
    StoryVersion& made = versions_.version(fitted.version).value;
    fitted.room = static_cast<int>(slots.size());
    Overset overset;
    int line = 0;
    for (std::size_t i = 0; i < made.shaped.size(); ++i) {
        const ParagraphSettings& settings =
            slots.empty() ? made.choices[i].at_width(measure_) : made.choices[i].at(slots, line);
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
    if (!ground_.possible(ground_for(fitted.setting)) && line <= fitted.room) {
        if (headline_fits()) {  // else that was told
            report(inset_out_of_place(part_));
        }
        return fitted;
    }
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

void StoryFit::report_underset(const Fitted& fitted) const {
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

}  // namespace banxin
