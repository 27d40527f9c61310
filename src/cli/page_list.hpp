// SPDX-License-Identifier: Apache-2.0
//
// Page numbers as one types them: "1,3-4".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace banxin {

/// The numbers of `text`, sorted, each once; nothing if it is not a list of numbers from 1 to 999.
[[nodiscard]] std::optional<std::vector<int>> parse_pages(std::string_view text);

}  // namespace banxin
