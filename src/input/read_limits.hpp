// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files.hpp"
#include "base/limits.hpp"

#include <string>

namespace banxin {

/// The usual limits with those changed that the YAML file at `path` names (see limit_rows); bytes,
/// seconds and counts are whole numbers. A limit raised above the usual one is warned of (BX0013).
///
/// errors  what read_yaml_file says; a name that is none (BX2001), a number out of range
[[nodiscard]] Limits read_limits(const Files& files, const std::string& path, Report& report);

}  // namespace banxin
