// SPDX-License-Identifier: Apache-2.0
#include "input/composition_values.hpp"

#include "base/text.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {

void check_source(const Fields& rule, Report& report) {
    const auto* source = rule.require("source", "出处，自己定的写 house");
    if (source != nullptr && read_text(*source, report).empty()) {
        report.add(error("BX2002",
                         source->where,
                         {"没有填 source（出处，自己定的写 house）", "source is empty"}));
    }
}

std::u32string read_characters(const YamlNode& node, Report& report) {
    std::u32string characters;
    for (const char32_t scalar : scalars(read_text(node, report).text)) {
        if (scalar <= U' ') {
            report.add(error("BX2025",
                             node.where,
                             {fmt::format("{} 里的字符要连着写，不能有空格", node.name),
                              fmt::format("{} wants its characters without spaces", node.name)}));
            return {};
        }
        characters += scalar;
    }
    return characters;
}

ShrinkPlace read_shrink_place(const YamlNode& node, Report& report) {
    return read_choice<ShrinkPlace>(node,
                                    {{"none", ShrinkPlace::None},
                                     {"word_space", ShrinkPlace::WordSpace},
                                     {"middle_dot", ShrinkPlace::MiddleDot},
                                     {"bracket", ShrinkPlace::Bracket},
                                     {"comma", ShrinkPlace::Comma},
                                     {"latin", ShrinkPlace::Latin},
                                     {"stop_before_bracket", ShrinkPlace::StopBeforeBracket},
                                     {"stop", ShrinkPlace::Stop}},
                                    report);
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
