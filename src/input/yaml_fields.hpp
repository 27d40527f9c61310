// SPDX-License-Identifier: Apache-2.0
//
// Fields: the keys of one YAML mapping, read as the table of that mapping says.
#pragma once

#include "input/field_table.hpp"
#include "input/typed_values.hpp"
#include "input/yaml_tree.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace banxin {

class Fields {
  public:
    /// The fields of `map`, which must outlive this object, as `table` must.
    ///
    /// errors  keys that are not in the table (BX2001, with a guess); required ones that are absent
    ///         or empty (BX2002), unless an unknown key is likely to be this one misspelt; anything
    ///         but a map (BX2025)
    Fields(const YamlNode& map, const FieldTable& table, Report& report);

    /// The value of `key`, which must be in the table; null if it is absent or empty.
    [[nodiscard]] const YamlNode* find(std::string_view key) const;

    /// The same for a key that is needed here though not everywhere: BX2002 if it is not there.
    [[nodiscard]] const YamlNode* require(std::string_view key) const;

    /// Sets `value` to what stands under `key`, read as its row says; leaves it alone if nothing
    /// does. `more` is what read_as wants besides: the units of lengths.
    template <class Value, class... More>
    void read(std::string_view key, Value& value, const More&... more) const {
        if (const YamlNode* node = find(key)) {
            read_as(row(key).type, *node, value, more..., report_);
        }
    }
    template <class Value, class... More>
    void read(std::string_view key, std::optional<Value>& value, const More&... more) const {
        if (find(key) != nullptr) {
            Value read_value{};
            read(key, read_value, more...);
            value = std::move(read_value);
        }
    }

    /// The items of the list under `key`, as counted_items gives them; none if nothing does.
    [[nodiscard]] const std::vector<YamlNode>& items(std::string_view key) const;

  private:
    [[nodiscard]] const Field& row(std::string_view key) const;
    void report_missing(const Field& field) const;

    const YamlNode& map_;
    const FieldTable& table_;
    Report& report_;
    std::vector<std::string> guessed_;  ///< What the unknown keys were meant to be.
};

}  // namespace banxin
