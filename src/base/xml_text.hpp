// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace banxin {

/// `text` as it stands in XML, between tags or between the double quotes of an attribute.
/// source  XML 1.0, 2.4
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace banxin
