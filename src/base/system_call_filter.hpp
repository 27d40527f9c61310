// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace banxin {

/// What a program that reads files from outside has no business asking of the kernel, as a filter
/// for seccomp: the network, other processes, new processes (threads may be), mounts, the kernel's
/// own workings; and, unless it `writes`, opening a file for anything but reading. Each such call
/// fails in the program, which may go on without. Empty: libseccomp makes none for this machine.
[[nodiscard]] std::string system_call_filter(bool writes);

}  // namespace banxin
