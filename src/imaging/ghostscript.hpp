// SPDX-License-Identifier: Apache-2.0
//
// Ghostscript, a program of its own that reads PDF: for what must be seen with other eyes, or as
// pixels.
#pragma once

#include "base/result.hpp"
#include "base/temporary_folder.hpp"

#include <string>
#include <vector>

namespace banxin {

/// The folder in which Ghostscript has written what `arguments` (device, resolution, names of
/// files) ask of the TrimBox of each page of `pdf`.
///
/// errors  one: it is not there (BX6120), it gave up (BX6121), it took too long or too much
/// (BX6122)
[[nodiscard]] Result<TemporaryFolder> run_ghostscript(const std::vector<std::string>& arguments,
                                                      const std::string& pdf);

}  // namespace banxin
