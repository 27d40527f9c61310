// SPDX-License-Identifier: Apache-2.0
//
// What to do about findings whose code says enough; those with more to say have hints of their own.
#pragma once

#include "base/diagnostic.hpp"

#include <string_view>

namespace banxin {

/// The next step after a finding of `code`, which must be in the list of remedies.cpp.
[[nodiscard]] Message remedy(std::string_view code);

}  // namespace banxin
