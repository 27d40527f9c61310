// SPDX-License-Identifier: Apache-2.0
//
// preview --plates: what the press gets of each ink, as pictures.
#pragma once

#include "cli/make_files.hpp"
#include "cli/outcome.hpp"

#include <string>
#include <vector>

namespace banxin {

/// A PNG of each plate of the pages `chosen`, which are indexes, and one of all inks together, at
/// plate_resolution: `…_p01_C.png`, `_M`, `_Y`, `_K`, `_S1_PANTONE_485_C` and `_ink`. How much ink
/// the pages take goes into the receipts of `outcome`, and what a page must not take into its
/// findings (BX6110). For `picture_cache` see press_picture.
///
/// errors  those of make_press_files, of make_plates and of the pictures
[[nodiscard]] FilesMade make_plate_files(const FinishedIssue& finished,
                                         const std::vector<int>& chosen,
                                         const IssueOptions& asked,
                                         const std::string& picture_cache,
                                         Language language,
                                         Outcome& outcome,
                                         Progress& progress);

}  // namespace banxin
