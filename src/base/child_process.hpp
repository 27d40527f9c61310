// SPDX-License-Identifier: Apache-2.0
//
// Another program, run for what it writes: without a shell, with next to no environment, and within
// limits, so that whatever it is given it ends and takes no more of the machine than it may.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What a child is kept from doing, by the kernel.
struct ChildFilter {
    /// What the kernel is to refuse, as seccomp reads it: struct sock_filter, one after another.
    /// Empty: nothing.
    std::string_view system_calls;
    /// Not for the program that is run but for the one that it runs: it is given the filter as
    /// `handed_over` and puts it in place when it is done with its own work.
    bool hand_over = false;

    static constexpr int handed_over = 3;  ///< The number of the descriptor.
};

struct ChildLimits {
    int seconds = 60;                                               ///< By the clock of the wall.
    int processor_seconds = 60;                                     ///< Of each of its processes.
    std::int64_t memory = std::int64_t{2} * 1024 * 1024 * 1024;     ///< Bytes of address space.
    std::int64_t file_size = std::int64_t{1} * 1024 * 1024 * 1024;  ///< Of each file it writes.
};

enum class ChildEnd {
    Exited,
    Killed,      ///< By a signal, as by one for a limit of the system.
    Overtime,    ///< It had not ended after ChildLimits::seconds.
    NotFound,    ///< There is no such program.
    NotStarted,  ///< The system had no room for it.
};

struct ChildAnswer {
    ChildEnd end = ChildEnd::NotStarted;
    int status = 0;   ///< Of Exited the exit status, of Killed the number of the signal.
    std::string out;  ///< What it wrote to standard output.
    std::string err;  ///< The first 64 KiB of what it wrote to standard error.

    [[nodiscard]] bool succeeded() const { return end == ChildEnd::Exited && status == 0; }
};

/// The path of `program`, a name or a path, where PATH has it; empty: there is none.
[[nodiscard]] std::string find_program(const std::string& program);

/// Runs `command`, a program as find_program finds it and its arguments, with `input` as standard
/// input and `folder` as its working folder and its place for temporary files; waits until it has
/// ended. Of its environment it has PATH, LC_ALL (C.UTF-8) and TMPDIR only. What it started itself
/// is stopped with it, unless that left its process group.
[[nodiscard]] ChildAnswer run_child(const std::vector<std::string>& command,
                                    std::string_view input,
                                    const std::string& folder,
                                    const ChildLimits& limits,
                                    const ChildFilter& filter = {});

}  // namespace banxin
