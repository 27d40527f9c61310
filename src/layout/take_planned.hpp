// SPDX-License-Identifier: Apache-2.0
//
// What page plans made for an issue (版样里的 made_for) decide: which page takes which story.
#pragma once

#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <vector>

namespace banxin {

/// `issue` with each page that a plan of `templates` was made for set by that plan (its `layout`).
/// The stories which the plan names come to the page from those without one and from the reserve,
/// with their photographs, quotes and QR codes; advertisements as there are places: one whose file
/// is the name of the place first, then one of its size, then one of no size, the page's own before
/// others. Stories that the plan continues or sends on get a ContinuedItem or a jump; those that it
/// holds go to the ones without a page.
///
/// A page that names another layout is left alone. Of several plans for a page the first counts.
/// Done twice, it changes nothing more.
[[nodiscard]] Issue take_planned(const Issue& issue, const std::vector<PageTemplate>& templates);

/// The plan of `templates` made for `page` of `issue`, unless the page names another layout; null
/// if there is none.
[[nodiscard]] const PageTemplate* plan_made_for(const Issue& issue,
                                                const PagePlan& page,
                                                const std::vector<PageTemplate>& templates);

}  // namespace banxin
