// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/package_contents.hpp"

#include <string>

namespace banxin {

/// The JDF job ticket (作业传票) of `contents`: the files of the pages in reading order, the size
/// of the paper, and the plates of each page. source  CIP4, JDF 1.4: a ProcessGroup of Interpreting
/// and Rendering with the resources these take
[[nodiscard]] std::string job_ticket(const PackageContents& contents);

}  // namespace banxin
