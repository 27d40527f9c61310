// SPDX-License-Identifier: Apache-2.0
//
// Half-width marks in Chinese text, set full-width as a newspaper prints them. Only what is set
// changes, never the author's file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// Body text closes up between hanzi; in a headline a space is a pause.
enum class Spaces { Keep, CloseUp };

/// `bytes` bytes of a text at `at` become `by`.
struct TextEdit {
    std::size_t at = 0, bytes = 0;
    std::string by;
    bool counts = false;  ///< Counts as one mark; of a pair only the opening one does.
};

/// What must change in `text`, from first to last.
///
/// , ; : ? ! next to hanzi, . after hanzi, ( ) and " " in pairs with hanzi in or beside them, ...
/// and
/// -- beside hanzi. 9:30, 1,480, 3.14, Latin words and addresses stay. Spaces between hanzi go, but
/// not within the brackets of a byline, as in （记者 许朗）.
/// source  GB/T 15834-2011
[[nodiscard]] std::vector<TextEdit> full_width_edits(std::string_view text, Spaces spaces);

[[nodiscard]] std::string apply_edits(std::string_view text, const std::vector<TextEdit>& edits);

/// Where byte `offset` of the old text stands in the new one.
[[nodiscard]] std::size_t moved_offset(std::size_t offset, const std::vector<TextEdit>& edits);

/// Body text with full-width marks.
[[nodiscard]] std::string set_full_width(std::string_view text);

}  // namespace banxin
