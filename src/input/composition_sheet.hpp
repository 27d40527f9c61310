// SPDX-License-Identifier: Apache-2.0
//
// One file of layouts/composition as it is written, with those it starts from under it: lists of
// rules and of marks that have not become tables yet.
#pragma once

#include "input/gap_rules.hpp"
#include "input/yaml_fields.hpp"
#include "model/composition.hpp"

#include <array>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace banxin {

/// Marks as a file lists them: whole classes by name, and characters.
using MarkList = std::vector<std::variant<CharClass, std::u32string>>;

struct LevelLists {
    std::string icu;  ///< Empty: no file has had this level yet.
    MarkList not_at_start, not_at_end, unwilling_at_start;
};

struct CompositionSheet {
    CompositionRules rules;  ///< All but the tables that the lists below become.
    std::array<SourceSpan, char_classes> members_at;
    std::vector<GapChange> gaps;
    std::map<MarkStyle, std::vector<GapChange>> styles;  ///< What differs from `gaps`.
    std::array<LevelLists, 3> levels;                    ///< By BreakLevel.
};

/// Adds to `sheet` what a file says. Only where `has_base` may the file leave parts out.
void read_composition_sheet(const Fields& file,
                            bool has_base,
                            CompositionSheet& sheet,
                            Report& report);

}  // namespace banxin
