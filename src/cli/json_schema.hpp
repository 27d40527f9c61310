// SPDX-License-Identifier: Apache-2.0
//
// The tables of YAML fields as JSON Schema, for editors that complete and check while one types.
#pragma once

#include "input/file_kinds.hpp"

#include <string>

namespace banxin {

/// The schema (draft-07) of a kind of file, in the limits of this run: a line end at its end, the
/// same bytes for the same tables. What the schema refuses banxin refuses too; banxin itself looks
/// further: at the calendar, at other files, at what fits together.
[[nodiscard]] std::string json_schema(const FileKind& kind);

}  // namespace banxin
