// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.hpp"

namespace banxin {

/// A warning (BX5014) at the second place of every photograph that an issue has twice, under
/// whatever names. Advertisements may come again.
[[nodiscard]] Diagnostics check_repeated_photos(const FinishedIssue& finished);

}  // namespace banxin
