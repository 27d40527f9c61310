// SPDX-License-Identifier: Apache-2.0
//
// fonts/fonts.yaml, and what a paper changes in it: which family each font role is set in.
#pragma once

#include "input/yaml_file.hpp"
#include "model/issue.hpp"

#include <vector>

namespace banxin {

/// The roles of fonts/fonts.yaml, in its order.
[[nodiscard]] std::vector<FontRole> read_fonts(const Library& library, Report& report);

/// The roles of such a file that has been parsed.
[[nodiscard]] std::vector<FontRole> read_fonts(const YamlNode& root, Report& report);

/// Puts the roles of a paper's `fonts:` over `roles`. A role that gets another family without
/// `faces:` has none: its files are to be searched in the font folders.
void override_fonts(const YamlNode& fonts, std::vector<FontRole>& roles, Report& report);

}  // namespace banxin
