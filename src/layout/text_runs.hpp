// SPDX-License-Identifier: Apache-2.0
//
// TextRun: what a reader takes for one leg. The record splits a leg where its measure changes
// beside a picture; here text that goes on right below is one run.
#pragma once

#include "layout/page_record.hpp"

#include <vector>

namespace banxin {

struct TextRun {
    std::vector<const LegRecord*> legs;    ///< From the top.
    std::vector<const LineRecord*> lines;  ///< Those with text; white is left out.
    Rect rect;                             ///< Around its legs.
    int line_count = 0;                    ///< Of its legs, white included.
};

/// The runs of `story` in reading order. They point into the story.
[[nodiscard]] std::vector<TextRun> text_runs(const StoryRecord& story, const PageFormat& format);

}  // namespace banxin
