// SPDX-License-Identifier: Apache-2.0
//
// Files in another encoding as UTF-8.
#pragma once

#include "base/result.hpp"
#include "input/encoding.hpp"

#include <string>

namespace banxin {

/// The `bytes` of `file` as UTF-8. They are said to be in `from`, and are not believed to be if
/// they are UTF-8 already or surely something else.
///
/// errors  one: bytes that do not fit (BX1021), another encoding (BX1020), two (BX3103)
[[nodiscard]] Result<std::string> reencode(std::string bytes,
                                           const std::string& file,
                                           Encoding from);

}  // namespace banxin
