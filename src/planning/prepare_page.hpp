// SPDX-License-Identifier: Apache-2.0
//
// Before a page is made up: which of its stories are to find a place, and what stands where
// already.
#pragma once

#include "planning/page_task.hpp"

#include <vector>

namespace banxin {

/// The page without the places that frames, slots and page plans gave to stories and their
/// pictures; those of masthead, imprint, index and advertisements stay.
[[nodiscard]] PagePlan without_places(const PagePlan& page);

/// Whether a story of the page has no place.
[[nodiscard]] bool has_placeless_stories(const PagePlan& page);

/// What is to be done on `page`, which outlives the task. Stories that `former`, the plan the page
/// had, or the issue itself holds fast (`pin: true`) stay where that plan has them.
[[nodiscard]] PageTask task_for(const Desk& desk,
                                const PagePlan& page,
                                const PageTemplate* former,
                                const Furniture& furniture);

}  // namespace banxin
