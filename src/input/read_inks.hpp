// SPDX-License-Identifier: Apache-2.0
//
// Colours in YAML: four covers, or the name of an ink of the paper, full or thinned.
#pragma once

#include "base/ink.hpp"
#include "input/yaml_tree.hpp"
#include "model/issue.hpp"

#include <map>
#include <string>
#include <vector>

namespace banxin {

/// The inks a paper has names for. 黑 and 白 (black, white) are always there.
using NamedInks = std::map<std::string, Ink>;

/// `inks:` of paper.yaml: names and the inks they stand for, and the spot inks among these.
struct PaperInks {
    NamedInks named;
    std::vector<SpotPlan> spots;  ///< Ink::spot counts them from 1.
};

/// A name each, with four covers or with a spot ink: {spot: PANTONE 485 C, as: [0, 95, 100, 0]}.
/// errors  those of read_ink and check_spot_name
[[nodiscard]] PaperInks read_inks(const YamlNode& node, Report& report);

/// The names that every paper has.
[[nodiscard]] NamedInks usual_inks();

/// [cyan, magenta, yellow, black] in per cent, a name from `inks`, or a tint of one:
/// {name: 专红, tint: 30%}.
/// errors  BX2025 for another shape, BX2026 for a name nobody gave, with a guess
[[nodiscard]] Ink read_ink(const YamlNode& node, const NamedInks& inks, Report& report);

/// The name of a spot ink at `where`, after those of `others`.
/// errors  it is there already, or stands for another plate in a PDF (BX2063)
void check_spot_name(const std::string& name,
                     const std::vector<std::string>& others,
                     const SourceSpan& where,
                     Report& report);

}  // namespace banxin
