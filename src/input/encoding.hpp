// SPDX-License-Identifier: Apache-2.0
//
// From the bytes of a file to UTF-8 text, never by guessing: what is not UTF-8 is named, so that
// the editor can convert it or say `encoding:`.
#pragma once

#include "base/result.hpp"

#include <string>

namespace banxin {

enum class Encoding { Utf8, Gb18030 };

/// The `bytes` of `file` as UTF-8 without a byte order mark.
///
/// errors  GB18030 or UTF-16 where UTF-8 was promised (BX1020), other bad bytes (BX1021), too short
///         to tell what it is (BX3102), UTF-8 and GB18030 in one file (BX3103)
[[nodiscard]] Result<std::string> decode(std::string bytes,
                                         const std::string& file,
                                         Encoding encoding);

}  // namespace banxin
