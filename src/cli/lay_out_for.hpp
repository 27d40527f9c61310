// SPDX-License-Identifier: Apache-2.0
//
// The first half of every command about an issue: the issue laid out, its findings told.
#pragma once

#include "cli/outcome.hpp"
#include "cli/progress.hpp"
#include "engine.hpp"

#include <optional>

namespace banxin {

/// Where the engine looks for what the issue of the workplace names, with what is wrong with the
/// font files of the project.
[[nodiscard]] Surroundings surroundings_of(const Workplace& workplace);

/// The issue of the workplace with its pages, which `outcome` counts; nothing if it could not be
/// laid out. What was found is in `outcome` either way: by the stages, in the inks of the pages,
/// and in the pixels of their pictures.
[[nodiscard]] std::optional<FinishedIssue> lay_out_for(Outcome& outcome,
                                                       const Workplace& workplace,
                                                       Progress& progress);

}  // namespace banxin
