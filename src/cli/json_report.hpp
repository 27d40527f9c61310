// SPDX-License-Identifier: Apache-2.0
//
// The outcome of a run for other programs. New fields may come; readers must skip what they do not
// know.
#pragma once

#include "cli/exit_status.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// One JSON object on one line; `plans`, a JSON array, is part of it unless it is empty.
[[nodiscard]] std::string json_report(std::string_view command,
                                      const Diagnostics& findings,
                                      int pages,
                                      const std::vector<std::string>& files,
                                      ExitStatus status,
                                      const std::string& plans = "");

}  // namespace banxin
