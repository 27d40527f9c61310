// SPDX-License-Identifier: Apache-2.0
//
// The exit statuses of the program, which scripts and batch systems rely on.
#pragma once

#include "base/result.hpp"

namespace banxin {

enum class ExitStatus {
    Done = 0,
    Content = 1,
    CommandLine = 2,
    Input = 3,
    Asset = 4,
    Layout = 5,
    Output = 6,
    Limit = 9,
    Bug = 70,
};

/// The status of the earliest stage that an error of `findings` stops; `Done` if there is none.
[[nodiscard]] ExitStatus exit_status(const Diagnostics& findings);

}  // namespace banxin
