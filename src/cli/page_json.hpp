// SPDX-License-Identifier: Apache-2.0
//
// Pages as JSON, for programs that judge or correct them: what stands where, how each story was
// made to fit, what was found. Places are rectangles [x, y, width, height] from the top left corner
// of the type area, across in em of the body and down in lines. New fields may come; readers must
// skip what they do not know.
#pragma once

#include "base/result.hpp"
#include "layout/page_record.hpp"
#include "model/page_format.hpp"

#include <string>
#include <vector>

namespace banxin {

/// One JSON object on one line: {"banxin": the version, "pages": […], "findings": […]}. A page
/// holds the findings that are tied to it; the others come at the end.
///
/// blocks   What is no story and stands at the head of the page or at its foot. What stands between
///          stories, such as a photograph on its own, is among `stories` with `filler` set and no
///          text: to a reader who sees that each cell is used once it is one of them.
/// cells    [column, line, columns, lines] from 0, as in cli/grid_cells.hpp. Blocks leave out the
///          white below them; those at the head begin with the page, also where another block
///          stands above.
/// legs     In reading order, as high as text was to go: what copyfitting left white at the end of
///          the last one is not counted (`short`).
/// text     [text, indent, ends a paragraph or is a subhead, width before justification] for each
///          line of the legs, and an empty one for each line that found no room.
[[nodiscard]] std::string pages_json(const std::vector<PageRecord>& records,
                                     const PageFormat& format,
                                     const Diagnostics& findings);

}  // namespace banxin
