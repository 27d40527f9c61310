// SPDX-License-Identifier: Apache-2.0
//
// What faces do with Chinese marks, as a table for a terminal.
#pragma once

#include "cli/language.hpp"
#include "document/document.hpp"
#include "typography/font_check.hpp"

#include <string>
#include <vector>

namespace banxin {

/// A line for each of `checks`, below a head and above a key to its words. The columns are aligned
/// where a hanzi takes two cells.
///
/// shape  `faces` are those that `checks` name by index
/// units  1/1000 em; the advance of a mark is told where it is not 1000
[[nodiscard]] std::string faces_table(const std::vector<FaceCheck>& checks,
                                      const std::vector<FontUse>& faces,
                                      Language language);

}  // namespace banxin
