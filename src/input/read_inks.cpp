// SPDX-License-Identifier: Apache-2.0
#include "input/read_inks.hpp"

#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

namespace banxin {
namespace {

Ink read_covers(const YamlNode& node, Report& report) {
    if (node.kind != YamlNode::Kind::List || node.items.size() != 4) {
        report.add(
            error("BX2025",
                  node.where,
                  {"颜色要写四个百分数：[青, 品, 黄, 黑]，或者 paper.yaml 的 inks 里的名字",
                   "a colour wants four percentages, [cyan, magenta, yellow, black], or a name "
                   "under inks of paper.yaml"}));
        return {};
    }
    const auto cover = [&](std::size_t i) {
        return static_cast<int>(std::lround(read_number(node.items[i], 0, 100, report) * 10));
    };
    return {cover(0), cover(1), cover(2), cover(3)};
}

}  // namespace

NamedInks usual_inks() {
    return {{"黑", black_ink}, {"black", black_ink}, {"白", paper_white}, {"white", paper_white}};
}

NamedInks read_inks(const YamlNode& node, Report& report) {
    NamedInks inks = usual_inks();
    for (const YamlEntry& entry : entries_of(node, report)) {
        inks[entry.key] = read_covers(entry.value, report);
    }
    return inks;
}

Ink read_ink(const YamlNode& node, const NamedInks& inks, Report& report) {
    if (node.kind != YamlNode::Kind::Scalar) {
        return read_covers(node, report);
    }
    const std::string name = read_word(node, report);
    const auto found = inks.find(name);
    if (found != inks.end()) {
        return found->second;
    }
    std::vector<std::string> names;
    for (const auto& [known, ink] : inks) {
        names.push_back(known);
    }
    report.add(no_such_name(node.where, {"颜色", "ink"}, name, names));
    return {};
}

}  // namespace banxin
