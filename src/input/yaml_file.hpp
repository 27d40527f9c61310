// SPDX-License-Identifier: Apache-2.0
//
// YAML files of banxin: each starts with `banxin: 1`, may say its `kind:`, and is found by path in
// the project or by name among the layouts of the project and of banxin itself.
#pragma once

#include "base/files.hpp"
#include "input/yaml_tree.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// The tree of the file at `path`; empty if `report` got errors that leave none.
///
/// errors  those of Files::read; larger than limits().yaml_bytes (BX9004), bad bytes (BX1020 and
/// others), those of
///         parse_yaml, another format than 1 (BX2009), another kind than `kind` (BX2024)
[[nodiscard]] std::optional<YamlNode> read_yaml_file(const Files& files,
                                                     std::string_view path,
                                                     std::string_view kind,
                                                     const SourceSpan& asked_at,
                                                     Report& report);

/// Where layouts and fonts are looked up: the project first, then what comes with banxin.
struct Library {
    const Files& project;
    const Files& shipped;

    /// The place that has the file at `path`.
    [[nodiscard]] const Files& holder_of(std::string_view path) const;
    /// The names of the YAML files in `folder`, without the ending: the project's, then the others.
    [[nodiscard]] std::vector<std::string> names_in(std::string_view folder) const;
};

/// What kind of thing a folder of the library holds, for messages.
struct LibraryShelf {
    std::string_view folder;  ///< "layouts/formats"
    std::string_view kind;    ///< "format"
    Message called;
};

/// The tree of the file that the scalar `name` names; an error (BX2026) lists the names there are.
[[nodiscard]] std::optional<YamlNode> read_named_file(const Library& library,
                                                      const LibraryShelf& shelf,
                                                      std::string_view name,
                                                      const SourceSpan& asked_at,
                                                      Report& report);

}  // namespace banxin
