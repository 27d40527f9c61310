// SPDX-License-Identifier: Apache-2.0
//
// Before a page is made up: which of its stories are to find a place, and what stands where
// already.
#pragma once

#include "planning/page_task.hpp"

#include <vector>

namespace banxin {

/// The page without the places that frames, slots and page plans gave to stories, their rests and
/// their pictures; those of masthead, imprint, index and advertisements stay.
[[nodiscard]] PagePlan without_places(const PagePlan& page);

/// Whether the rest of a story has no place yet.
[[nodiscard]] bool has_no_place(const ContinuedItem& rest);

/// Whether a story of the page, or the rest of one, has no place.
[[nodiscard]] bool has_placeless_stories(const PagePlan& page);

/// The slot in which `former` holds the story fast, by its own or the issue's `pin: true`; null if
/// it does not.
[[nodiscard]] const StorySlot* held_slot(const PageTemplate* former, const StoryItem& story);

/// Whether something that has its place stands on something else of that kind.
[[nodiscard]] bool blocks_overlap(const PageTask& task);

/// What is to be done on `page`, which outlives the task. Stories that `former`, the plan the page
/// had, holds fast stay where it has them.
[[nodiscard]] PageTask task_for(const Desk& desk,
                                const PagePlan& page,
                                const PageTemplate* former,
                                const Furniture& furniture,
                                const Cuts& cuts);

}  // namespace banxin
