// SPDX-License-Identifier: Apache-2.0
//
// check, build and preview: from an issue to files, or to the reasons why there are none.
#pragma once

#include "cli/options.hpp"
#include "cli/progress.hpp"
#include "cli/surroundings.hpp"
#include "engine.hpp"

#include <string>
#include <vector>

namespace banxin {

/// Where the files of a command come from.
struct Workplace {
    const Places& places;
    const Files& project;
    const Files& shipped;
};

struct Outcome {
    Diagnostics findings;            ///< As they count: under --strict no warning is left.
    int pages = 0;                   ///< Of the issue.
    std::vector<std::string> files;  ///< Written.
    bool wrong_page = false;         ///< --pages names a page that the issue has not.
};

/// Carries out `options.command`. All files of a command are made before the first is written.
///
/// files  none if there is an error, except that `preview` writes the pages when they exist and
/// only
///        their content or its fit is wrong, because an editor wants to see that
[[nodiscard]] Outcome carry_out(const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
