// SPDX-License-Identifier: Apache-2.0
//
// layouts/pages/*.yaml: page plans without stories.
#pragma once

#include "input/yaml_file.hpp"
#include "model/page_template.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// The templates drawn on `format`: the project's before the shipped ones, by name within.
[[nodiscard]] std::vector<PageTemplate> read_templates(const Library& library,
                                                       const PageFormat& format,
                                                       Report& report);

/// headline: {columns, lines, size}, of a story or of a slot.
[[nodiscard]] HeadlinePlan read_headline_plan(const YamlNode& node,
                                              const PageFormat& format,
                                              Report& report);

/// box: {rule: 0.5pt, tint: 5%}
[[nodiscard]] Box read_box(const YamlNode& node, const PageFormat& format, Report& report);

}  // namespace banxin
