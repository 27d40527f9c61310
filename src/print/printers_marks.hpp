// SPDX-License-Identifier: Apache-2.0
//
// Printer's marks (角线、套准线、色标) outside the trim.
#pragma once

#include "document/frame.hpp"
#include "document/press_sheet.hpp"

#include <vector>

namespace banxin {

/// Trim marks at the corners, register marks in the middle of each side, in the registration ink;
/// and at the foot a patch of each of `inks`.
[[nodiscard]] Group printers_marks(const PressSheet& sheet, const std::vector<Ink>& inks);

/// Where the line of words that says what the page is may begin: its baseline, above the trim.
[[nodiscard]] Point slug_line_at(const PressSheet& sheet);

}  // namespace banxin
