// SPDX-License-Identifier: Apache-2.0
//
// Font files that somebody has put into the project: each is looked at in the sandbox before
// anything of this process opens it.
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"

#include <string>

namespace banxin {

/// Whether the name of the file says that it is a font.
[[nodiscard]] bool is_font_file(const std::string& file);

/// What a font file says of itself, as far as anyone needs it.
struct FontFileFacts {
    std::string family, style;
    std::string version;  ///< "2.003"
    int faces = 1;
};

/// The font at `path` of `files`. A file that has passed is remembered by its bytes in
/// `cache_folder`, and not looked at again; empty: nowhere.
///
/// errors  one, at the file: what Files::read says, empty or no font (BX4002), broken, cut off or
///         refused by the OpenType Sanitizer, where that is installed (BX4003), not to be embedded
///         (BX4004), too large, or its worker did not get through (BX9051)
[[nodiscard]] Result<FontFileFacts> check_font_file(const Files& files,
                                                    const std::string& path,
                                                    const std::string& cache_folder);

/// What is wrong with the font files below `fonts/` of `project`, whose files are in the folder
/// `root`: the errors of each, and one family in two versions (BX4005).
[[nodiscard]] Diagnostics check_font_folder(const Files& project,
                                            const std::string& root,
                                            const std::string& cache_folder);

}  // namespace banxin
