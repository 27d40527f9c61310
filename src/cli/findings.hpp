// SPDX-License-Identifier: Apache-2.0
//
// What is asked of all the findings of one run, however they are shown.
#pragma once

#include "base/result.hpp"

#include <vector>

namespace banxin {

/// By file, then by place; findings of one place stay in the order they were made, and those
/// without a file come last.
[[nodiscard]] Diagnostics sorted_by_place(Diagnostics findings);

/// With every warning made an error.
[[nodiscard]] Diagnostics made_strict(Diagnostics findings);

[[nodiscard]] int count_of(Severity severity, const Diagnostics& findings);

/// The pages that errors are tied to, each once; empty if an error is tied to none.
[[nodiscard]] std::vector<int> pages_with_errors(const Diagnostics& findings);

/// Whether pages can be looked at in spite of the errors: they exist, but their content or its fit
/// is wrong.
[[nodiscard]] bool pages_worth_seeing(const Diagnostics& findings);

}  // namespace banxin
