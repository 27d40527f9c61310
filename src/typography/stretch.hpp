// SPDX-License-Identifier: Apache-2.0
//
// 长体, 扁体: type of the same height, made narrower or wider.
#pragma once

#include "typography/line_items.hpp"

namespace banxin {

/// Makes every box and gap of `items` `factor` times as wide, Latin words and figures too; readings
/// over the text stay as they are.
void stretch(LineItems& items, double factor);

}  // namespace banxin
