// SPDX-License-Identifier: Apache-2.0
//
// The manual page banxin(1).
#pragma once

#include "cli/command_words.hpp"
#include "cli/language.hpp"

#include <string>
#include <vector>

namespace banxin {

/// In troff with the macros of man(7), UTF-8: what the program does, each of `commands` with its
/// options, exit statuses, files and variables.
[[nodiscard]] std::string man_page(const std::vector<CommandWords>& commands, Language language);

}  // namespace banxin
