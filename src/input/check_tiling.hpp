// SPDX-License-Identifier: Apache-2.0
//
// Whether the places of a page plan cover the type area, each column and line of it once; and how
// places are called in messages.
#pragma once

#include "base/diagnostic.hpp"
#include "model/page_template.hpp"

#include <optional>

namespace banxin {

/// Reports what does not tile the page.
///
/// errors  a place beyond the grid (BX2040); else the first place that nothing covers (BX2041), and
///         each that two cover, or that is the white line below another (BX2042)
void check_tiling(const PageTemplate& page, const PageFormat& format, Report& report);

/// "第 3–5 栏第 10–12 行"
[[nodiscard]] Message place_words(const GridRect& rect);

/// "稿位“lead”"
[[nodiscard]] Message slot_words(const StorySlot& slot);

/// What `a` and `b` both cover; empty if nothing.
[[nodiscard]] std::optional<GridRect> common_part(const GridRect& a, const GridRect& b);

}  // namespace banxin
