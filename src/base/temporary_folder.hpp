// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace banxin {

/// A folder of its own for the files of one piece of work, readable by this user only; gone with
/// all that is in it when the object goes.
class TemporaryFolder {
  public:
    /// A new, empty folder where the system keeps temporary files; empty: there is no room for one.
    [[nodiscard]] static std::optional<TemporaryFolder> make();

    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    TemporaryFolder(TemporaryFolder&& other) noexcept;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    explicit TemporaryFolder(std::string path);
    std::string path_;  ///< Empty once another object has it.
};

}  // namespace banxin
