// SPDX-License-Identifier: Apache-2.0
//
// Where programs are run that read what others made: one file each, no network, nothing to write
// to, bounded in time and memory. What goes wrong in there is the file's fault and stays there.
#pragma once

#include "base/child_process.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

enum class Sandbox {
    Namespaces,   ///< bubblewrap: a world with no files but the system's programs, and a filter.
    SystemCalls,  ///< The filter alone: where there is no bubblewrap, or it may not work.
    None,         ///< Limits of time and memory and nothing else: --no-sandbox.
};

/// The sandbox of this run: the first of the above that works here, found out once, or what
/// `set_sandbox` says.
[[nodiscard]] Sandbox sandbox();

/// Sets it, before anything is read.
void set_sandbox(Sandbox sandbox);

/// Runs `command` as run_child does, in the sandbox of this run. It may write in `folder`, and
/// nowhere if that is empty; without bubblewrap, a program that has a folder may write wherever the
/// user may. It starts no processes of its own.
[[nodiscard]] ChildAnswer run_confined(const std::vector<std::string>& command,
                                       std::string_view input,
                                       const std::string& folder,
                                       const ChildLimits& limits);

}  // namespace banxin
