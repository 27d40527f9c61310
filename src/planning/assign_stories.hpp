// SPDX-License-Identifier: Apache-2.0
//
// Which page takes which story (分版): by section, weight and room; where a story of page 1 jumps;
// what of the reserve is used.
#pragma once

#include "model/issue.hpp"
#include "model/page_template.hpp"
#include "planning/page_task.hpp"
#include "planning/story_areas.hpp"

#include <map>
#include <string>
#include <vector>

namespace banxin {

/// What a page that is made up can take.
struct PageRoom {
    int page = 0;
    int area = 0;  ///< Columns × lines that are free for stories.
};

/// Gives the stories of `issue.unassigned` their pages, the most important first: to page 1 those
/// that belong there, to the page of their section, else where there is most room. What finds no
/// room stays.
///
/// report  each story that is held over, with why (BX7071)
void assign_stories(Issue& issue,
                    const std::vector<PageRoom>& rooms,
                    StoryAreas& areas,
                    Report& report);

/// Where stories are cut that jump: those that the issue sends on, and of page 1 the longest if the
/// page has more than it holds. The rest gets its ContinuedItem, without a place, on the other
/// page.
/// `kept_rests` says how many characters of a story stand on a page that stays as it is.
///
/// report  each jump that the issue did not ask for (BX7075)
[[nodiscard]] Cuts cut_stories(Issue& issue,
                               const std::vector<PageRoom>& rooms,
                               const std::map<std::string, int>& kept_rests,
                               StoryAreas& areas,
                               Report& report);

/// Fills pages that have room left from the reserve: stories first, then advertisements of an
/// agreed size.
///
/// report  what was used (BX7074)
void use_reserve(Issue& issue,
                 const std::vector<PageRoom>& rooms,
                 const Cuts& cuts,
                 StoryAreas& areas,
                 Report& report);

}  // namespace banxin
