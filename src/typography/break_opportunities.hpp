// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace banxin {

/// For each byte of `text`, and its end: may a line break before it?
/// source  UAX #14 through ICU, locale zh-Hans, lb=normal
[[nodiscard]] std::vector<bool> line_breaks(std::string_view text);

/// For each byte of `text`, and its end: does a word begin there? A help for headlines, no rule.
/// source  ICU's Chinese dictionary
[[nodiscard]] std::vector<bool> word_starts(std::string_view text);

}  // namespace banxin
