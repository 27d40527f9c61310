// SPDX-License-Identifier: Apache-2.0
//
// Fields: the keys of one YAML mapping, against the list of those that may stand there.
#pragma once

#include "input/yaml_tree.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

class Fields {
  public:
    /// The fields of `map`, which must outlive this object.
    ///
    /// errors  keys that are not in `known` (BX2001, with a guess); anything but a map (BX2025)
    Fields(const YamlNode& map, std::span<const std::string_view> known, Report& report);
    Fields(const YamlNode& map, std::initializer_list<std::string_view> known, Report& report)
        : Fields{map, std::span{known.begin(), known.size()}, report} {}

    /// The value of `key`; null if it is absent or empty.
    [[nodiscard]] const YamlNode* find(std::string_view key) const;

    /// The value of `key`; if it is absent or empty, null and an error (BX2002) that calls it
    /// `in_chinese` as well. No such error where an unknown key is likely to be this one misspelt.
    [[nodiscard]] const YamlNode* require(std::string_view key, std::string_view in_chinese) const;

  private:
    const YamlNode& map_;
    Report& report_;
    std::vector<std::string> guessed_;  ///< What the unknown keys were meant to be.
};

/// The entries of a map whose keys are names that the editor chose.
[[nodiscard]] const std::vector<YamlEntry>& entries_of(const YamlNode& map, Report& report);

/// The items of a list.
[[nodiscard]] const std::vector<YamlNode>& items_of(const YamlNode& list, Report& report);

}  // namespace banxin
