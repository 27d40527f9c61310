// SPDX-License-Identifier: Apache-2.0
//
// Printer's spreads (拼版样张): pages side by side as they come to stand on one side of a sheet,
// for proofs. Plants impose the single pages themselves.
#pragma once

#include "base/result.hpp"
#include "model/plant.hpp"

#include <string>
#include <vector>

namespace banxin {

/// One side of a sheet; pages count from 1.
struct SheetSide {
    int sheet = 0;  ///< From 1, the outermost first.
    bool front = true;
    int left = 0, right = 0;
    bool operator==(const SheetSide&) const = default;
};

/// The sides of all sheets of `pages` pages, which must be a multiple of four.
[[nodiscard]] std::vector<SheetSide> sheet_sides(int pages, Imposition imposition);

/// The first pages of two PDFs side by side as one page, each cut to its TrimBox; inks stay what
/// they are, and the printing condition is that of the left one. It is no PDF/X.
///
/// bytes   the same for the same pages
/// errors  bytes that are not a whole PDF (BX7108)
[[nodiscard]] Result<std::string> side_by_side(const std::string& left, const std::string& right);

}  // namespace banxin
