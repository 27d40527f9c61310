// SPDX-License-Identifier: Apache-2.0
#include "input/composition_values.hpp"

#include "base/text.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {

void check_source(const Fields& rule, Report& report) {
    const auto* source = rule.find("source");
    if (source != nullptr && read_text(*source, report).empty()) {
        auto finding = error("BX2002",
                             source->where,
                             {"没有填 source（出处，自己定的写 house）", "source is empty"});
        finding.hints.push_back(
            {"写明出自哪一条，或 house", "name the clause it is from, or house"});
        report.add(std::move(finding));
    }
}

std::u32string read_characters(const YamlNode& node, Report& report) {
    std::u32string characters;
    for (const char32_t scalar : scalars(read_text(node, report).text)) {
        if (scalar <= U' ') {
            auto finding = error("BX2025",
                                 node.where,
                                 {fmt::format("{} 里有空格", node.name),
                                  fmt::format("{} has a space in it", node.name)});
            finding.hints.push_back({"字符连着写", "write its characters without spaces"});
            report.add(std::move(finding));
            return {};
        }
        characters += scalar;
    }
    return characters;
}

bool check_widths(const SpaceRule& widths,
                  const Message& what,
                  const SourceSpan& where,
                  Report& report) {
    if (widths.least <= widths.natural && widths.natural <= widths.most) {
        return true;
    }
    auto finding =
        error("BX2020",
              where,
              {fmt::format("{}：要 least ≤ width ≤ most，这里是 {}、{}、{}",
                           what.zh,
                           widths.least,
                           widths.natural,
                           widths.most),
               fmt::format("{}: least, width and most must not fall, but are {}, {} and {}",
                           what.en,
                           widths.least,
                           widths.natural,
                           widths.most)});
    finding.hints.push_back({"没写的沿用前面的规则；把三个都写上",
                             "what is left out stays as it was; write all three"});
    report.add(std::move(finding));
    return false;
}

}  // namespace banxin
