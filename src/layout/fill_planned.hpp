// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"

namespace banxin {

/// Gives the stories of `page` their places in `plan`, which was made for it: frame, headline and
/// legs, and the places of photographs, quotes and QR codes, whatever the items themselves say.
///
/// report  the page has other stories, pictures, quotes, codes or advertisements than the plan has
///         places for (BX7076); what has none then stands on the page no more
void fill_planned(PagePlan& page, const PageTemplate& plan, Report& report);

}  // namespace banxin
