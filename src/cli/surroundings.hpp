// SPDX-License-Identifier: Apache-2.0
//
// Where things are on this machine: the project, what ships with banxin, the fonts.
#pragma once

#include "base/result.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"

#include <string>
#include <vector>

namespace banxin {

/// Folders are as the user named them, so that messages can be clicked.
struct Places {
    std::string project;
    std::string issue;  ///< Below the project.
    std::string shipped;
    std::vector<std::string> font_folders;  ///< First wins.
    std::string hyphenation;                ///< Where Latin words may be parted.
};

/// errors  the issue does not lie in --root (BX3001); the shipped files are not there (BX3003)
[[nodiscard]] Result<Places> find_places(const Options& options, const Console& console);

}  // namespace banxin
