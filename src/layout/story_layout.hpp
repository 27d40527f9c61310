// SPDX-License-Identifier: Apache-2.0
//
// One story in its frame: headline, legs of text around its pictures, box, jump line.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "layout/story_part.hpp"
#include "model/issue.hpp"

#include <cstddef>
#include <vector>

namespace banxin {

struct LaidOutStory {
    Group group;
    std::size_t next_paragraph = 0;  ///< The first one that did not go in; body.size() at the end.
    Length title_size;
};

/// The story in its frame. `pictures` are the frames inside it that text must leave free.
///
/// report  more text than room (BX7001: characters and lines over, remedies) or less (BX7002),
///         a frame too shallow for its headline (BX7011) or too narrow for its legs (BX7013)
[[nodiscard]] LaidOutStory lay_out_story(const Desk& desk,
                                         const StoryPart& part,
                                         const std::vector<GridRect>& pictures,
                                         int page);

}  // namespace banxin
