// SPDX-License-Identifier: Apache-2.0
//
// What an editor is told about one story in its frame: how much too long or too short it is, and
// what would help.
#pragma once

#include "base/diagnostic.hpp"
#include "layout/story_part.hpp"

#include <string>
#include <vector>

namespace banxin {

/// A paragraph whose last line holds few characters: cutting them saves a line.
struct ShortLastLine {
    int paragraph = 0;  ///< Counted from 1.
    int characters = 0;
    bool operator==(const ShortLastLine&) const = default;
};

/// How a story does not fit.
struct Overset {
    int characters = 0, lines = 0;
    int legs = 1;                     ///< Text columns of the frame.
    std::string from;                 ///< The sentence in which the room ends.
    int from_paragraph = 0;           ///< Counted from 1.
    std::vector<ShortLastLine> cuts;  ///< The cheapest first.
    int picture_lines = 0;  ///< Lines that a picture would have to lose; 0: there is none.
    int jump_lines = 0;     ///< How long what is left would be on another page, one column wide.
};

/// BX7001: some of the story does not go into its frame. An error, or a warning if the editor wants
/// no more.
[[nodiscard]] Diagnostic too_long(const StoryPart& part, int page, const Overset& overset);

/// How a story ends early.
struct Underset {
    int lines = 0;
    int per_line = 0;       ///< Characters that go into a line.
    int legs = 1;           ///< Text columns of the frame.
    int picture_lines = 0;  ///< Lines that a picture may grow by to fill them; 0: none would.
};

/// BX7002: the last leg ends early.
[[nodiscard]] Diagnostic too_short(const StoryPart& part, int page, const Underset& underset);

/// BX7060: the story ends where it stands, and so needs no jump.
[[nodiscard]] Diagnostic needless_jump(const StoryPart& part, int page);

/// BX7063: a jump leaves only so many lines on this page.
[[nodiscard]] Diagnostic short_side_of_jump(const StoryPart& part, int page, int lines);

/// BX7064: the headline is to stand on a picture, and the story has none in its frame.
[[nodiscard]] Diagnostic no_picture_for_headline(const StoryPart& part);

/// BX7066: 栏目标 or 编者按 has no place beside a vertical headline or one on a picture.
[[nodiscard]] Diagnostic no_room_for_label(const StoryPart& part);

/// BX7065: the headline needs more lines than there are above its pictures and foot.
[[nodiscard]] Diagnostic headline_too_deep(const StoryPart& part, int needs, int room);

/// BX7019: a picture or another inset leaves the frame or covers the headline.
[[nodiscard]] Diagnostic inset_out_of_place(const StoryPart& part);

/// BX7004: the frame is too narrow for so many legs.
[[nodiscard]] Diagnostic legs_too_narrow(const StoryPart& part);

}  // namespace banxin
