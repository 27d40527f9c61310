// SPDX-License-Identifier: Apache-2.0
//
// layouts/pages/*.yaml: page plans without stories.
#pragma once

#include "input/yaml_file.hpp"
#include "model/page_template.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// The templates drawn on `format`: the project's before the shipped ones, by name within. The
/// shipped ones are for shipped formats only, not for a project's format of the same name. Those
/// made for pages of other issues than `number` are left out.
///
/// errors  a template that cannot be filled, as check_template finds it
[[nodiscard]] std::vector<PageTemplate> read_templates(const Library& library,
                                                       const PageFormat& format,
                                                       int number,
                                                       Report& report);

/// The template of a file that has been parsed, with the format that it names.
/// errors  as above; those of read_format
[[nodiscard]] PageTemplate read_template(const Library& library,
                                         const YamlNode& root,
                                         Report& report);

}  // namespace banxin
