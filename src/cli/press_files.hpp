// SPDX-License-Identifier: Apache-2.0
//
// The pages of a finished issue as the files that a printing plant gets.
#pragma once

#include "cli/progress.hpp"
#include "engine.hpp"
#include "model/plant.hpp"

#include <string>
#include <vector>

namespace banxin {

struct PressFile {
    int page = 0;  ///< Its number.
    std::string bytes;
    Diagnostics warnings;  ///< Of preflight.
};

struct PressFilesWanted {
    std::vector<int> pages;  ///< Indexes.
    PdfStandard standard = PdfStandard::X1a2001;
    int threads = 1;
    std::string picture_cache;  ///< See press_picture.
};

/// A PDF/X of each page that is wanted, in their order, as the paper's plant wants it.
///
/// bytes   the file of a page depends on that page alone, on the date of the issue and the plant
/// errors  those of the first page that has any: what cannot be turned into inks (BX6102), a
/// picture (see press_picture), the drawing itself (BX7108);
///         what preflight finds wrong with the finished file, so that none goes out as PDF/X that
///         is not
[[nodiscard]] Result<std::vector<PressFile>> make_press_files(const FinishedIssue& finished,
                                                              const PressFilesWanted& wanted,
                                                              Progress& progress);

}  // namespace banxin
