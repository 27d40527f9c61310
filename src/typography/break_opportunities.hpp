// SPDX-License-Identifier: Apache-2.0
//
// Where ICU would break a text: the base that the tables of a language add to.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// For each byte of `text`, and its end: may a line break before it? `locale` is one of ICU's, such
/// as zh-Hans-u-lb-normal, or `anywhere`: before every character.
/// source  UAX #14 through ICU
[[nodiscard]] std::vector<bool> line_breaks(std::string_view text, const std::string& locale);

/// For each byte of `text`, and its end: does a word begin there? A help for headlines, no rule.
/// source  ICU's dictionary of the language
[[nodiscard]] std::vector<bool> word_starts(std::string_view text, const std::string& language);

/// Where the character that starts at `at` ends, with the combining marks and variation selectors
/// that belong to it.
[[nodiscard]] std::size_t cluster_end(std::string_view text, std::size_t at);

}  // namespace banxin
