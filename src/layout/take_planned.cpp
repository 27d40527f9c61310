// SPDX-License-Identifier: Apache-2.0
#include "layout/take_planned.hpp"

#include "layout/page_items.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>
#include <variant>

namespace banxin {
namespace {

bool is_free(const AdvertPlace& place, const PagePlan& page) {
    return std::ranges::none_of(page.items, [&](const PageItem& item) {
        const auto* ad = std::get_if<AdItem>(&item);
        return ad != nullptr && ad->frame && ad->frame->overlaps(place.frame);
    });
}

/// How well `item` suits the place, 0 the best; empty if it cannot stand there.
std::optional<int> unsuited(const PageItem& item, const AdvertPlace& place) {
    const auto* ad = std::get_if<AdItem>(&item);
    const std::pair room{place.frame.columns.count(), place.frame.lines.count()};
    if (ad == nullptr || ad->frame || (ad->size && *ad->size != room)) {
        return std::nullopt;
    }
    if (ad->file == place.name) {
        return 0;
    }
    return ad->size ? 1 : 2;
}

/// The item of `items` that suits the place best, the first of those alike; end if there is none.
std::vector<PageItem>::iterator best_for(const AdvertPlace& place, std::vector<PageItem>& items) {
    auto best = items.end();
    for (auto item = items.begin(); item != items.end(); ++item) {
        const std::optional<int> fault = unsuited(*item, place);
        if (fault && (best == items.end() || *fault < *unsuited(*best, place))) {
            best = item;
        }
    }
    return best;
}

void place_adverts(const PageTemplate& plan, PagePlan& page, Issue& issue) {
    for (const AdvertPlace& place : plan.adverts) {
        if (!is_free(place, page)) {
            continue;
        }
        for (std::vector<PageItem>* pool : {&page.items, &issue.unassigned, &issue.reserve}) {
            const auto found = best_for(place, *pool);
            if (found == pool->end()) {
                continue;
            }
            std::get<AdItem>(*found).frame = place.frame;
            if (pool != &page.items) {
                page.items.push_back(std::move(*found));
                pool->erase(found);
            }
            break;
        }
    }
}

bool is_in(const Issue& issue, const std::string& story) {
    return std::ranges::any_of(
        issue.pages, [&](const PagePlan& page) { return find_story(page, story) != nullptr; });
}

/// Jumps, and the rests of stories of other pages, as the plan has them.
void send_on(const PageTemplate& plan, PagePlan& page, const Issue& issue) {
    for (const StorySlot& slot : plan.slots) {
        const std::optional<Jump> jump =
            slot.jump_to > 0 ? std::optional{Jump{slot.jump_to, {}, slot.where}} : std::nullopt;
        if (!slot.continued) {
            StoryItem* story = find_story(page, slot.story);
            if (story != nullptr && jump && (!story->jump || story->jump->page != jump->page)) {
                story->jump = jump;
            }
        } else if (find_rest(page, slot.story) == nullptr && is_in(issue, slot.story)) {
            page.items.emplace_back(ContinuedItem{slot.story,
                                                  {},
                                                  slot.frame,
                                                  slot.legs,
                                                  slot.headline,
                                                  slot.limits,
                                                  jump,
                                                  slot.where});
        }
    }
}

}  // namespace

const PageTemplate* plan_made_for(const Issue& issue,
                                  const PagePlan& page,
                                  const std::vector<PageTemplate>& templates) {
    const auto found = std::ranges::find_if(templates, [&](const PageTemplate& plan) {
        return plan.made_for == MadeFor{issue.number, page.number} &&
               (page.layout.empty() || page.layout == plan.name);
    });
    return found == templates.end() ? nullptr : &*found;
}

Issue take_planned(const Issue& issue, const std::vector<PageTemplate>& templates) {
    Issue taken = issue;
    for (PagePlan& page : taken.pages) {
        const PageTemplate* plan = plan_made_for(issue, page, templates);
        if (plan == nullptr) {
            continue;
        }
        page.layout = plan->name;
        for (const std::string& id : plan->held) {
            move_story(id, page.items, taken.unassigned);
        }
        for (const StorySlot& slot : plan->slots) {
            if (!slot.continued && find_story(page, slot.story) == nullptr) {
                move_story(slot.story, taken.unassigned, page.items);
                move_story(slot.story, taken.reserve, page.items);
            }
        }
        place_adverts(*plan, page, taken);
    }
    for (PagePlan& page : taken.pages) {
        if (const PageTemplate* plan = plan_made_for(issue, page, templates)) {
            send_on(*plan, page, taken);
        }
    }
    return taken;
}

}  // namespace banxin
