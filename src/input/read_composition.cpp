// SPDX-License-Identifier: Apache-2.0
#include "input/read_composition.hpp"

#include "base/text.hpp"
#include "input/class_names.hpp"
#include "input/composition_fields.hpp"
#include "input/composition_sheet.hpp"
#include "input/gap_rules.hpp"
#include "input/read_choices.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace banxin {
namespace {

const LibraryShelf shelf{"layouts/composition", "composition", {"排行规则", "composition table"}};

/// Finds files, each with the one it starts from.
class SheetFinder {
  public:
    explicit SheetFinder(Report& report) : report_{report} {}

    CompositionSheet find(const Library& library,
                          const std::string& name,
                          const SourceSpan& asked_at) {
        const auto root = read_named_file(library, shelf, name, asked_at, report_);
        if (!root) {
            return {};
        }
        return read(library, name, *root);
    }

    CompositionSheet read(const Library& library, const std::string& name, const YamlNode& root) {
        const Fields fields{root, composition_fields, report_};
        CompositionSheet sheet;
        const auto* base = fields.find("base");
        if (base != nullptr) {
            sheet = find_base(library, name, *base);
        }
        read_composition_sheet(fields, base != nullptr, sheet, report_);
        return sheet;
    }

  private:
    CompositionSheet find_base(const Library& library,
                               const std::string& name,
                               const YamlNode& node) {
        const std::string base = read_word(node, report_);
        if (base == name && &library.project != &library.shipped) {
            return find({library.shipped, library.shipped}, base, node.where);
        }
        if (std::ranges::find(names_, base) != names_.end() || base == name) {
            auto finding = error("BX2031",
                                 node.where,
                                 {fmt::format("{} 又从这个文件开始，绕了一圈", base),
                                  fmt::format("{} starts from this file again", base)});
            finding.hints.push_back({"base 换一份表", "name another table as base"});
            report_.add(std::move(finding));
            return {};
        }
        names_.push_back(name);
        return find(library, base, node.where);
    }

    Report& report_;
    std::vector<std::string> names_;  ///< That start from the file in hand.
};

std::u32string characters_of(const MarkList& list, const CompositionRules& rules) {
    std::u32string characters;
    for (const auto& marks : list) {
        if (const auto* cls = std::get_if<CharClass>(&marks)) {
            characters += rules.classes[static_cast<std::size_t>(*cls)].members;
        } else {
            characters += std::get<std::u32string>(marks);
        }
    }
    return characters;
}

void check_members(const CompositionSheet& sheet, Report& report) {
    std::map<char32_t, std::size_t> class_of;
    for (std::size_t i = 0; i < char_classes; ++i) {
        for (const char32_t member : sheet.rules.classes[i].members) {
            const auto [known, is_new] = class_of.emplace(member, i);
            if (is_new) {
                continue;
            }
            auto finding = error("BX2032",
                                 sheet.members_at[i],
                                 {fmt::format("“{}”在 {} 和 {} 里都有，只能属于一类",
                                              to_utf8(member),
                                              class_names[known->second],
                                              class_names[i]),
                                  fmt::format("\"{}\" is in {} and in {}; it can be of one class",
                                              to_utf8(member),
                                              class_names[known->second],
                                              class_names[i])});
            finding.hints.push_back({"从一类里去掉它", "leave it out of one of them"});
            report.add(std::move(finding));
        }
    }
}

CompositionRules rules_of(CompositionSheet sheet, Report& report) {
    check_members(sheet, report);
    CompositionRules rules = std::move(sheet.rules);
    PairTable& full_width = rules.pairs[MarkStyle::Quanjiao];
    apply_gap_rules(sheet.gaps, full_width, report);
    for (const MarkStyle style : {MarkStyle::Kaiming, MarkStyle::Banjiao, MarkStyle::Taiwan}) {
        PairTable table = full_width;
        apply_gap_rules(sheet.styles[style], table, report);
        rules.pairs[style] = table;
    }
    for (std::size_t i = 0; i < sheet.levels.size(); ++i) {
        const LevelLists& lists = sheet.levels[i];
        rules.levels[i] = {lists.icu,
                           characters_of(lists.not_at_start, rules),
                           characters_of(lists.not_at_end, rules),
                           characters_of(lists.unwilling_at_start, rules)};
    }
    return rules;
}

}  // namespace

CompositionRules read_composition(const Library& library,
                                  std::string_view name,
                                  const SourceSpan& asked_at,
                                  Report& report) {
    CompositionRules rules =
        rules_of(SheetFinder{report}.find(library, std::string{name}, asked_at), report);
    rules.name = name;
    return rules;
}

CompositionRules read_composition(const Library& library, const YamlNode& root, Report& report) {
    return rules_of(SheetFinder{report}.read(library, "", root), report);
}

CompositionRules read_paper_composition(const Library& library,
                                        const YamlNode& node,
                                        Report& report) {
    const Fields fields{node, paper_composition_fields, report};
    const auto* tables = fields.find("tables");
    CompositionRules rules = read_composition(
        library,
        tables != nullptr ? read_word(*tables, report) : std::string{usual_composition},
        tables != nullptr ? tables->where : node.where,
        report);
    rules.usual = read_choices(fields, rules.usual);
    return rules;
}

}  // namespace banxin
