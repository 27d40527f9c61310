// SPDX-License-Identifier: Apache-2.0
//
// The files that go out, drawn from a finished issue: PDFs for the press, PNGs for the eye.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"
#include "cli/write_output.hpp"
#include "engine.hpp"

#include <string>
#include <vector>

namespace banxin {

using FilesMade = Result<std::vector<OutputFile>>;

/// What `asked` writes of the pages `chosen`, which are indexes: a PDF or a PNG a page, and before
/// them, if it builds and names no pages, the PDF of the whole issue. `findings` are for overlays.
///
/// bytes   the file of a page depends on that page alone, and on the title and date of the issue:
///         while a page stays the same, so does its file, whatever changes on others
/// errors  those of the first file that cannot be drawn: a font without glyphs (BX4003), the
///         drawing itself (BX7108)
[[nodiscard]] FilesMade make_files(const FinishedIssue& finished,
                                   const std::vector<int>& chosen,
                                   const IssueOptions& asked,
                                   const Diagnostics& findings,
                                   Progress& progress);

/// A PDF/X a page, by the standard that `asked` names. What preflight warns of is in `outcome`.
/// errors  as make_press_files, where `picture_cache` is explained too; as plates_of and
/// check_plates
[[nodiscard]] FilesMade make_press_output(const FinishedIssue& finished,
                                          const std::vector<int>& chosen,
                                          const IssueOptions& asked,
                                          const std::string& picture_cache,
                                          Outcome& outcome,
                                          Progress& progress);

}  // namespace banxin
