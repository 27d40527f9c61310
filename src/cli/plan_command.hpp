// SPDX-License-Identifier: Apache-2.0
//
// plan: pages made up from stories without places (自动组版), and the version that an editor takes.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"
#include "engine.hpp"

#include <vector>

namespace banxin {

/// Carries out `asked`, which is that of `options`. Without a choice it makes contact sheets and
/// changes nothing of the project; with one it makes the same versions and writes the page plans
/// that were chosen.
///
/// files     contact sheets, or page plans
/// findings  what made-up pages bring is in `receipts`, not here, unless no version of a page is
///           without an error
[[nodiscard]] Outcome carry_out(const PlanOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

/// The second half of that: tells of `edition`, which was made up as `asked`, and writes files.
void put_out_plan(const PlannedEdition& edition,
                  const PlanOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Outcome& outcome,
                  Progress& progress);

/// The findings of pages whose every version has an error: those of the first. If `strict`,
/// warnings count as errors.
[[nodiscard]] Diagnostics findings_without_choice(const std::vector<PlannedPage>& pages,
                                                  bool strict);

}  // namespace banxin
