// SPDX-License-Identifier: Apache-2.0
//
// What is answered at once, without a project: help, the version, a page about a code.
#pragma once

#include "cli/exit_status.hpp"

#include <string>

namespace banxin {

struct Answer {
    std::string out, err;
    ExitStatus status = ExitStatus::Done;
};

}  // namespace banxin
