// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preflight/preflight.hpp"

#include <string>

namespace banxin {

/// `finding`, made in `file`, as banxin tells all it finds; its code is the id of the rule.
[[nodiscard]] Diagnostic diagnostic_of(const PreflightFinding& finding, const std::string& file);

}  // namespace banxin
