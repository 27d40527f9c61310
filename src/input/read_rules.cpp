// SPDX-License-Identifier: Apache-2.0
#include "input/read_rules.hpp"

#include "input/yaml_values.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace banxin {

MakeupLevels read_rules(const YamlNode& node, Report& report) {
    std::vector<std::string> names(makeup_rules.size());
    std::ranges::transform(makeup_rules, names.begin(), [](const MakeupRuleRow& row) {
        return std::string{row.name};
    });
    MakeupLevels levels;
    for (const YamlEntry& entry : entries_of(node, report)) {
        const auto row = std::ranges::find(makeup_rules, entry.key, &MakeupRuleRow::name);
        if (row == makeup_rules.end()) {
            report.add(no_such_name(entry.where, {"版面规则", "make-up rule"}, entry.key, names));
            continue;
        }
        levels.set(
            row->rule,
            read_choice<RuleLevel>(
                entry.value,
                {{"off", RuleLevel::Off}, {"warn", RuleLevel::Warn}, {"error", RuleLevel::Error}},
                report));
    }
    return levels;
}

}  // namespace banxin
