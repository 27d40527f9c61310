// SPDX-License-Identifier: Apache-2.0
#include "input/composition_sheet.hpp"

#include "input/class_names.hpp"
#include "input/composition_values.hpp"
#include "input/read_choices.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

constexpr double dearest = 100'000;

template <class Value>
struct Named {
    std::string_view key;
    Value value;
};

/// The styles of marks that are written as what differs from quanjiao.
constexpr std::array other_styles{Named<MarkStyle>{"kaiming", MarkStyle::Kaiming},
                                  Named<MarkStyle>{"banjiao", MarkStyle::Banjiao},
                                  Named<MarkStyle>{"taiwan", MarkStyle::Taiwan}};

constexpr std::array level_names{Named<BreakLevel>{"loose", BreakLevel::Loose},
                                 Named<BreakLevel>{"normal", BreakLevel::Normal},
                                 Named<BreakLevel>{"strict", BreakLevel::Strict}};

constexpr std::array unit_costs{
    Named<double UnitRules::*>{"date_unit", &UnitRules::date_unit},
    Named<double UnitRules::*>{"measure_word", &UnitRules::measure_word},
    Named<double UnitRules::*>{"after_figure", &UnitRules::after_figure},
    Named<double UnitRules::*>{"date", &UnitRules::date},
    Named<double UnitRules::*>{"person", &UnitRules::person},
    Named<double UnitRules::*>{"known_name", &UnitRules::known_name},
    Named<double UnitRules::*>{"inside_word", &UnitRules::inside_word}};

void append(MarkList& list, MarkList more) {
    list.insert(list.end(), more.begin(), more.end());
}

void append(std::vector<GapChange>& list, const std::vector<GapChange>& more) {
    list.insert(list.end(), more.begin(), more.end());
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A list of names of classes and of texts; no mark is a letter, so a word with letters must be a
/// class.
MarkList read_marks(const YamlNode& node, Report& report) {
    MarkList marks;
    for (const YamlNode& item : items_of(node, report)) {
        if (std::ranges::any_of(item.text, is_letter)) {
            marks.emplace_back(read_class(item, report));
        } else {
            marks.emplace_back(read_characters(item, report));
        }
    }
    return marks;
}

/// Reads one file into a sheet that may hold another file's already.
class SheetReader {
  public:
    SheetReader(CompositionSheet& sheet, bool has_base, Report& report)
        : sheet_{sheet}, has_base_{has_base}, report_{report} {}

    void read(const Fields& fields) {
        if (const auto* language = part(fields, "language", "语言")) {
            rules().language = read_choice<std::string>(*language,
                                                        {{"zh-Hans", "zh-Hans"},
                                                         {"zh-Hant", "zh-Hant"},
                                                         {"zh-HK", "zh-HK"},
                                                         {"ja", "ja"},
                                                         {"ko", "ko"}},
                                                        report_);
        }
        if (const auto* usual = part(fields, "usual", "平时怎样排")) {
            rules().usual = read_choices(*usual, rules().usual, report_);
        }
        if (const auto* classes = part(fields, "classes", "标点分类")) {
            read_all_classes(*classes);
        }
        if (const auto* gaps = part(fields, "gaps", "标点之间的空")) {
            append(sheet_.gaps, read_gap_rules(*gaps, report_));
        }
        if (const auto* styles = part(fields, "styles", "标点样式")) {
            read_styles(*styles);
        }
        if (const auto* levels = part(fields, "levels", "避头尾")) {
            read_levels(*levels);
        }
        if (const auto* gap = part(fields, "latin_gap", "汉字与西文之间")) {
            read_space(*gap, rules().latin_gap);
        }
        if (const auto* space = part(fields, "word_space", "西文词之间")) {
            read_space(*space, rules().word_space);
        }
        if (const auto* tiers = part(fields, "tiers", "先挤哪里")) {
            read_tiers(*tiers);
        }
        if (const auto* hanging = part(fields, "hanging", "可以悬挂的标点")) {
            const Fields keys{*hanging, {"marks", "source"}, report_};
            if (const auto* marks = keys.require("marks", "哪些标点")) {
                rules().hanging_marks = read_characters(*marks, report_);
            }
            check_source(keys, report_);
        }
        if (const auto* units = part(fields, "units", "不拆开的")) {
            read_units(*units);
        }
    }

  private:
    [[nodiscard]] CompositionRules& rules() const { return sheet_.rules; }

    /// What stands under `key`, which only a file with a base may leave out.
    [[nodiscard]] const YamlNode* part(const Fields& fields,
                                       std::string_view key,
                                       std::string_view in_chinese) const {
        return has_base_ ? fields.find(key) : fields.require(key, in_chinese);
    }

    void read_all_classes(const YamlNode& node) {
        const Fields fields{node, class_names, report_};
        for (std::size_t i = 0; i < char_classes; ++i) {
            if (const auto* cls = part(fields, class_names[i], "这一类字符")) {
                read_class_rule(*cls, i);
            }
        }
    }

    void read_class_rule(const YamlNode& node, std::size_t index) {
        const Fields fields{
            node, {"members", "body", "blank_before", "blank_after", "source"}, report_};
        ClassRule& rule = rules().classes[index];
        if (const auto* members = fields.find("members")) {
            rule.members = read_characters(*members, report_);
            sheet_.members_at[index] = members->where;
        }
        read_em(fields, "body", rule.body);
        read_em(fields, "blank_before", rule.blank_before);
        read_em(fields, "blank_after", rule.blank_after);
        if (const double width = rule.body + rule.blank_before + rule.blank_after; width > 1) {
            report_.add(error(
                "BX2020",
                node.where,
                {fmt::format("{} 的字身和空白一共 {} 个字，最多 1 个字", node.name, width),
                 fmt::format(
                     "body and blanks of {} make {} em; they may make 1 em", node.name, width)}));
        }
        check_source(fields, report_);
    }

    void read_em(const Fields& fields, std::string_view key, double& em) {
        if (const auto* node = fields.find(key)) {
            em = read_number(*node, 0, 1, report_);
        }
    }

    void read_styles(const YamlNode& node) {
        const Fields fields{node, {"kaiming", "banjiao", "taiwan"}, report_};
        for (const auto& [key, style] : other_styles) {
            if (const auto* gaps = part(fields, key, "这种标点样式")) {
                append(sheet_.styles[style], read_gap_rules(*gaps, report_));
            }
        }
    }

    void read_levels(const YamlNode& node) {
        const Fields fields{node, {"loose", "normal", "strict"}, report_};
        for (const auto& [key, level] : level_names) {
            if (const auto* lists = part(fields, key, "避头尾的这一级")) {
                LevelLists read = read_level(*lists);
                sheet_.levels[static_cast<std::size_t>(level)] = std::move(read);
            }
        }
    }

    LevelLists read_level(const YamlNode& node) {
        const Fields fields{
            node,
            {"base", "icu", "not_at_start", "not_at_end", "unwilling_at_start", "source"},
            report_};
        LevelLists lists;
        const auto* base = fields.find("base");
        if (base != nullptr) {
            lists = find_base(*base);
        }
        if (const auto* icu =
                base != nullptr ? fields.find("icu") : fields.require("icu", "断行的底子")) {
            lists.icu = read_choice<std::string>(*icu,
                                                 {{"loose", "loose"},
                                                  {"normal", "normal"},
                                                  {"strict", "strict"},
                                                  {"anywhere", "anywhere"}},
                                                 report_);
        }
        if (const auto* marks = fields.find("not_at_start")) {
            append(lists.not_at_start, read_marks(*marks, report_));
        }
        if (const auto* marks = fields.find("not_at_end")) {
            append(lists.not_at_end, read_marks(*marks, report_));
        }
        if (const auto* marks = fields.find("unwilling_at_start")) {
            append(lists.unwilling_at_start, read_marks(*marks, report_));
        }
        check_source(fields, report_);
        return lists;
    }

    /// The level that another one starts from: of this file if it stands above, else of its base.
    LevelLists find_base(const YamlNode& node) {
        std::vector<std::pair<std::string, const LevelLists*>> known;
        for (const auto& [key, level] : level_names) {
            if (const auto& lists = sheet_.levels[static_cast<std::size_t>(level)];
                !lists.icu.empty()) {
                known.emplace_back(key, &lists);
            }
        }
        if (known.empty()) {
            report_.add(no_such_name(
                node.where, {"级（只能用写在上面的）", "level above this one"}, node.text, {}));
            return {};
        }
        return *read_choice<const LevelLists*>(node, known, report_);
    }

    void read_space(const YamlNode& node, SpaceRule& space) {
        const Fields fields{node, {"width", "least", "most", "source"}, report_};
        if (const auto* width = part(fields, "width", "平时的空")) {
            space.natural = read_number(*width, 0, 1, report_);
        }
        if (const auto* least = part(fields, "least", "最小的空")) {
            space.least = read_number(*least, 0, 1, report_);
        }
        if (const auto* most = part(fields, "most", "最大的空")) {
            space.most = read_number(*most, 0, 1, report_);
        }
        check_widths(space, {node.name, node.name}, node.where, report_);
        check_source(fields, report_);
    }

    void read_tiers(const YamlNode& node) {
        rules().tiers.clear();
        for (const YamlNode& item : items_of(node, report_)) {
            const Fields fields{item, {"gives", "cost", "source"}, report_};
            ShrinkTier tier;
            if (const auto* gives = fields.require("gives", "哪一处")) {
                for (const YamlNode& place : items_of(*gives, report_)) {
                    tier.places.push_back(read_tier_place(place, tier));
                }
            }
            if (const auto* cost = fields.require("cost", "代价")) {
                tier.cost = read_number(*cost, 0, dearest, report_);
            }
            check_source(fields, report_);
            rules().tiers.push_back(std::move(tier));
        }
    }

    /// A place that no tier has yet: neither one of those before, nor `tier` itself.
    ShrinkPlace read_tier_place(const YamlNode& node, const ShrinkTier& tier) {
        const ShrinkPlace place = read_shrink_place(node, report_);
        const auto has_it = [&](const ShrinkTier& other) {
            return std::ranges::find(other.places, place) != other.places.end();
        };
        if (has_it(tier) || std::ranges::any_of(rules().tiers, has_it)) {
            report_.add(error("BX2025",
                              node.where,
                              {fmt::format("tiers 里 {} 写了两次", node.text),
                               fmt::format("tiers has {} twice", node.text)}));
        }
        return place;
    }

    void read_units(const YamlNode& node) {
        const Fields fields{
            node,
            {"date_units", "measure_words", "not_units", "ordinals", "costs", "source"},
            report_};
        UnitRules& units = rules().units;
        if (const auto* dates = part(fields, "date_units", "年月日")) {
            units.date_units = read_characters(*dates, report_);
        }
        if (const auto* words = part(fields, "measure_words", "量词")) {
            units.measure_words = read_characters(*words, report_);
        }
        if (const auto* words = part(fields, "not_units", "不是量词的字")) {
            units.not_units = read_characters(*words, report_);
        }
        if (const auto* ordinals = part(fields, "ordinals", "第")) {
            units.ordinals = read_characters(*ordinals, report_);
        }
        if (const auto* costs = part(fields, "costs", "拆开的代价")) {
            const Fields keys{*costs,
                              {"date_unit",
                               "measure_word",
                               "after_figure",
                               "date",
                               "person",
                               "known_name",
                               "inside_word"},
                              report_};
            for (const auto& [key, cost] : unit_costs) {
                if (const auto* value = part(keys, key, "代价")) {
                    units.*cost = read_number(*value, 0, dearest, report_);
                }
            }
        }
        check_source(fields, report_);
    }

    CompositionSheet& sheet_;
    bool has_base_;
    Report& report_;
};

}  // namespace

void read_composition_sheet(const Fields& file,
                            bool has_base,
                            CompositionSheet& sheet,
                            Report& report) {
    SheetReader{sheet, has_base, report}.read(file);
}

}  // namespace banxin
