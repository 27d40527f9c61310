// SPDX-License-Identifier: Apache-2.0
//
// check, of a file that is no issue: a paper, a plant, a style sheet …
#pragma once

#include "cli/outcome.hpp"
#include "input/file_kinds.hpp"

namespace banxin {

/// Reads the file of `workplace`, which is of that kind, and adds to `outcome` what is wrong with
/// it; with a paper, also what is wrong with what it names: its fonts (BX4001 …) and its plant.
void check_file(const FileKind& kind, const Workplace& workplace, Outcome& outcome);

}  // namespace banxin
