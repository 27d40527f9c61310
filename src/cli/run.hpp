// SPDX-License-Identifier: Apache-2.0
//
// One run of the program, from its arguments to its exit status.
#pragma once

#include "cli/console.hpp"
#include "cli/exit_status.hpp"

#include <string>
#include <vector>

namespace banxin {

/// `arguments` are without the program's name.
[[nodiscard]] ExitStatus run(const std::vector<std::string>& arguments, Console& console);

}  // namespace banxin
