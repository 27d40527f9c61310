// SPDX-License-Identifier: Apache-2.0
#include "planning/story_areas.hpp"

#include "layout/page_items.hpp"
#include "planning/prepare_page.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace banxin {
namespace {

constexpr int headline_of_rest = 4;  // lines over two columns, with the white below

PagePlan page_with(const std::vector<PageItem>& items) {
    PagePlan page;
    page.items = items;
    return page;
}

}  // namespace

const StoryArea& StoryAreas::of(const std::string& id, const std::vector<PageItem>& items) {
    const auto [found, is_new] = known_.try_emplace(id);
    if (is_new) {
        const PagePlan page = page_with(items);
        if (const StoryItem* story = find_story(page, id)) {
            found->second = measured(*story, items);
        }
    }
    return found->second;
}

StoryArea StoryAreas::measured(const StoryItem& story, const std::vector<PageItem>& items) const {
    const PagePlan page = page_with(items);
    const PageGrid grid{desk_.format()};
    const StoryToPlace to_place{
        whole_story(desk_.issue, story), {story.body.size(), 0}, 0, false, {}, 0};
    const int place = std::max(0, story.rank - 1);
    StoryMeasures measures{desk_, page, to_place, place};
    measures.allow_smaller_titles();
    const ShapeTable table{measures, grid, desk_.issue.paper.weights, place};
    const int lines = measures.curve(desk_.format().column_width()).natural;
    return {table.natural_area > 0 ? table.natural_area : lines, lines};
}

int StoryAreas::of_all(const std::vector<PageItem>& items, const Cuts& cuts) {
    int sum = 0;
    for (const PageItem& item : items) {
        if (const auto* story = std::get_if<StoryItem>(&item); story != nullptr && !story->frame) {
            const StoryArea& whole = of(story->id, items);
            const auto cut = cuts.find(story->id);
            sum += cut == cuts.end()
                       ? whole.area
                       : whole.area - whole.lines + lines_up_to(*story, cut->second.at) + 1;
        } else if (const auto* rest = std::get_if<ContinuedItem>(&item);
                   rest != nullptr && has_no_place(*rest)) {
            if (const auto cut = cuts.find(rest->story); cut != cuts.end()) {
                for (const PagePlan& page : desk_.issue.pages) {
                    if (const StoryItem* of_rest = find_story(page, rest->story)) {
                        sum += of(rest->story, page.items).lines -
                               lines_up_to(*of_rest, cut->second.at) + 2 * headline_of_rest;
                    }
                }
            }
        }
    }
    return sum;
}

int StoryAreas::lines_up_to(const StoryItem& story, const TextPosition& end) const {
    Report unused;
    const Desk quiet{desk_.issue, desk_.composer, desk_.pictures, unused};
    const StoryPart part = whole_story(desk_.issue, story);
    StoryVersions versions{quiet, part, part.style, desk_.format().column_width()};
    return versions.natural_lines({end, false, 0});
}

}  // namespace banxin
