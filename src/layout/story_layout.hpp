// SPDX-License-Identifier: Apache-2.0
//
// One story in its frame: headline, legs of text around its insets, box, jump line.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "layout/page_record.hpp"
#include "layout/story_part.hpp"

#include <optional>
#include <vector>

namespace banxin {

struct LaidOutStory {
    Group group;
    std::optional<Group> on_picture;  ///< A headline that is painted after the picture below it.
    /// Where the text that did not go in begins; nothing if all of it did, or was reported.
    std::optional<TextPosition> goes_on;
    std::vector<Rect> insets;  ///< The place of each inset of the part, on the page.
    StoryRecord record;        ///< Without what stands beside the frame.
};

/// The story in its frame.
///
/// report  more text than room (BX7001: characters and lines over, where it no longer fits, what
///         would help) or less (BX7002), a jump that is not needed (BX7060) or that leaves too few
///         lines on one of its sides (BX7063), a headline that is to stand on a picture where there
///         is none (BX7064), a frame too shallow for its headline (BX7065) or too narrow for its
///         legs (BX7004)
[[nodiscard]] LaidOutStory lay_out_story(const Desk& desk, const StoryPart& part, int page);

}  // namespace banxin
