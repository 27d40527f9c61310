// SPDX-License-Identifier: Apache-2.0
//
// What the fuzz targets have in common: the files of the project in memory, and what every finding
// must be, whatever the input was.
#pragma once

#include "base/diagnostic.hpp"

#include <map>
#include <string>
#include <vector>

namespace banxin::testing {

/// The YAML files below `folders` of the project by their paths, for MemoryFiles.
[[nodiscard]] std::map<std::string, std::string> files_of_project(
    const std::vector<std::string>& folders);

/// Ends the program unless each of `findings` has a code, a sentence in both languages, UTF-8 without
/// control characters, and a place that exists; says which has not. What libFuzzer reports then.
void require_sound(const std::vector<Diagnostic>& findings);

/// Ends the program with `words` unless `holds`.
void require(bool holds, const std::string& words);

}  // namespace banxin::testing
