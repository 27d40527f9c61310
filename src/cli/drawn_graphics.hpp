// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.hpp"

#include <vector>

namespace banxin {

/// The pictures of `finished`, in their order, with its graphics among them as pixels, `dpi` to the
/// inch of their own size.
/// errors  those of rasterise
[[nodiscard]] Result<std::vector<Picture>> pictures_and_graphics(const FinishedIssue& finished,
                                                                 int dpi);

}  // namespace banxin
