// SPDX-License-Identifier: Apache-2.0
//
// Files written whole or not at all: a reader sees the old file or the new one, never a part.
#pragma once

#include "base/result.hpp"

#include <string>
#include <vector>

namespace banxin {

struct OutputFile {
    std::string name;  ///< Without a folder.
    std::string bytes;
};

/// The paths of `files`, all written into `folder`, which is made if it is not there.
///
/// errors  one (BX7101): the disk is full, no permission …; then no file of `folder` has changed,
///         unless the machine failed while the finished files were being renamed
[[nodiscard]] Result<std::vector<std::string>> write_output(const std::string& folder,
                                                            const std::vector<OutputFile>& files);

}  // namespace banxin
