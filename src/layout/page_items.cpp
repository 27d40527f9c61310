// SPDX-License-Identifier: Apache-2.0
#include "layout/page_items.hpp"

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

}  // namespace banxin
