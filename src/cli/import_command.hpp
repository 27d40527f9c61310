// SPDX-License-Identifier: Apache-2.0
//
// import: from copy in any form to stories in Markdown; and files in other encodings to UTF-8.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// Carries out `asked`, which is that of `options`.
///
/// files  for each text a story and the account of its import; with `from`, the files themselves,
///        all or none, with their old bytes beside them as .orig
/// errors those of import_story, import_word_file and reencode; a file of that name is there already (BX7104); those
///        of write_output
[[nodiscard]] Outcome carry_out(const ImportOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
