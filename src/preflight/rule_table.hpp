// SPDX-License-Identifier: Apache-2.0
//
// The rules by name: how serious each is, and its words.
#pragma once

#include "base/diagnostic.hpp"

#include <string_view>
#include <vector>

namespace banxin::checks {

struct RuleRow {
    std::string_view id;
    Severity severity;
    /// `{}` stands for what the finding knows: a number, a name.
    std::string_view zh, en;
    std::string_view remedy_zh, remedy_en;
};

[[nodiscard]] const std::vector<RuleRow>& rule_table();

/// The row of `id`, which must be in the table.
[[nodiscard]] const RuleRow& rule(std::string_view id);

}  // namespace banxin::checks
