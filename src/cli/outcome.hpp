// SPDX-License-Identifier: Apache-2.0
//
// What every command works in, and what is told of it at its end.
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"
#include "cli/surroundings.hpp"

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
    bool strict = false;             ///< Warnings count as errors.
    bool form = false;               ///< Those about what the law asks for do.
    Diagnostics findings;            ///< As they count: if `strict`, no warning is left.
    int pages = 0;                   ///< Of the issue or galley.
    std::string receipts;            ///< How each story came to fit; shown unless quiet.
    std::string text;                ///< For standard output, if not as JSON.
    std::string plans;               ///< Of plan, for other programs: a JSON array.
    bool told = false;               ///< `text` shows the findings, in the form that was asked.
    std::vector<std::string> files;  ///< Written.
    bool lacks_something = false;    ///< Of doctor: what an issue needs is not all there.
    bool file_alone = false;         ///< A file was checked that is no issue.

    /// Adds `found` to the findings, each with something to do about it.
    void add(Diagnostics found);
};

}  // namespace banxin
