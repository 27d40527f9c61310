// SPDX-License-Identifier: Apache-2.0
//
// XMP: the metadata of a file as XML, as far as PDF/X asks for it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace banxin::checks {

/// Names are namespaces and local names together: "http://purl.org/dc/elements/1.1/title". Of an
/// alternative or a list the first item counts.
using XmpProperties = std::map<std::string, std::string>;

/// The properties in `packet`; nothing if its tags do not match.
[[nodiscard]] std::optional<XmpProperties> read_xmp(std::string_view packet);

}  // namespace banxin::checks
