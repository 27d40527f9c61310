// SPDX-License-Identifier: Apache-2.0
//
// preflight: what would go wrong with a PDF at the printing plant.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// Carries out `asked`, which is that of `options`. The findings are in the text of the outcome
/// already, as lines or as JSON.
[[nodiscard]] Outcome carry_out(const PreflightOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
