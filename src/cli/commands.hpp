// SPDX-License-Identifier: Apache-2.0
//
// check, build and preview: from an issue to files, or to the reasons why there are none.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// Carries out `asked`, which is that of `options`. All files of a command are made before the
/// first is written.
///
/// files  none if there is an error, except that `preview` writes the pages when they exist and
/// only
///        their content or its fit is wrong, because an editor wants to see that
[[nodiscard]] Outcome carry_out(const IssueOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
