// SPDX-License-Identifier: Apache-2.0
//
// The explanations of each group of codes, in the order of the codes; a file for each.
#pragma once

#include "cli/explanation.hpp"

#include <span>

namespace banxin {

[[nodiscard]] std::span<const Explanation> explanations_of_command_line();
[[nodiscard]] std::span<const Explanation> explanations_of_yaml();
[[nodiscard]] std::span<const Explanation> explanations_of_fields();
[[nodiscard]] std::span<const Explanation> explanations_of_files();
[[nodiscard]] std::span<const Explanation> explanations_of_texts();
[[nodiscard]] std::span<const Explanation> explanations_of_fonts();
[[nodiscard]] std::span<const Explanation> explanations_of_pictures();
[[nodiscard]] std::span<const Explanation> explanations_of_graphics();
[[nodiscard]] std::span<const Explanation> explanations_of_imports();
[[nodiscard]] std::span<const Explanation> explanations_of_inks();
[[nodiscard]] std::span<const Explanation> explanations_of_layout();
[[nodiscard]] std::span<const Explanation> explanations_of_output();
[[nodiscard]] std::span<const Explanation> explanations_of_form();
[[nodiscard]] std::span<const Explanation> explanations_of_limits();

}  // namespace banxin
