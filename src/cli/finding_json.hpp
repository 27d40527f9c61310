// SPDX-License-Identifier: Apache-2.0
//
// A finding as JSON, alike wherever one is shown to other programs.
#pragma once

#include "base/diagnostic.hpp"

#include <nlohmann/json_fwd.hpp>

namespace banxin {

/// code, severity, message and help in both languages; page, story, file and span if it has them.
[[nodiscard]] nlohmann::ordered_json finding_json(const Diagnostic& finding);

}  // namespace banxin
