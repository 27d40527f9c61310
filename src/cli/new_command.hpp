// SPDX-License-Identifier: Apache-2.0
//
// `banxin new`: a paper that builds at once, to be changed into one's own. What it is made of lies
// in layouts/new: paper.yaml and stories/ for all formats, and an issue for each.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/print_report.hpp"
#include "cli/progress.hpp"

#include <string>

namespace banxin {

/// Writes the project.
/// finds  no issue of that format (BX2026), a folder that is there and not empty (BX7114), those of
///        Files::read and write_output
[[nodiscard]] Outcome carry_out(const NewOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

/// What to do next with the paper in `folder`.
[[nodiscard]] VerdictWords new_words(const std::string& folder);

}  // namespace banxin
