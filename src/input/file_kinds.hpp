// SPDX-License-Identifier: Apache-2.0
//
// The kinds of YAML files that banxin reads, each with the table of its keys.
#pragma once

#include "base/files.hpp"
#include "input/field_table.hpp"

#include <span>
#include <string_view>

namespace banxin {

struct FileKind {
    std::string_view name;  ///< Of its schema.
    std::string_view kind;  ///< What `kind:` in the file says.
    const FieldTable* fields;
    std::string_view files;  ///< Where such files are: "layouts/formats/*.yaml".
};

/// All of them, the issue first.
[[nodiscard]] std::span<const FileKind> file_kinds();

/// The kind that the file at `path` says it is in a line of its own; null if it says none, or one
/// that there is not, or cannot be read: whoever reads it as an issue tells what is wrong then.
[[nodiscard]] const FileKind* kind_of_file(const Files& files, std::string_view path);

}  // namespace banxin
