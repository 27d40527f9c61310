// SPDX-License-Identifier: Apache-2.0
//
// Page numbers as one types them, "1,3-4", and the pages they stand for.
#pragma once

#include "base/diagnostic.hpp"
#include "document/document.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace banxin {

/// The numbers of `text`, sorted, each once; nothing if it is not a list of numbers from 1 to 999.
[[nodiscard]] std::optional<std::vector<int>> parse_pages(std::string_view text);

/// Indexes into `document.pages` of the page numbers `wanted`, all if that is empty; nothing if one
/// is not there.
[[nodiscard]] std::optional<std::vector<int>> chosen_pages(const Document& document,
                                                           const std::vector<int>& wanted);

/// The error (BX0004) that goes with nothing chosen.
[[nodiscard]] Diagnostic no_such_page(const Document& document, const std::vector<int>& wanted);

}  // namespace banxin
