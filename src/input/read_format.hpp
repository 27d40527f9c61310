// SPDX-License-Identifier: Apache-2.0
//
// layouts/formats/*.yaml: the paper, the type area and its grid.
#pragma once

#include "input/yaml_file.hpp"
#include "model/page_format.hpp"

namespace banxin {

/// The page format called `name`. After an error in `report` it must not be used to lay out pages,
/// but units can be worked out with it.
[[nodiscard]] PageFormat read_format(const Library& library,
                                     std::string_view name,
                                     const SourceSpan& asked_at,
                                     Report& report);

/// The page format of a file that has been parsed; it has no name.
[[nodiscard]] PageFormat read_format(const YamlNode& root, Report& report);

}  // namespace banxin
