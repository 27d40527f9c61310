// SPDX-License-Identifier: Apache-2.0
//
// fonts check: what the faces of a paper, or those that banxin names, do with Chinese marks; or
// whether a font file is sound.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// Carries out `asked`, which is that of `options`: a table of faces and what is wrong with them.
[[nodiscard]] Outcome carry_out(const FontsOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
