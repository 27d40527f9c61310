// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/package_contents.hpp"

#include <string>

namespace banxin {

/// `contents` as JSON: the issue, how it is to be printed, and each page with its file, its digest
/// and its inks in per cent.
[[nodiscard]] std::string manifest(const PackageContents& contents);

}  // namespace banxin
