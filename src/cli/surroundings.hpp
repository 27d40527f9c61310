// SPDX-License-Identifier: Apache-2.0
//
// Where things are on this machine: the project, what ships with banxin, the fonts.
#pragma once

#include "base/result.hpp"
#include "cli/console.hpp"

#include <string>
#include <vector>

namespace banxin {

/// Folders are as the user named them, so that messages can be clicked.
struct Places {
    std::string project;
    std::string file;  ///< The issue, or the text of a galley; below the project.
    std::string shipped;
    std::vector<std::string> font_folders;  ///< First wins.
    std::string hyphenation;                ///< Where Latin words may be parted.
    std::string picture_cache;              ///< See press_picture; empty: no home to keep it in.
    std::string font_cache;                 ///< See check_font_file; as picture_cache.
};

/// The folder for output: the one that was `named`; if none was, `out` in the project.
[[nodiscard]] std::string output_folder(const std::string& named, const Places& places);

/// The places of an issue, a file or the folder of issue.yaml; no `root` means that folder.
///
/// errors  the issue does not lie in `root` (BX3001); the shipped files are not there (BX3003)
[[nodiscard]] Result<Places> find_places(const std::string& issue,
                                         const std::string& root,
                                         const Console& console);

/// The places of a file that belongs to no project: its folder, and no fonts but those of banxin
/// and of the machine.
///
/// errors  the shipped files are not there (BX3003)
[[nodiscard]] Result<Places> find_places_without_project(const std::string& file,
                                                         const Console& console);

}  // namespace banxin
