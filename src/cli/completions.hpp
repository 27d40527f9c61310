// SPDX-License-Identifier: Apache-2.0
//
// Completions: scripts by which a shell finishes commands, flags, their words and file names.
#pragma once

#include "cli/command_words.hpp"

#include <string>
#include <vector>

namespace banxin {

/// For /usr/share/bash-completion/completions/banxin. `commands` are those of all_command_words,
/// here and below.
[[nodiscard]] std::string bash_completions(const std::vector<CommandWords>& commands);
/// For /usr/share/zsh/vendor-completions/_banxin.
[[nodiscard]] std::string zsh_completions(const std::vector<CommandWords>& commands);
/// For /usr/share/fish/vendor_completions.d/banxin.fish.
[[nodiscard]] std::string fish_completions(const std::vector<CommandWords>& commands);

}  // namespace banxin
