// SPDX-License-Identifier: Apache-2.0
//
// The gate before the YAML parser: what yaml-cpp would take in silence and read as something else,
// or refuse in words that help nobody. Most of it is what Chinese input methods and web pages leave
// in a file.
#pragma once

#include "base/diagnostic.hpp"
#include "input/source_text.hpp"

namespace banxin {

/// Whether `source` may be given to the parser.
///
/// errors  full-width colon (BX1001), full-width or no-break space as indent (BX1002), tab
/// (BX1003),
///         quote not closed (BX1005), colon in a plain value (BX1008), value starting with a sign
///         YAML takes for itself (BX1009), directive (BX1010), second document (BX1014), empty
///         (BX1015), other mistakes of syntax (BX1019), control characters (BX1022), direction
///         marks (BX1023), cut off (BX1024)
/// report  a title cut by ` #` is a warning (BX1007)
[[nodiscard]] bool check_yaml_text(const SourceText& source, Report& report);

}  // namespace banxin
