// SPDX-License-Identifier: Apache-2.0
#include "layout/page_items.hpp"

#include <algorithm>
#include <iterator>
#include <variant>

namespace banxin {
namespace {

template <class Item, class Page>
auto* find_item(Page& page, std::string Item::*name, const std::string& id) {
    for (auto& item : page.items) {
        if (auto* found = std::get_if<Item>(&item); found != nullptr && found->*name == id) {
            return found;
        }
    }
    return static_cast<decltype(std::get_if<Item>(&page.items.front()))>(nullptr);
}

/// Moves those items of `pool` that `is_wanted` to the end of `items`, in their order.
template <class IsWanted>
void move_items(std::vector<PageItem>& pool,
                std::vector<PageItem>& items,
                const IsWanted& is_wanted) {
    const auto taken = std::stable_partition(
        pool.begin(), pool.end(), [&](const PageItem& item) { return !is_wanted(item); });
    items.insert(items.end(), std::make_move_iterator(taken), std::make_move_iterator(pool.end()));
    pool.erase(taken, pool.end());
}

}  // namespace

const StoryItem* find_story(const PagePlan& page, const std::string& id) {
    return find_item(page, &StoryItem::id, id);
}

StoryItem* find_story(PagePlan& page, const std::string& id) {
    return find_item(page, &StoryItem::id, id);
}

const ContinuedItem* find_rest(const PagePlan& page, const std::string& id) {
    return find_item(page, &ContinuedItem::story, id);
}

ContinuedItem* find_rest(PagePlan& page, const std::string& id) {
    return find_item(page, &ContinuedItem::story, id);
}

std::string story_it_is_with(const PageItem& item) {
    if (const auto* photo = std::get_if<PhotoItem>(&item)) {
        return photo->with;
    }
    if (const auto* quote = std::get_if<QuoteItem>(&item)) {
        return quote->with;
    }
    const auto* code = std::get_if<QrItem>(&item);
    return code != nullptr ? code->with : std::string{};
}

void move_story(const std::string& id, std::vector<PageItem>& pool, std::vector<PageItem>& items) {
    const auto is_it = [&](const PageItem& item) {
        const auto* story = std::get_if<StoryItem>(&item);
        return story != nullptr && story->id == id;
    };
    if (std::ranges::any_of(pool, is_it)) {
        move_items(pool, items, is_it);
        move_items(pool, items, [&](const PageItem& item) { return story_it_is_with(item) == id; });
    }
}

}  // namespace banxin
