// SPDX-License-Identifier: Apache-2.0
//
// Preflight of a file that somebody sent: a worker reads it (base/worker.hpp), so that nothing it
// does to libqpdf happens to us. Questions and answers go between the processes as facts.
#pragma once

#include "base/facts.hpp"
#include "base/worker.hpp"
#include "preflight/preflight.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace banxin {

/// What a worker is given: `pdf`, and what is asked of it.
[[nodiscard]] std::string preflight_question(const std::string& pdf, const PressRules& rules);

/// What a worker of the kind "preflight" answers.
[[nodiscard]] Facts preflight_facts(std::string_view question);

/// The report in an answer; one that cannot be read if there is none.
[[nodiscard]] PreflightReport report_in(const Facts& facts);

/// As preflight, by a worker within limits(): pdf_seconds and pdf_memory.
[[nodiscard]] std::variant<PreflightReport, WorkerFault> preflight_apart(const std::string& pdf,
                                                                         const PressRules& rules);

}  // namespace banxin
