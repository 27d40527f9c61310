// SPDX-License-Identifier: Apache-2.0
//
// 编者按: what the editors say before a story, boxed, between its headline and its text.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/issue.hpp"

#include <vector>

namespace banxin {

/// How many lines the note takes at `width`, the white above and below its box included.
[[nodiscard]] int note_lines(const Desk& desk,
                             const PlacedText& note,
                             const StoryStyle& style,
                             Length width);

/// Adds the note in a hairline box, the top of its first line at `at`. What stands before a colon
/// at its head (编者按：, 开栏的话：) is bold; a note without gets 编者按：.
///
/// report  lines that nothing can break (BX7067) and those set badly, as for all text
void put_note(const Desk& desk,
              const PlacedText& note,
              const StoryStyle& style,
              Point at,
              Length width,
              std::vector<Mark>& out);

}  // namespace banxin
