// SPDX-License-Identifier: Apache-2.0
#include "layout/story_part.hpp"

#include <algorithm>

namespace banxin {
namespace {

/// The less important a story, the smaller its headline over the same columns.
int steps_down(int rank) {
    return rank <= 2 ? 0 : rank <= 5 ? 1 : 2;
}

}  // namespace

std::string one_line_title(const PlacedText& title) {
    std::string text = title.text;
    std::ranges::replace(text, '\n', ' ');
    return text;
}

StoryPart whole_story(const Issue& issue, const StoryItem& story) {
    return {
        .id = story.id,
        .rank = story.rank,
        .kicker = story.kicker,
        .title = story.title,
        .deck = story.deck,
        .summary = story.summary,
        .byline = story.byline,
        .column = story.column,
        .note = story.note,
        .body = story.body,
        .begins = {},
        .continued_from = 0,
        .continued_title = {},
        .continues_on = story.jump ? story.jump->page : 0,
        .jump_label = story.jump ? story.jump->label : std::string{},
        .overset = story.overset.value_or(issue.overset),
        .style = issue.paper.styles.stories.at(story.style),
        .headline_step = steps_down(story.rank),
        .largest_title = {},
        .headline = story.headline,
        .frame = story.frame.value_or(Shape{}),
        .legs = story.legs,
        .leg_order = story.leg_order,
        .limits = story.limits.value_or(issue.limits),
        .box = story.box,
        .insets = {},
        .where = story.where,
    };
}

StoryPart rest_of_story(const Issue& issue,
                        const StoryItem& story,
                        const ContinuedItem& rest,
                        const TextPosition& begins,
                        int from_page) {
    return {
        .id = story.id,
        .rank = least_rank,
        .kicker = {},
        .title = rest.title.empty() ? story.title : rest.title,
        .deck = {},
        .summary = {},
        .byline = {},
        .column = {},
        .note = {},
        .body = story.body,
        .begins = begins,
        .continued_from = from_page,
        .continued_title = rest.title.empty() ? std::string{} : one_line_title(story.title),
        .continues_on = rest.jump ? rest.jump->page : 0,
        .jump_label = rest.jump ? rest.jump->label : std::string{},
        .overset = story.overset.value_or(issue.overset),
        .style = issue.paper.styles.stories.at(story.style == "lead" ? "news" : story.style),
        .headline_step = steps_down(least_rank),
        .largest_title = {},
        .headline = rest.headline,
        .frame = rest.frame,
        .legs = rest.legs,
        .leg_order = {},
        .limits = rest.limits.value_or(story.limits.value_or(issue.limits)),
        .box = std::nullopt,
        .insets = {},
        .where = rest.where,
    };
}

}  // namespace banxin
