// SPDX-License-Identifier: Apache-2.0
//
// What is asked of all the findings of one run, however they are shown.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// How the codes begin that are about what the law asks of each issue (出版形式).
inline constexpr std::string_view form_codes = "BX80";

/// By page, those tied to none first, then by file and place; findings of one place stay in the
/// order they were made, and those without a file come last.
[[nodiscard]] Diagnostics sorted_by_place(Diagnostics findings);

/// With every warning made an error whose code begins with `codes`.
[[nodiscard]] Diagnostics made_strict(Diagnostics findings, std::string_view codes);

/// The warnings about what the law asks for.
[[nodiscard]] int form_faults(const Diagnostics& findings);

/// A sentence as it may be shown: nothing in it steers a terminal, and it has an end.
[[nodiscard]] std::string fit_to_show(const std::string& sentence);

/// Without the errors that a part of the page has no place (BX7022) where that part has another
/// error: what is wrong with it comes first.
[[nodiscard]] Diagnostics without_consequences(Diagnostics findings);

[[nodiscard]] int count_of(Severity severity, const Diagnostics& findings);

/// The pages that errors are tied to, each once; empty if an error is tied to none.
[[nodiscard]] std::vector<int> pages_with_errors(const Diagnostics& findings);

/// Whether pages can be looked at in spite of the errors: they exist, but their content or its fit
/// is wrong.
[[nodiscard]] bool pages_worth_seeing(const Diagnostics& findings);

}  // namespace banxin
