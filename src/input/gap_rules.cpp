// SPDX-License-Identifier: Apache-2.0
#include "input/gap_rules.hpp"

#include "input/class_names.hpp"
#include "input/composition_fields.hpp"
#include "input/composition_values.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <string_view>

namespace banxin {
namespace {

std::string_view name_of(CharClass cls) {
    return class_names[static_cast<std::size_t>(cls)];
}

GapChange read_gap_rule(const YamlNode& node, Report& report) {
    const Fields fields{node, gap_fields, report};
    GapChange change;
    change.where = node.where;
    if (const auto* after = fields.find("after")) {
        change.after = read_classes(*after, report);
    }
    if (const auto* before = fields.find("before")) {
        change.before = read_classes(*before, report);
    }
    fields.read("width", change.width);
    fields.read("least", change.least);
    fields.read("most", change.most);
    fields.read("gives", change.gives);
    fields.read("opens", change.opens);
    fields.read("latin", change.latin);
    check_source(fields, report);
    return change;
}

void apply(const GapChange& change, GapRule& rule) {
    rule.natural = change.width.value_or(rule.natural);
    rule.least = change.least.value_or(rule.least);
    rule.most = change.most.value_or(rule.most);
    rule.shrink = change.gives.value_or(rule.shrink);
    rule.opens = change.opens.value_or(rule.opens);
    rule.latin = change.latin.value_or(rule.latin);
}

}  // namespace

std::vector<GapChange> read_gap_rules(const YamlNode& node, Report& report) {
    std::vector<GapChange> rules;
    for (const YamlNode& item : items_of(node, report)) {
        rules.push_back(read_gap_rule(item, report));
    }
    return rules;
}

void apply_gap_rules(const std::vector<GapChange>& rules, PairTable& table, Report& report) {
    for (const GapChange& change : rules) {
        bool in_order = true;
        for (const CharClass a : change.after) {
            for (const CharClass b : change.before) {
                GapRule& rule = table[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
                apply(change, rule);
                in_order = in_order &&
                           check_widths({rule.natural, rule.least, rule.most},
                                        {fmt::format("{} 与 {} 之间", name_of(a), name_of(b)),
                                         fmt::format("between {} and {}", name_of(a), name_of(b))},
                                        change.where,
                                        report);
            }
        }
    }
}

}  // namespace banxin
