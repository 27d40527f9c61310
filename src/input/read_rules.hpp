// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "input/yaml_fields.hpp"
#include "model/makeup.hpp"

namespace banxin {

/// `rules:` of a paper: off, warn or error for each make-up rule it names; the others stay as they
/// usually are.
///
/// errors  no such rule (BX2026, with a guess), another word for a level (BX2024)
[[nodiscard]] MakeupLevels read_rules(const YamlNode& node, Report& report);

}  // namespace banxin
