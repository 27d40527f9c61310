// SPDX-License-Identifier: Apache-2.0
//
// The report of a preflight, for readers and for programs.
#pragma once

#include "cli/exit_status.hpp"
#include "cli/language.hpp"
#include "preflight/preflight.hpp"

#include <string>

namespace banxin {

/// What the file is, then a line for each finding: page, place in mm, object, rule, sentence,
/// remedy. If `quiet`, errors only.
[[nodiscard]] std::string preflight_text(const PreflightReport& report,
                                         Language language,
                                         bool quiet);

/// All that the report has, as one JSON object on one line.
[[nodiscard]] std::string preflight_json(const PreflightReport& report, ExitStatus status);

}  // namespace banxin
