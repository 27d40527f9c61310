// SPDX-License-Identifier: Apache-2.0
//
// StoryPart: what is put into one frame: a story, or the rest of one that jumped here.
#pragma once

#include "model/issue.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

struct StoryPart {
    std::string id;
    PlacedText kicker, title, deck, summary, byline;
    PlacedText column = {}, note = {};  ///< 栏目标, 编者按
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

}  // namespace banxin
