// SPDX-License-Identifier: Apache-2.0
#include "input/read_rules.hpp"

#include "input/paper_fields.hpp"

namespace banxin {

MakeupLevels read_rules(const YamlNode& node, Report& report) {
    MakeupLevels levels;
    const Fields fields{node, rules_fields, report};
    for (const MakeupRuleRow& row : makeup_rules) {
        RuleLevel level = row.usual;
        fields.read(row.name, level);
        levels.set(row.rule, level);
    }
    return levels;
}

}  // namespace banxin
