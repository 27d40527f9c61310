// SPDX-License-Identifier: Apache-2.0
//
// Which banxin this is, and what it was built with.
#pragma once

#include <string>

namespace banxin {

/// "banxin 0.1.0", with an end of line.
[[nodiscard]] std::string version_text();
/// The version, the formats it reads and writes, the libraries it was built with, the compiler: one
/// JSON object, with an end of line.
[[nodiscard]] std::string version_json();

}  // namespace banxin
