// SPDX-License-Identifier: Apache-2.0
//
// One thing that a paper needs of the machine, and the table of them.
#pragma once

#include "base/diagnostic.hpp"
#include "cli/language.hpp"

#include <string>
#include <vector>

namespace banxin {

enum class CheckState { There, Doubtful, Missing };

struct MachineCheck {
    Message what;  ///< "字体 song", "font song".
    CheckState state = CheckState::There;
    Message found;        ///< The version, the family, the space; or what is wrong.
    Message remedy;       ///< Empty: none is needed.
    std::string package;  ///< The Debian package that brings it; empty: none does.
};

/// Whether nothing is missing.
[[nodiscard]] bool all_there(const std::vector<MachineCheck>& checks);

/// `checks` as a table for a terminal, then the command that installs all packages that are
/// missing, then whether papers can be made.
[[nodiscard]] std::string machine_table(const std::vector<MachineCheck>& checks, Language language);

/// The same as one JSON object in both languages.
[[nodiscard]] std::string machine_json(const std::vector<MachineCheck>& checks);

}  // namespace banxin
