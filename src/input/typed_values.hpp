// SPDX-License-Identifier: Apache-2.0
//
// From one YAML value to one typed value, as a row of a table says: its range, its words, how many.
// As in yaml_values.hpp, what is wrong is reported and the value is then safe to go on with.
#pragma once

#include "input/field_table.hpp"
#include "input/yaml_values.hpp"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace banxin {

/// A text, word, path or name; of a choice, the word chosen.
void read_as(const FieldType& type, const YamlNode& node, std::string& value, Report& report);
void read_as(const FieldType& type, const YamlNode& node, PlacedText& value, Report& report);
void read_as(const FieldType& type, const YamlNode& node, int& value, Report& report);
/// A number; of a percentage, 0.5 for 50%.
void read_as(const FieldType& type, const YamlNode& node, double& value, Report& report);
/// A switch, or a choice whose words stand for true and false.
void read_as(const FieldType& type, const YamlNode& node, bool& value, Report& report);
void read_as(const FieldType& type, const YamlNode& node, Span& value, Report& report);
void read_as(const FieldType& type, const YamlNode& node, Date& value, Report& report);
void read_as(
    const FieldType& type, const YamlNode& node, Length& value, const Units& units, Report& report);

/// The word of `type` that the value is; one that is not built yet is reported (BX2030), one that
/// is none as well (BX2024), and the first word comes back.
[[nodiscard]] const ChoiceWord& read_choice(const FieldType& type,
                                            const YamlNode& node,
                                            Report& report);

template <class Chosen>
requires std::is_enum_v<Chosen>
void read_as(const FieldType& type, const YamlNode& node, Chosen& value, Report& report) {
    value = static_cast<Chosen>(read_choice(type, node, report).value);
}

/// The items of a list; empty if there are too many (BX9005), or not as many as `type` says
/// (BX2025).
[[nodiscard]] const std::vector<YamlNode>& counted_items(const FieldType& type,
                                                         const YamlNode& node,
                                                         Report& report);

template <class Item>
void read_as(const FieldType& type,
             const YamlNode& node,
             std::vector<Item>& values,
             Report& report) {
    for (const YamlNode& item : counted_items(type, node, report)) {
        Item value{};
        read_as(type.parts.front(), item, value, report);
        values.push_back(std::move(value));
    }
}

}  // namespace banxin
