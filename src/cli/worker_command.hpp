// SPDX-License-Identifier: Apache-2.0
//
// worker: what banxin runs of itself in the sandbox (base/worker.hpp). No command for people.
#pragma once

#include "cli/exit_status.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace banxin {

/// Whether `arguments` are those of a worker.
[[nodiscard]] bool is_worker(const std::vector<std::string>& arguments);

/// Reads the one file from `in` and writes what there is to say of it to `out`. `CommandLine` if
/// nobody works on this kind.
[[nodiscard]] ExitStatus work(const std::vector<std::string>& arguments,
                              std::istream& in,
                              std::ostream& out);

}  // namespace banxin
