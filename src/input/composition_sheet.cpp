// SPDX-License-Identifier: Apache-2.0
#include "input/composition_sheet.hpp"

#include "input/class_names.hpp"
#include "input/composition_fields.hpp"
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

constexpr std::array unit_characters{
    Named<std::u32string UnitRules::*>{"date_units", &UnitRules::date_units},
    Named<std::u32string UnitRules::*>{"measure_words", &UnitRules::measure_words},
    Named<std::u32string UnitRules::*>{"not_units", &UnitRules::not_units},
    Named<std::u32string UnitRules::*>{"ordinals", &UnitRules::ordinals}};

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
        if (part(fields, "language") != nullptr) {
            fields.read("language", rules().language);
        }
        if (const auto* usual = part(fields, "usual")) {
            rules().usual = read_choices(*usual, rules().usual, report_);
        }
        if (const auto* classes = part(fields, "classes")) {
            read_all_classes(*classes);
        }
        if (const auto* gaps = part(fields, "gaps")) {
            append(sheet_.gaps, read_gap_rules(*gaps, report_));
        }
        if (const auto* styles = part(fields, "styles")) {
            read_styles(*styles);
        }
        if (const auto* levels = part(fields, "levels")) {
            read_levels(*levels);
        }
        if (const auto* gap = part(fields, "latin_gap")) {
            read_space(*gap, rules().latin_gap);
        }
        if (const auto* space = part(fields, "word_space")) {
            read_space(*space, rules().word_space);
        }
        if (const auto* tiers = part(fields, "tiers")) {
            read_tiers(*tiers);
        }
        if (const auto* hanging = part(fields, "hanging")) {
            const Fields keys{*hanging, hanging_fields, report_};
            read_characters_of(keys, "marks", rules().hanging_marks);
            check_source(keys, report_);
        }
        if (const auto* units = part(fields, "units")) {
            read_units(*units);
        }
    }

  private:
    [[nodiscard]] CompositionRules& rules() const { return sheet_.rules; }

    /// What stands under `key`, which only a file with a base may leave out.
    [[nodiscard]] const YamlNode* part(const Fields& fields, std::string_view key) const {
        return has_base_ ? fields.find(key) : fields.require(key);
    }

    /// The same for a number.
    void read_part(const Fields& fields, std::string_view key, double& value) const {
        if (part(fields, key) != nullptr) {
            fields.read(key, value);
        }
    }

    void read_characters_of(const Fields& fields, std::string_view key, std::u32string& value) {
        if (const auto* node = fields.find(key)) {
            value = read_characters(*node, report_);
        }
    }

    void read_all_classes(const YamlNode& node) {
        const Fields fields{node, classes_fields, report_};
        for (std::size_t i = 0; i < char_classes; ++i) {
            if (const auto* cls = part(fields, class_names[i])) {
                read_class_rule(*cls, i);
            }
        }
    }

    void read_class_rule(const YamlNode& node, std::size_t index) {
        const Fields fields{node, class_rule_fields, report_};
        ClassRule& rule = rules().classes[index];
        if (const auto* members = fields.find("members")) {
            rule.members = read_characters(*members, report_);
            sheet_.members_at[index] = members->where;
        }
        fields.read("body", rule.body);
        fields.read("blank_before", rule.blank_before);
        fields.read("blank_after", rule.blank_after);
        if (const double width = rule.body + rule.blank_before + rule.blank_after; width > 1) {
            auto finding = error(
                "BX2020",
                node.where,
                {fmt::format("{} 的字身和空白一共 {} 个字，最多 1 个字", node.name, width),
                 fmt::format(
                     "body and blanks of {} make {} em; they may make 1 em", node.name, width)});
            finding.hints.push_back({"改小 body、blank_before 或 blank_after",
                                     "make body, blank_before or blank_after smaller"});
            report_.add(std::move(finding));
        }
        check_source(fields, report_);
    }

    void read_styles(const YamlNode& node) {
        const Fields fields{node, mark_styles_fields, report_};
        for (const auto& [key, style] : other_styles) {
            if (const auto* gaps = part(fields, key)) {
                append(sheet_.styles[style], read_gap_rules(*gaps, report_));
            }
        }
    }

    void read_levels(const YamlNode& node) {
        const Fields fields{node, levels_fields, report_};
        for (const auto& [key, level] : level_names) {
            if (const auto* lists = part(fields, key)) {
                LevelLists read = read_level(*lists);
                sheet_.levels[static_cast<std::size_t>(level)] = std::move(read);
            }
        }
    }

    LevelLists read_level(const YamlNode& node) {
        const Fields fields{node, level_fields, report_};
        LevelLists lists;
        const auto* base = fields.find("base");
        if (base != nullptr) {
            lists = find_base(*base);
        }
        if (base != nullptr || fields.require("icu") != nullptr) {
            fields.read("icu", lists.icu);
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
        std::vector<std::string> words(known.size());
        std::ranges::transform(known, words.begin(), [](const auto& row) { return row.first; });
        return *known[read_choice_index(node, words, report_)].second;
    }

    void read_space(const YamlNode& node, SpaceRule& space) {
        const Fields fields{node, space_fields, report_};
        read_part(fields, "width", space.natural);
        read_part(fields, "least", space.least);
        read_part(fields, "most", space.most);
        check_widths(space, {node.name, node.name}, node.where, report_);
        check_source(fields, report_);
    }

    void read_tiers(const YamlNode& node) {
        rules().tiers.clear();
        for (const YamlNode& item : items_of(node, report_)) {
            const Fields fields{item, tier_fields, report_};
            ShrinkTier tier;
            for (const YamlNode& place : fields.items("gives")) {
                tier.places.push_back(read_tier_place(place, tier));
            }
            fields.read("cost", tier.cost);
            check_source(fields, report_);
            rules().tiers.push_back(std::move(tier));
        }
    }

    /// A place that no tier has yet: neither one of those before, nor `tier` itself.
    ShrinkPlace read_tier_place(const YamlNode& node, const ShrinkTier& tier) {
        ShrinkPlace place{};
        read_as(shrink_place_type, node, place, report_);
        const auto has_it = [&](const ShrinkTier& other) {
            return std::ranges::find(other.places, place) != other.places.end();
        };
        if (has_it(tier) || std::ranges::any_of(rules().tiers, has_it)) {
            auto finding = error("BX2025",
                                 node.where,
                                 {fmt::format("tiers 里 {} 写了两次", node.text),
                                  fmt::format("tiers has {} twice", node.text)});
            finding.hints.push_back({"去掉一个", "leave one out"});
            report_.add(std::move(finding));
        }
        return place;
    }

    void read_units(const YamlNode& node) {
        const Fields fields{node, units_fields, report_};
        UnitRules& units = rules().units;
        for (const auto& [key, characters] : unit_characters) {
            if (const auto* found = part(fields, key)) {
                units.*characters = read_characters(*found, report_);
            }
        }
        if (const auto* costs = part(fields, "costs")) {
            const Fields keys{*costs, costs_fields, report_};
            for (const auto& [key, cost] : unit_costs) {
                read_part(keys, key, units.*cost);
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
