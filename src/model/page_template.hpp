// SPDX-License-Identifier: Apache-2.0
//
// PageTemplate: a page plan (版样) without stories: named slots that take stories by rank, and
// places for the furniture. An issue may name one, or leave the choice to the program.
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"
#include "model/page_format.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

struct StorySlot {
    std::string name;
    int priority = 5;  ///< The story of the highest rank takes the slot of priority 1.
    Span chars;        ///< How many characters of body text it holds, least to most.
    Shape frame;
    int legs = 0;
    HeadlinePlan headline;
    std::optional<InsetPlace> picture;  ///< For a photograph `with` the story.
    std::optional<Box> box;
    SourceSpan where;
};

struct PageTemplate {
    std::string name;
    bool front = false;  ///< For page 1; others are for inner pages.
    std::string format;  ///< The page format whose grid it is drawn on.
    std::optional<GridRect> masthead, imprint;
    std::vector<StorySlot> slots;
    SourceSpan where;
};

}  // namespace banxin
