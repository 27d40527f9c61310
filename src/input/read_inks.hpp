// SPDX-License-Identifier: Apache-2.0
//
// Colours in YAML: four covers, or the name of an ink of the paper.
#pragma once

#include "base/ink.hpp"
#include "input/yaml_tree.hpp"

#include <map>
#include <string>

namespace banxin {

/// The inks a paper has names for. 黑 and 白 (black, white) are always there.
using NamedInks = std::map<std::string, Ink>;

/// `inks:` of paper.yaml: a name and its four covers each.
[[nodiscard]] NamedInks read_inks(const YamlNode& node, Report& report);

/// The names that every paper has.
[[nodiscard]] NamedInks usual_inks();

/// [cyan, magenta, yellow, black] in per cent, or a name from `inks`.
/// errors  BX2025 for another shape, BX2026 for a name nobody gave, with a guess
[[nodiscard]] Ink read_ink(const YamlNode& node, const NamedInks& inks, Report& report);

}  // namespace banxin
