// SPDX-License-Identifier: Apache-2.0
//
// The forms of the house: where masthead, imprint, index and advertisements may stand.
#pragma once

#include "model/page_template.hpp"
#include "planning/page_task.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// The ways to place what `page` has of these without a frame, the best first, one at least: those
/// that page plans of the house show for such a page, and advertisements of an agreed size at the
/// foot. What no plan has a place for gets the usual one: a masthead across the head, an index or
/// an imprint at the foot.
/// source  广告在版面下部或边上; 报头通栏或在左上
[[nodiscard]] std::vector<Furniture> furniture_forms(const PagePlan& page,
                                                     const PageFormat& format,
                                                     const std::vector<PageTemplate>& templates);

/// The places that `plan` has for it; nothing if something has none there.
[[nodiscard]] std::optional<Furniture> furniture_of(const PageTemplate& plan, const PagePlan& page);

}  // namespace banxin
