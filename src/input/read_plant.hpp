// SPDX-License-Identifier: Apache-2.0
//
// layouts/plants/*.yaml: what a printing plant wants of the files it gets.
#pragma once

#include "input/yaml_file.hpp"
#include "model/plant.hpp"

#include <string_view>

namespace banxin {

/// The plant of papers that name none.
inline constexpr std::string_view usual_plant = "newsprint-x1a";

/// The plant called `name`, of the project or shipped. What its file leaves out is as
/// model/plant.hpp has it.
///
/// errors  those of read_named_file and of the values; a page name that cannot be used (those of
///         parse_page_name), spot inks that are named twice or like a process ink (BX2063),
///         resolutions out of order (BX2064), a deadline that is no time of the day (BX2065), bleed
///         around a type area (BX2068)
[[nodiscard]] Plant read_plant(const Library& library,
                               std::string_view name,
                               const SourceSpan& asked_at,
                               Report& report);

/// The plant of a file that has been parsed; it has no name.
/// errors  as above
[[nodiscard]] Plant read_plant(const YamlNode& root, Report& report);

}  // namespace banxin
