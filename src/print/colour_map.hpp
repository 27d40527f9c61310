// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/ink_tokens.hpp"

#include <functional>
#include <optional>

namespace banxin {

/// Which ink a red-green-blue colour of a drawing stands for; empty if nobody knows.
using ColourMap = std::function<std::optional<InkUse>(const TokenColour&)>;

}  // namespace banxin
