// SPDX-License-Identifier: Apache-2.0
//
// One story in its frame: headline, legs of text around its pictures, box, jump line.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/issue.hpp"

#include <cstddef>
#include <vector>

namespace banxin {

/// What is put into a frame: a story, or the rest of one that jumped here.
struct StoryPart {
    std::string id;
    PlacedText kicker, title, deck, byline;
    const std::vector<Paragraph>& body;
    std::size_t first_paragraph = 0;
    int continued_from = 0;  ///< Page number; 0: the story begins here.
    int continues_on = 0;    ///< Page number; 0: the story must end here.
    std::string jump_label;  ///< 下转第2版; empty: worded from `continues_on`.
    OversetPolicy overset = OversetPolicy::Error;
    const StoryStyle& style;
    int headline_step = 0;  ///< Steps down the ladder for a story of less importance.
    HeadlinePlan headline;
    GridRect frame;
    int legs = 0;
    std::optional<Box> box;
    SourceSpan where;
};

struct LaidOutStory {
    Group group;
    std::size_t next_paragraph = 0;  ///< The first one that did not go in; body.size() at the end.
    Length title_size;
};

/// The story in its frame. `pictures` are the frames inside it that text must leave free.
///
/// report  more text than room (BX7001: characters and lines over, remedies) or less (BX7002),
///         a frame too shallow for its headline (BX7011), a picture whose edge cuts a leg (BX7012)
[[nodiscard]] LaidOutStory lay_out_story(const Desk& desk,
                                         const StoryPart& part,
                                         const std::vector<GridRect>& pictures,
                                         int page);

}  // namespace banxin
