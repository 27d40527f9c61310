// SPDX-License-Identifier: Apache-2.0
//
// A page by chance as a project on the disk, to be looked at and made up by the program itself.
#pragma once

#include "support/random_edition.hpp"

#include <string>

namespace banxin::testing {

/// Writes the files of `edition` (paper, issue, stories, pictures) into `folder`, which is made if
/// it is not there. An inner page comes as page 2, after a first page with nothing but a masthead.
/// errors  throws std::runtime_error if a file cannot be written
void write_project(const RandomEdition& edition, const std::string& folder);

}  // namespace banxin::testing
