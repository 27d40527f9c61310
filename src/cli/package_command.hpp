// SPDX-License-Identifier: Apache-2.0
//
// package: an issue as the plant gets it, with all that tells what it is.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// What came of it. The folder holds a PDF/X of each page by the name that the plant wants,
/// `proofs/`, `manifest.json`, `SHA256SUMS`, `传版单.pdf` and, if the plant wants one,
/// `ticket.jdf`. It is written whole or not at all, and not while there are errors.
///
/// bytes   the same for the same issue and plant, whatever the folder is called
/// errors  those of laying out, of make_press_files, make_plates and write_folder; names that the
///         plant does not take (BX2066); a number of pages that makes no sheets (BX7113)
[[nodiscard]] Outcome carry_out(const PackageOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
