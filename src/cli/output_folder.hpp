// SPDX-License-Identifier: Apache-2.0
//
// OutputFolder: a folder held for writing. What is being made in it has a name of its own (a draft)
// until it is whole; drafts that a killed program left behind go when the folder is next opened.
#pragma once

#include "base/descriptor.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// The system's number for what went wrong; 0 if nothing did.
using Errno = int;

/// Says why `path` cannot be written: no room (BX7101), no permission (BX7103), something else is
/// in its place (BX7104), anything else (BX7101).
[[nodiscard]] Failure not_written(const std::string& path, Errno number);

class OutputFolder {
  public:
    /// The folder `path`, which is made if it is not there, locked.
    ///
    /// errors  as not_written; another banxin is writing into it (BX7105)
    [[nodiscard]] static Result<OutputFolder> open(const std::string& path);

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] int number() const { return folder_.number(); }

    /// A name in the folder that no finished file has, the next one at each call.
    [[nodiscard]] std::string draft_name();

    /// Makes the names in the folder outlive a power cut.
    [[nodiscard]] Errno settle() const;

  private:
    OutputFolder(std::string path, Descriptor folder);

    std::string path_;
    Descriptor folder_;
    int drafts_ = 0;
};

}  // namespace banxin
