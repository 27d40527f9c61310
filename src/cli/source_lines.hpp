// SPDX-License-Identifier: Apache-2.0
//
// The lines of input files that findings point at.
#pragma once

#include "base/files.hpp"

#include <map>
#include <optional>
#include <string>

namespace banxin {

class SourceLines {
  public:
    /// `project_path` and `shipped_path` go before the names of files in what is shown.
    SourceLines(const Files& project,
                std::string project_path,
                const Files& shipped,
                std::string shipped_path);

    /// The line of `where` as it stands in the file, without its end; nothing if it is not there.
    [[nodiscard]] std::optional<std::string> line(const SourceSpan& where);
    /// The file of `where` as the user can open it.
    [[nodiscard]] std::string path(const SourceSpan& where);

  private:
    struct Text {
        std::string path;
        std::string bytes;
    };
    const Text& text_of(const std::string& file);

    const Files& project_;
    const Files& shipped_;
    std::string project_path_, shipped_path_;
    std::map<std::string, Text> texts_;
};

}  // namespace banxin
