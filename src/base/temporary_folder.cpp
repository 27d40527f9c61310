// SPDX-License-Identifier: Apache-2.0
#include "base/temporary_folder.hpp"

#include "base/leftovers.hpp"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

namespace banxin {

namespace fs = std::filesystem;

std::optional<TemporaryFolder> TemporaryFolder::make() {
    std::error_code fault;
    const fs::path above = fs::temp_directory_path(fault);
    std::string path = (above / "banxin.XXXXXX").string();
    if (fault || ::mkdtemp(path.data()) == nullptr) {
        return std::nullopt;
    }
    return TemporaryFolder{std::move(path)};
}

TemporaryFolder::TemporaryFolder(std::string path) : path_{std::move(path)} {
    note_leftover(path_);
}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept
    : path_{std::exchange(other.path_, {})} {}

TemporaryFolder::~TemporaryFolder() {
    if (!path_.empty()) {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
        forget_leftover(path_);
    }
}

}  // namespace banxin
