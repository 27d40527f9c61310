// SPDX-License-Identifier: Apache-2.0
//
// What YAML calls the classes of characters.
#pragma once

#include "input/yaml_tree.hpp"
#include "model/composition.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// In the order of CharClass.
inline constexpr std::array<std::string_view, char_classes> class_names{"opening",
                                                                        "closing",
                                                                        "comma",
                                                                        "colon",
                                                                        "full_stop",
                                                                        "question",
                                                                        "middle_dot",
                                                                        "dash",
                                                                        "ellipsis",
                                                                        "connector",
                                                                        "solidus",
                                                                        "ideograph",
                                                                        "latin",
                                                                        "wide_space"};

/// The class that the word at `node` names; the error (BX2024) lists them all.
[[nodiscard]] CharClass read_class(const YamlNode& node, Report& report);

/// The classes of a list of names, or all of them for the word `any`.
[[nodiscard]] std::vector<CharClass> read_classes(const YamlNode& node, Report& report);

}  // namespace banxin
