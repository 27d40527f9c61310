// SPDX-License-Identifier: Apache-2.0
#include "input/read_limits.hpp"

#include "input/limits_fields.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_file.hpp"

#include <fmt/format.h>

#include <string_view>

namespace banxin {
namespace {

Diagnostic raised(const YamlNode& node, std::string_view name, std::int64_t usual) {
    Diagnostic finding = warning(
        "BX0013",
        node.where,
        {fmt::format("{} 调高了，平时是 {}：坏文件能占更多时间和内存", name, usual),
         fmt::format(
             "{} is raised from {}: a bad file may take more time and memory", name, usual)});
    finding.hints.push_back({"用完改回去", "put it back when it is no longer needed"});
    return finding;
}

}  // namespace

Limits read_limits(const Files& files, const std::string& path, Report& report) {
    Limits read;
    const auto root = read_yaml_file(files, path, "limits", {}, report);
    if (!root) {
        return read;
    }
    const Fields fields{*root, limits_fields, report};
    for (const LimitRow& row : limit_rows) {
        const std::int64_t usual = read.*row.limit;
        int amount = static_cast<int>(usual);
        fields.read(row.name, amount);
        read.*row.limit = amount;
        if (amount > usual) {
            report.add(raised(*fields.find(row.name), row.name, usual));
        }
    }
    return read;
}

}  // namespace banxin
