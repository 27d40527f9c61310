// SPDX-License-Identifier: Apache-2.0
//
// Groups inside groups: the paragraphs of a story, the caption of a picture.
#pragma once

#include "document/frame.hpp"

#include <vector>

namespace banxin {

/// Adds `group` to `out` and gives it to be filled, before anything else is added there.
Group& add_group(std::vector<Mark>& out, Group group);

/// Makes room in the rectangle of `group` for what will be put at `rect`.
void widen(Group& group, const Rect& rect);

}  // namespace banxin
