// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <vector>

namespace banxin {

/// `page` with a frame for every item: stories without one take the slots of a template, the most
/// important story the slot of the first priority; masthead, imprint and pictures follow.
///
/// report  no template for so many stories (BX7020), a template that is not there (BX7021), an item
///         that no template gives a place (BX7022), a text outside its slot's range (BX7023, a
///         warning)
[[nodiscard]] PagePlan fill_template(const PagePlan& page,
                                     const Paper& paper,
                                     const std::vector<PageTemplate>& templates,
                                     Report& report);

}  // namespace banxin
