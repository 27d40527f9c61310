// SPDX-License-Identifier: Apache-2.0
//
// What is more important has the larger title and the better place.
#include "layout/makeup_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace banxin {
namespace {

constexpr double worse_place = 0.25;  // of the page
constexpr int ranks_apart = 2;

/// How far down and, less, how far right a story begins: 0 at the top left, 1 at the bottom right.
double place_of(const PageView& page, const StoryRecord& story) {
    const GridRect& head = story.shape.rects.front();
    const double down = static_cast<double>(story.shape.lines().first) / page.format.lines;
    const double right =
        (head.columns.first - 1 + head.columns.count() / 2.0) / page.format.columns;
    return 0.8 * down + 0.2 * right;
}

/// The stories that the order is about: the rest of one from another page has no rank here, and
/// 报眼 is outside of it.
std::vector<const StoryRecord*> stories_in_order(const PageView& page) {
    std::vector<const StoryRecord*> stories;
    for (const StoryRecord& story : page.record.stories) {
        if (story.continued_from == 0 && planned(page, story) != nullptr &&
            !story.shape.rects.empty() && !beside_masthead(page, story)) {
            stories.push_back(&story);
        }
    }
    return stories;
}

Rect frame_of(const PageView& page, const StoryRecord& story) {
    Rect rect = page.format.place(story.shape.rects.front());
    for (const GridRect& part : story.shape.rects) {
        rect = around(rect, page.format.place(part));
    }
    return rect;
}

MakeupFinding smaller_title(const PageView& page,
                            const StoryRecord& more,
                            const StoryRecord& less) {
    const Message place = place_on(page, more.headline->rect);
    return {
        {fmt::format("主次不分：“{}”（rank {}）的标题 {:g} 磅，小于“{}”（rank {}）的 {:g} 磅（{}）",
                     more.id,
                     more.rank,
                     more.headline->size.to_pt(),
                     less.id,
                     less.rank,
                     less.headline->size.to_pt(),
                     place.zh),
         fmt::format("order: the title of \"{}\" (rank {}) has {:g} pt, less than the {:g} pt "
                     "of \"{}\" (rank {}) ({})",
                     more.id,
                     more.rank,
                     more.headline->size.to_pt(),
                     less.headline->size.to_pt(),
                     less.id,
                     less.rank,
                     place.en)},
        {fmt::format("给“{}”更宽的栏或更短的标题，或者改 rank", more.id),
         fmt::format("wider columns or a shorter title for \"{}\", or another rank", more.id)},
        more.where,
        more.id,
        more.headline->rect};
}

MakeupFinding lower_place(const PageView& page, const StoryRecord& more, const StoryRecord& less) {
    const Rect rect = frame_of(page, more);
    const Message place = place_on(page, rect);
    return {{fmt::format("主次不分：“{}”（rank {}）排在“{}”（rank {}）下面（{}）",
                         more.id,
                         more.rank,
                         less.id,
                         less.rank,
                         place.zh),
             fmt::format("order: \"{}\" (rank {}) stands below \"{}\" (rank {}) ({})",
                         more.id,
                         more.rank,
                         less.id,
                         less.rank,
                         place.en)},
            {"两篇换个位置，或者改 rank", "let the two change places, or change a rank"},
            more.where,
            more.id,
            rect};
}

}  // namespace

MakeupFindings check_headline_order(const PageView& page) {
    MakeupFindings findings;
    const std::vector<const StoryRecord*> stories = stories_in_order(page);
    for (const StoryRecord* more : stories) {
        for (const StoryRecord* less : stories) {
            if (more->rank >= less->rank) {
                continue;
            }
            if (more->headline && less->headline && more->headline->size < less->headline->size) {
                findings.push_back(smaller_title(page, *more, *less));
            }
            if (less->rank - more->rank >= ranks_apart &&
                place_of(page, *more) > place_of(page, *less) + worse_place) {
                findings.push_back(lower_place(page, *more, *less));
            }
        }
    }
    return findings;
}

MakeupFindings check_lead_corner(const PageView& page) {
    const std::vector<const StoryRecord*> stories = stories_in_order(page);
    const auto lead = std::ranges::min_element(stories, {}, &StoryRecord::rank);
    if (lead == stories.end() ||
        std::ranges::count(stories, (*lead)->rank, &StoryRecord::rank) > 1) {
        return {};
    }
    const int owner = static_cast<int>(*lead - page.record.stories.data());
    for (const int column : {1, page.map.columns()}) {
        if (page.map.owner(column, page.map.between_furniture(column).first) == owner) {
            return {};
        }
    }
    const Rect rect = frame_of(page, **lead);
    const Message place = place_on(page, rect);
    return {
        {{fmt::format("头条不在上角：“{}”（rank {}）排在{}", (*lead)->id, (*lead)->rank, place.zh),
          fmt::format("the lead \"{}\" (rank {}) is in no top corner ({})",
                      (*lead)->id,
                      (*lead)->rank,
                      place.en)},
         {"头条放在左上角，其次右上角", "put it at the top left, or else at the top right"},
         (*lead)->where,
         (*lead)->id,
         rect}};
}

}  // namespace banxin
