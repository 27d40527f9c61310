// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// The SHA-256 digest of `bytes` as 64 hexadecimal digits, in small letters.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace banxin
