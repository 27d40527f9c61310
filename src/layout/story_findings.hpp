// SPDX-License-Identifier: Apache-2.0
//
// What an editor is told about one story in its frame: how much too long or too short it is, and
// what would help.
#pragma once

#include "base/diagnostic.hpp"
#include "layout/story_part.hpp"
#include "layout/story_text.hpp"
#include "typography/line_breaker.hpp"

#include <optional>

namespace banxin {

/// BX7001: so many characters and lines do not fit into the `legs` of the frame. An error, or a
/// warning if the editor wants no more.
[[nodiscard]] Diagnostic overset(
    const StoryPart& part, int page, int characters, int lines, int legs);

/// BX7002: the last leg ends so many lines early; `per_line` characters go into a line.
[[nodiscard]] Diagnostic too_short(const StoryPart& part, int page, int lines, int per_line);

/// BX7003: the story ends where it stands, and so needs no jump.
[[nodiscard]] Diagnostic needless_jump(const StoryPart& part, int page);

/// BX7011: the headline needs more lines than there are above its pictures and foot.
[[nodiscard]] Diagnostic headline_too_deep(const StoryPart& part, int needs, int room);

/// BX7013: the frame is too narrow for so many legs.
[[nodiscard]] Diagnostic legs_too_narrow(const StoryPart& part);

}  // namespace banxin
