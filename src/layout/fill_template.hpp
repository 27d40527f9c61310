// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <vector>

namespace banxin {

/// `page` with a frame for every item: stories without one take slots of a template, those that
/// name a slot that one, the others where length, rank, pictures and kind fit best on the whole
/// page. Masthead, imprint, index, advertisements and pictures follow. If the page names no
/// template, the cheapest of those is taken whose places all find something; what has a frame of
/// its own may stand on a slot and so take it.
///
/// report  no template for so many stories and advertisements (BX7020), a template that is not
/// there
///         (BX7021), an item that no template gives a place (BX7022), a text outside its slot's
///         range (BX7023, a warning)
/// units   costs are counted in characters too many or too few
[[nodiscard]] PagePlan fill_template(const PagePlan& page,
                                     const Paper& paper,
                                     const std::vector<PageTemplate>& templates,
                                     Report& report);

}  // namespace banxin
