// SPDX-License-Identifier: Apache-2.0
//
// The sheet that a plant gets of each page, and what must not lie outside it.
#pragma once

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "document/press_sheet.hpp"
#include "model/page_format.hpp"
#include "model/plant.hpp"

#include <vector>

namespace banxin {

/// What `plant` wants of a page of `format`: the paper or the type area with its margins, the bleed
/// around it, and around that room for printer's marks, if it wants any.
[[nodiscard]] PressSheet press_sheet(const Plant& plant, const PageFormat& format);

/// What stands on `page` beyond the trim of `sheet` and would be cut off: an error each (BX6105)
/// for the groups that do, with the place in them.
[[nodiscard]] std::vector<Diagnostic> cut_off(const Page& page, const PressSheet& sheet);

}  // namespace banxin
