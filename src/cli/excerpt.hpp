// SPDX-License-Identifier: Apache-2.0
//
// One line of a source file made fit for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// What to show of a line, and which cells of it to mark.
struct Excerpt {
    std::string text;
    int before = 0;  ///< Cells to the left of the mark.
    int marked = 1;  ///< Cells under the mark.
};

/// The part of `line` around `length` characters from `column` (from 1): invisible characters
/// written out, tabs as four spaces, and a long line cut with … on either side.
[[nodiscard]] Excerpt excerpt(std::string_view line, int column, int length);

}  // namespace banxin
