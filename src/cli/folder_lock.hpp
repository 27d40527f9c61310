// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <chrono>
#include <string>

namespace banxin {

/// How long to wait for another banxin, which holds a folder only while it writes.
inline constexpr std::chrono::milliseconds lock_patience{10'000};

/// Locks the folder that is open as `descriptor`, against every other banxin that writes into it,
/// until the descriptor is closed; `path` is for messages. False if the file system knows no locks.
///
/// errors  another process still holds it after `patience` (BX7105, with its number)
[[nodiscard]] Result<bool> lock_folder(int descriptor,
                                       const std::string& path,
                                       std::chrono::milliseconds patience = lock_patience);

}  // namespace banxin
