// SPDX-License-Identifier: Apache-2.0
//
// From the bytes of a file to UTF-8 text. Nothing is guessed in silence: what was told or found out
// is named, what is not sure is refused with the command that converts it.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace banxin {

enum class Encoding { Utf8, Gb18030, Utf16, Big5 };

/// As it is written in YAML and on the command line: "gb18030".
[[nodiscard]] std::string_view name_of(Encoding encoding);

/// The `bytes` of `file`, which is said to be in `encoding`, as UTF-8 without a byte order mark.
///
/// errors  one: GB18030, Big5 or UTF-16 where UTF-8 was promised (BX1020), other bytes that do not
///         fit (BX1021), what cannot be told (BX3102), UTF-8 and GB18030 in one file (BX3103)
[[nodiscard]] Result<std::string> decode(std::string bytes,
                                         const std::string& file,
                                         Encoding encoding);

/// The `bytes` of `file`, of which nothing is said, as UTF-8: UTF-8 or what is surely GB18030.
///
/// errors  as those of decode for UTF-8; too short to be sure (BX3102)
/// report  that it was read as GB18030 (BX3101)
[[nodiscard]] Result<std::string> decode_unnamed(std::string bytes,
                                                 const std::string& file,
                                                 Report& report);

}  // namespace banxin
