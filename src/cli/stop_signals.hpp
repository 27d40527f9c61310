// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.hpp"

#include <string>

namespace banxin {

/// Sees to the signals of this process, once, before any thread is started.
///
/// Ctrl-C, SIGTERM and SIGHUP, unless the caller has us ignore them: what is half made is removed
/// (see base/leftovers.hpp), `words` are said on standard error, and the exit status is 128 and the
/// number of the signal. A reader that has gone away (SIGPIPE) and a file that grows too large
/// (SIGXFSZ) stop nothing: the write that meets them fails.
void heed_signals(const std::string& words);

}  // namespace banxin
