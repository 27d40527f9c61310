// SPDX-License-Identifier: Apache-2.0
//
// The keys that every file of banxin starts with (input/yaml_file.hpp reads them).
#pragma once

#include "input/field_table.hpp"

namespace banxin {

inline constexpr int format_version = 1;

/// `banxin: 1`
inline constexpr Field version_row{"banxin",
                                   "文件格式版本",
                                   field_types::integer(format_version, format_version),
                                   {"文件格式的版本，写 1", "the version of the format; write 1"},
                                   Need::Required};

/// `kind:`, of a file whose kind is the one word of `words`.
constexpr Field kind_row(std::span<const ChoiceWord> words) {
    return {"kind",
            "文件种类",
            field_types::choice(words),
            {"这是哪一种文件", "what kind of file this is"}};
}

/// `name:`, which is for people: a file is found by its own name.
inline constexpr Field name_row{
    "name", "名字", field_types::unused, {"名字，和文件名一样", "its name, that of the file"}};

}  // namespace banxin
