// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"

#include <string>
#include <vector>

namespace banxin {

/// A thing on the page and the frame it was given.
struct PlacedItem {
    std::string name;  ///< As a message calls it: the id of a story, the file of a picture.
    GridRect rect;
    std::string inside;     ///< The story whose frame it may stand in; empty for none.
    bool has_edge = false;  ///< Boxes, pictures, adverts: their own edge divides them from others.
    SourceSpan where;
};

/// Every item of a page whose frames are all given, in the order of the page.
[[nodiscard]] std::vector<PlacedItem> placed_items(const PagePlan& page);

/// report  frames outside the grid (BX2011) and frames that cover each other (BX2012)
void check_frames(const std::vector<PlacedItem>& items,
                  const PageFormat& format,
                  int page,
                  Report& report);

}  // namespace banxin
