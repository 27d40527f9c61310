// SPDX-License-Identifier: Apache-2.0
//
// 碰题, 叠题, 题不盖文, 背题: headlines beside other headlines and above their text.
#include "layout/makeup_checks.hpp"
#include "layout/text_runs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace banxin {
namespace {

constexpr double butting_gap_em = 2.2, butting_overlap = 0.25;
constexpr int least_between_headlines = 5;  // lines
constexpr int least_below_headline = 3, least_below_subhead = 2;
constexpr double least_width_share = 0.6;

/// White between the two; negative where they overlap.
Length gap_across(const Rect& a, const Rect& b) {
    return std::max(a.left(), b.left()) - std::min(a.right(), b.right());
}
Length gap_down(const Rect& a, const Rect& b) {
    return std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
}

/// Two stories on the page, in the order of the issue.
template <class Visit>
void each_pair_with_headlines(const PageRecord& record, Visit&& visit) {
    for (std::size_t i = 0; i < record.stories.size(); ++i) {
        for (std::size_t j = i + 1; j < record.stories.size(); ++j) {
            if (record.stories[i].headline && record.stories[j].headline) {
                visit(record.stories[i], record.stories[j]);
            }
        }
    }
}

/// Lines of text that `story` has between `top` and `bottom`, where it has least of them in a
/// column below both headlines. Nothing if a picture or an advert stands there as well.
std::optional<int> text_between(
    const PageView& page, const StoryRecord& story, const Rect& below, Length top, Length bottom) {
    const Length em = page.format.body_size;
    const auto stands_between = [&](const Rect& rect) {
        return gap_across(rect, below) < -em && rect.top() < bottom && rect.bottom() > top;
    };
    for (const StoryRecord& other : page.record.stories) {
        for (const InsetRecord& inset : other.insets) {
            if (stands_between(inset.rect)) {
                return std::nullopt;
            }
        }
    }
    for (const BlockRecord& block : page.record.blocks) {
        if (stands_between(page.format.place(block.rect))) {
            return std::nullopt;
        }
    }
    std::optional<int> least;
    for (const TextRun& run : text_runs(story, page.format)) {
        if (gap_across(run.rect, below) < -em) {
            const auto lines =
                static_cast<int>(std::ranges::count_if(run.lines, [&](const LineRecord* line) {
                    return top <= line->rect.top() && line->rect.top() < bottom;
                }));
            least = std::min(least.value_or(lines), lines);
        }
    }
    return least.value_or(0);
}

/// Whether the headline stands at the head of its text, as most do.
bool is_over_text(const PageView& page, const StoryRecord& story) {
    const StoryItem* item = planned(page, story);
    return story.headline && !story.headline->vertical &&
           (item == nullptr || item->headline.place == HeadlinePlace::Over);
}

std::optional<MakeupFinding> text_beside_headline(const PageView& page, const StoryRecord& story) {
    const StoryItem* item = planned(page, story);
    if (!is_over_text(page, story) || (item != nullptr && item->headline.columns)) {
        return std::nullopt;
    }
    const Rect& head = story.headline->rect;
    const Length slack = page.format.body_size / 2;
    for (const LegRecord& leg : story.legs) {
        const bool outside =
            leg.rect.left() < head.left() - slack || leg.rect.right() > head.right() + slack;
        // In a shape of several rectangles the lower ones may be wider than the head.
        const bool beside = story.shape.rects.size() == 1 || leg.rect.top() < head.bottom() - slack;
        if (outside && beside) {
            const Message place = place_on(page, leg.rect);
            return MakeupFinding{
                {fmt::format("题不盖文：“{}”有一栏排在标题外面（{}）", story.id, place.zh),
                 fmt::format("text wider than its headline: a leg of \"{}\" stands outside the "
                             "headline ({})",
                             story.id,
                             place.en)},
                {"标题排满各栏；有意串文，就在 headline: 里写 columns:",
                 "give the headline all columns; if it is meant, say columns: under headline:"},
                story.where,
                story.id,
                leg.rect};
        }
    }
    return std::nullopt;
}

std::optional<MakeupFinding> title_of_another_width(const PageView& page,
                                                    const StoryRecord& story) {
    const HeadlineRecord& headline = *story.headline;
    const Length room = headline.vertical ? headline.rect.size.height : headline.rect.size.width;
    const Length ink = headline.vertical ? headline.ink.size.height : headline.ink.size.width;
    if (room <= Length{} || ink <= Length{}) {
        return std::nullopt;
    }
    // An upright title need not reach the foot of its text.
    const bool lost = !headline.vertical && ink < room.scaled(least_width_share);
    const bool too_long = ink > room;
    if (!lost && !too_long) {
        return std::nullopt;
    }
    const Message place = place_on(page, headline.rect);
    const double percent = ink.ratio(room) * 100;  // rounded so that it says what is wrong
    const int share = static_cast<int>(lost ? percent : std::ceil(percent));
    const Message remedy =
        lost ? Message{"标题加几个字，放大一级，或者少占一栏",
                       "a longer title, a larger size, or a column less"}
             : Message{"标题减几个字，或者多分一行", "a shorter title, or a row more"};
    return MakeupFinding{
        {fmt::format("题文不符宽：“{}”的标题只有所占宽度的 {}%（{}）", story.id, share, place.zh),
         fmt::format("headline width: that of \"{}\" is {} % of its columns ({})",
                     story.id,
                     share,
                     place.en)},
        remedy,
        story.where,
        story.id,
        headline.rect};
}

std::optional<MakeupFinding> headline_without_text(const PageView& page,
                                                   const StoryRecord& story,
                                                   const std::vector<TextRun>& runs) {
    if (!is_over_text(page, story) || runs.size() < 2 ||
        runs[0].lines.size() >= least_below_headline ||
        runs[0].legs.back()->column == runs[1].legs.front()->column) {
        return std::nullopt;
    }
    const Rect rect = around(story.headline->rect, runs[0].rect);
    const Message place = place_on(page, rect);
    return MakeupFinding{
        {fmt::format("背题：“{}”的标题下面第一栏只有 {} 行正文（{}）",
                     story.id,
                     runs[0].lines.size(),
                     place.zh),
         fmt::format("headline at the foot: the first leg of \"{}\" has {} lines of text ({})",
                     story.id,
                     runs[0].lines.size(),
                     place.en)},
        {"框加深，标题下面至少留 3 行", "a deeper frame, with 3 lines at least below the headline"},
        story.where,
        story.id,
        rect};
}

/// The subhead that stands at the foot of `run`, its text elsewhere; null if there is none.
const LineRecord* subhead_at_foot(const TextRun& run, bool story_ends) {
    int below = 0;
    for (auto line = run.lines.rbegin(); line != run.lines.rend(); ++line) {
        if ((*line)->subhead) {
            const bool whole = story_ends && below > 0;
            return below < least_below_subhead && !whole ? *line : nullptr;
        }
        ++below;
    }
    return nullptr;
}

}  // namespace

MakeupFindings check_butting(const PageView& page) {
    MakeupFindings findings;
    each_pair_with_headlines(page.record, [&](const StoryRecord& a, const StoryRecord& b) {
        const Rect& one = a.headline->rect;
        const Rect& other = b.headline->rect;
        const Length common = -gap_down(one, other);
        const Length smaller = std::min(one.size.height, other.size.height);
        const bool boxed = a.boxed || b.boxed;  // its edge stands between
        if (a.headline->vertical != b.headline->vertical || boxed ||
            gap_across(one, other) > page.format.body_size.scaled(butting_gap_em) ||
            common <= smaller.scaled(butting_overlap)) {
            return;
        }
        const Rect rect = around(one, other);
        const Message place = place_on(page, rect);
        findings.push_back(
            {{fmt::format("碰题：“{}”和“{}”的标题左右并排（{}）", a.id, b.id, place.zh),
              fmt::format("butting headlines: those of \"{}\" and \"{}\" stand side by side ({})",
                          a.id,
                          b.id,
                          place.en)},
             {"一个标题移上或移下几行，给其中一篇加框，或在中间放一张照片",
              "move one of them some lines, box one of the stories, or put a photograph between"},
             b.where,
             b.id,
             rect});
    });
    return findings;
}

MakeupFindings check_stacked(const PageView& page) {
    MakeupFindings findings;
    each_pair_with_headlines(page.record, [&](const StoryRecord& first, const StoryRecord& second) {
        const bool in_order = first.headline->rect.top() <= second.headline->rect.top();
        const StoryRecord& upper = in_order ? first : second;
        const StoryRecord& lower = in_order ? second : first;
        const Rect& above = upper.headline->rect;
        const Rect& below = lower.headline->rect;
        if (upper.headline->vertical || lower.headline->vertical || lower.boxed ||
            below.top() < above.bottom() || gap_across(above, below) > -page.format.body_size) {
            return;
        }
        // With more than this between, something else stands there.
        const Length near = page.format.line_pitch * (least_between_headlines + 3);
        if (below.top() - above.bottom() > near) {
            return;
        }
        const auto lines = text_between(page, upper, below, above.bottom(), below.top());
        if (!lines || *lines >= least_between_headlines) {
            return;
        }
        const Rect rect = around(above, below);
        const Message place = place_on(page, rect);
        findings.push_back(
            {{fmt::format("叠题：“{}”和“{}”的标题上下相叠，中间只有 {} 行正文（{}）",
                          upper.id,
                          lower.id,
                          *lines,
                          place.zh),
              fmt::format("stacked headlines: between those of \"{}\" and \"{}\" are {} lines of "
                          "text ({})",
                          upper.id,
                          lower.id,
                          *lines,
                          place.en)},
             {fmt::format("“{}”的框加深，两个标题之间至少留 5 行正文", upper.id),
              fmt::format("a deeper frame for \"{}\": 5 lines of text at least between the two",
                          upper.id)},
             lower.where,
             lower.id,
             rect});
    });
    return findings;
}

MakeupFindings check_headline_width(const PageView& page) {
    MakeupFindings findings;
    for (const StoryRecord& story : page.record.stories) {
        if (!story.headline) {
            continue;
        }
        if (auto found = text_beside_headline(page, story)) {
            findings.push_back(*std::move(found));
        }
        if (auto found = title_of_another_width(page, story)) {
            findings.push_back(*std::move(found));
        }
    }
    return findings;
}

MakeupFindings check_headline_at_foot(const PageView& page) {
    MakeupFindings findings;
    for (const StoryRecord& story : page.record.stories) {
        const std::vector<TextRun> runs = text_runs(story, page.format);
        if (auto found = headline_without_text(page, story, runs)) {
            findings.push_back(*std::move(found));
        }
        for (const TextRun& run : runs) {
            const bool story_ends = &run == &runs.back() && story.continues_on == 0;
            const LineRecord* subhead = subhead_at_foot(run, story_ends);
            if (subhead == nullptr) {
                continue;
            }
            const Message place = place_on(page, subhead->rect);
            findings.push_back(
                {{fmt::format(
                      "背题：“{}”的小标题“{}”落在栏底（{}）", story.id, subhead->text, place.zh),
                  fmt::format("subhead at the foot: \"{}\" of \"{}\" ends a leg ({})",
                              subhead->text,
                              story.id,
                              place.en)},
                 {"前面加减一两行，让小标题和它下面的两行正文在一栏里",
                  "a line more or less before it, so that two lines of its text follow in the leg"},
                 subhead->where,
                 story.id,
                 subhead->rect});
        }
    }
    return findings;
}

}  // namespace banxin
