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
/// shipped ones are for shipped formats only, not for a project's format of the same name.
///
/// errors  a template that cannot be filled, as check_template finds it
[[nodiscard]] std::vector<PageTemplate> read_templates(const Library& library,
                                                       const PageFormat& format,
                                                       Report& report);

}  // namespace banxin
