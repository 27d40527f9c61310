// SPDX-License-Identifier: Apache-2.0
//
// What an editor is told of pages that could not be made up as they should.
#pragma once

#include "planning/plan_page.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// Changes after which the page comes out without a fault, found by trying them: a story some lines
/// longer or shorter, without its picture, on another page. At most three; empty if none of those
/// tried helps.
[[nodiscard]] std::vector<Message> cures_for(const Desk& desk, const PageTask& task);

/// The best version of the page has faults (BX7072).
[[nodiscard]] Diagnostic not_clean(const PagePlan& page,
                                   const PageChoice& best,
                                   std::vector<Message> cures);

/// The story says where its headline stands or how large it is, but is made up automatically, where
/// the plan decides that (BX7078); nothing if it says nothing of it.
[[nodiscard]] std::optional<Diagnostic> headline_not_kept(const PagePlan& page,
                                                          const StoryToPlace& story);

/// A story was taken off the page, which has `over` columns × lines more than it holds (BX7071).
[[nodiscard]] Diagnostic taken_off(const Desk& desk,
                                   const PagePlan& page,
                                   const StoryItem& story,
                                   int over);

/// There are more stories, columns or lines than the search takes (BX7073).
[[nodiscard]] Diagnostic not_searched(const Desk& desk, const PagePlan& page, int stories);

/// Nothing fills the page (BX7073): it has so many columns × lines too much, or, negative, too
/// little.
[[nodiscard]] Diagnostic not_made_up(const Desk& desk, const PagePlan& page, int over);

}  // namespace banxin
