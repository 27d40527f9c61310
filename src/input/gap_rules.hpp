// SPDX-License-Identifier: Apache-2.0
//
// The gaps between classes of characters: a list of rules in YAML, of which later ones change what
// earlier ones said, becomes one table.
#pragma once

#include "input/yaml_tree.hpp"
#include "model/composition.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// One rule of the list. What it leaves out stays as the rules before it had it.
struct GapChange {
    std::vector<CharClass> after, before;
    std::optional<double> width, least, most;
    std::optional<ShrinkPlace> gives;
    std::optional<bool> opens, latin;
    SourceSpan where;
};

/// errors  a rule without `source` (BX2002), a class that is none (BX2024), a width that is not 0
///         to 1 (BX2020)
[[nodiscard]] std::vector<GapChange> read_gap_rules(const YamlNode& node, Report& report);

/// Does to `table` what the rules say, in their order.
///
/// errors  a pair whose least, width and most are then not in this order (BX2020), once a rule
void apply_gap_rules(const std::vector<GapChange>& rules, PairTable& table, Report& report);

}  // namespace banxin
