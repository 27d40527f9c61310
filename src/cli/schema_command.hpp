// SPDX-License-Identifier: Apache-2.0
//
// schema: the JSON Schema of a kind of file.
#pragma once

#include "cli/options.hpp"

#include <string>

namespace banxin {

/// The schema that `asked` names; the list of all names if it names none.
[[nodiscard]] std::string schema_text(const SchemaOptions& asked, Language language);

}  // namespace banxin
