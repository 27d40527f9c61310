// SPDX-License-Identifier: Apache-2.0
//
// Which sizes the title of a story may have by its place in the order of its page.
#pragma once

#include "model/page_format.hpp"
#include "model/style.hpp"

#include <vector>

namespace banxin {

/// The sizes for the `place`th story of a page, from 0, the largest first, one at least. Those of
/// neighbouring places overlap by little, so that titles fall with importance (标题落差).
/// source  the ladder of the style sheet, entered at the size that it caps three quarters of the
///         type area with, one step up
[[nodiscard]] std::vector<Length> title_sizes_of_rank(const PageFormat& format,
                                                      const StyleSheet& styles,
                                                      const StoryStyle& style,
                                                      int place);

}  // namespace banxin
