// SPDX-License-Identifier: Apache-2.0
//
// `banxin doctor`: what this machine has of all that making a paper takes, and what it lacks.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// A table, or a JSON object, with a line for each font role, program, the plant and its profile,
/// the cache, the free space, the locale; below it how to get what is missing.
[[nodiscard]] Outcome carry_out(const DoctorOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
