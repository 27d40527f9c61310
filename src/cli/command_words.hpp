// SPDX-License-Identifier: Apache-2.0
//
// The commands and options of the program as plain words, from the tree that parses them: so help,
// completions and the man page cannot differ.
#pragma once

#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the name is that of CLI11
class App;
}

namespace banxin {

struct OptionWords {
    std::vector<std::string> flags;    ///< "-o", "--output"; none: an argument without a flag.
    std::string argument;              ///< The name of that argument.
    std::vector<std::string> choices;  ///< The words it takes, if these are all.
    std::string about;
    bool takes_value = false;
    bool required = false;

    /// What a message calls it: the longest flag, or the argument's name.
    [[nodiscard]] std::string name() const;
    /// How it is typed: "-o OUTPUT", "ISSUE", "--json".
    [[nodiscard]] std::string usage() const;
};

struct CommandWords {
    std::string name;  ///< "fonts check"; empty: the program itself.
    std::string about;
    std::vector<OptionWords> options;
};

/// `command` itself, without those below it; its name alone, without those above.
[[nodiscard]] CommandWords command_words(const CLI::App& command);

/// The program and then every command that can be carried out, each with its whole name.
[[nodiscard]] std::vector<CommandWords> all_command_words(const CLI::App& program);

}  // namespace banxin
