// SPDX-License-Identifier: Apache-2.0
//
// Single items of a page, by the story that they are or belong to.
#pragma once

#include "model/issue.hpp"

#include <string>
#include <vector>

namespace banxin {

/// The story of that id on `page`; null if it is not there.
[[nodiscard]] const StoryItem* find_story(const PagePlan& page, const std::string& id);
[[nodiscard]] StoryItem* find_story(PagePlan& page, const std::string& id);

/// The rest of the story of that id on `page`; null if none is there.
[[nodiscard]] const ContinuedItem* find_rest(const PagePlan& page, const std::string& id);
[[nodiscard]] ContinuedItem* find_rest(PagePlan& page, const std::string& id);

/// The story that a photograph, quote or QR code belongs to; empty for all else.
[[nodiscard]] std::string story_it_is_with(const PageItem& item);

/// Moves the story of that id, if it is in `pool`, to the end of `items`, with the photographs,
/// quotes and QR codes that belong to it.
void move_story(const std::string& id, std::vector<PageItem>& pool, std::vector<PageItem>& items);

}  // namespace banxin
