// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// The first comment of a JPEG; empty if it has none, or is no JPEG.
/// source  ITU-T T.81 B.2.4.5
[[nodiscard]] std::string jpeg_comment(std::string_view jpeg);

}  // namespace banxin
