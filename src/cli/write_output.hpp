// SPDX-License-Identifier: Apache-2.0
//
// Files written whole or not at all: a reader sees the old file or the new one, never a part.
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"

#include <string>
#include <vector>

namespace banxin {

struct OutputFile {
    std::string name;  ///< Without a folder.
    std::string bytes;
};

/// The paths of `files`, all written into `folder`, which is made if it is not there. Each is on
/// the disk and read back, byte for byte, before the first takes its name.
///
/// errors  one, and no file of `folder` has changed, unless the machine failed while the finished
///         files were given their names: no room (BX7101), no permission (BX7103), a folder or pipe
///         in the way (BX7104), another banxin is writing there (BX7105), a file of `inputs` would
///         be overwritten (BX7106)
[[nodiscard]] Result<std::vector<std::string>> write_output(const std::string& folder,
                                                            const std::vector<OutputFile>& files,
                                                            const Files& inputs);

}  // namespace banxin
