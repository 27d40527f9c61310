// SPDX-License-Identifier: Apache-2.0
//
// galley: from one text to a PDF of it in a single column.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// Carries out `asked`, which is that of `options`.
///
/// files  the PDF, also if only the content or its fit is wrong, because a galley is there to show
///        that; else none
[[nodiscard]] Outcome carry_out(const GalleyOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
