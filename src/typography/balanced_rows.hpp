// SPDX-License-Identifier: Apache-2.0
//
// Balanced rows: where a title is divided, so that a reader takes in each row as a phrase and the
// rows look equally long. Unlike a paragraph, a title has no measure to fill.
#pragma once

#include "typography/line_items.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// Bytes [first, last) of a title's text, without the spaces at either end.
struct BalancedRow {
    std::size_t first = 0, last = 0;
    Length width;  ///< Natural, without the blank halves of marks at its ends.
    int gaps = 0;  ///< Those that tracking widens: all but the ones inside a Latin word.
};

struct RowDivision {
    std::vector<BalancedRow> rows;
    Length widest;
    double cost = 0;  ///< Of where it is divided and of how uneven the rows are; 0 for one row.
};

/// The best division of `title` into `count` rows, none wider than `width`; nothing if there is
/// none.
///
/// A row ends only where a line of text may end at next to no cost: not inside a name, a number
/// with its unit or a Latin word. It has two characters at least. Best is a space, which is the
/// editor's own division, then the place behind a mark, then that between two words of `language`.
/// source  the trade's rule for titles of several rows: equal, or short over long, and no word,
///         name or number taken apart
[[nodiscard]] std::optional<RowDivision> balanced_rows(const LineItems& title,
                                                       int count,
                                                       Length width,
                                                       const std::string& language);

/// The bytes of `row`.
[[nodiscard]] std::string row_text(const LineItems& title, const BalancedRow& row);

}  // namespace banxin
