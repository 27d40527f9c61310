// SPDX-License-Identifier: Apache-2.0
//
// Where a line may end, and what that costs: ICU's places, less what the tables of the language
// forbid, and the units that stay together if they can.
#pragma once

#include "typography/text_boxes.hpp"

#include <cstddef>
#include <vector>

namespace banxin {

struct BreakPlace {
    double penalty = no_break;
    Remedy remedy = Remedy::None;
    double remedy_penalty = no_break;
    bool in_unit = false;  ///< Inside a number with its unit, or a date: nothing opens here.
};

/// The place behind each box but the last.
/// source  GB/T 15834-2011 5.1; clreq #prohibition_rules_for_line_start_end; the tables' own
[[nodiscard]] std::vector<BreakPlace> break_places(const StyledText& text,
                                                   const TextBoxes& boxes,
                                                   const Composer& composer);

}  // namespace banxin
