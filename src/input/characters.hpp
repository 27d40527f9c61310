// SPDX-License-Identifier: Apache-2.0
//
// Characters that have no place in print: damaged ones, hidden ones, and those that look different
// in every font.
#pragma once

#include "base/diagnostic.hpp"
#include "input/source_text.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// Whether `source` is free of control characters (BX1022) and direction marks (BX1023).
[[nodiscard]] bool check_control_characters(const SourceText& source, Report& report);

/// Whether no text may have `c`: a control character, a direction mark, a private-use character.
[[nodiscard]] bool is_unprintable(char32_t c);

/// Reports what cannot be printed as the author meant it: U+FFFD and 锟斤拷 (BX3104), private-use
/// characters (BX3107), more marks on one letter than limits() allow (BX9010); and, as a warning,
/// how many invisible characters `without_invisible` takes out (BX3106).
void check_printed_characters(const SourceText& source, Report& report);

/// How many letters and other characters `text` has, the marks on them not counted.
[[nodiscard]] int count_letters(std::string_view text);

/// `text` without zero-width spaces, soft hyphens and the like.
[[nodiscard]] std::string without_invisible(std::string_view text);

}  // namespace banxin
