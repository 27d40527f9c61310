// SPDX-License-Identifier: Apache-2.0
//
// Which neighbour could give room to a story that is too long.
#pragma once

#include "base/diagnostic.hpp"
#include "layout/page_record.hpp"

namespace banxin {

/// For every story of the page that is too long, the story right below it that was given white or
/// picture to fill its frame, if that is enough: their common edge may move down.
/// report  BX7018, by how many lines
void suggest_givers(const PageRecord& page, Report& report);

}  // namespace banxin
