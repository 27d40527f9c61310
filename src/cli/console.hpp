// SPDX-License-Identifier: Apache-2.0
//
// The world outside the program, as main() found it: nothing else asks the system for these.
#pragma once

#include <iosfwd>
#include <map>
#include <string>

namespace banxin {

struct Console {
    std::ostream& out;  ///< Results: the names of the files written, or one JSON object.
    std::ostream& err;  ///< All talk.
    bool err_is_terminal = false;
    std::map<std::string, std::string> environment;  ///< Those of `read_variables` that are set.
    std::string program;                             ///< The path of the running program.

    /// The variable `name`; empty if it is not set.
    [[nodiscard]] std::string variable(const std::string& name) const {
        const auto found = environment.find(name);
        return found == environment.end() ? std::string{} : found->second;
    }
};

inline constexpr const char* read_variables[] = {
    "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "BANXIN_DATA", "XDG_CACHE_HOME", "HOME"};

}  // namespace banxin
