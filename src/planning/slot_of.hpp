// SPDX-License-Identifier: Apache-2.0
//
// From a placed shape to a slot of a page plan (版样), as an editor could have drawn it.
#pragma once

#include "model/page_template.hpp"
#include "planning/placed_shape.hpp"
#include "planning/story_measures.hpp"

namespace banxin {

/// The slot of a placed story: its frame, headline, pictures and other insets, each where the shape
/// has it, and copyfitting narrowed to what keeps it there.
[[nodiscard]] StorySlot slot_of(const PlacedShape& placed,
                                const PageGrid& grid,
                                const StoryMeasures& measures);

}  // namespace banxin
