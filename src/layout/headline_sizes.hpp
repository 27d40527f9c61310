// SPDX-License-Identifier: Apache-2.0
//
// The sizes that the parts of a headline may have, horizontal or vertical.
#pragma once

#include "model/issue.hpp"
#include "model/page_format.hpp"
#include "model/style.hpp"

#include <vector>

namespace banxin {

/// The sizes of a title over `measure`, largest first, one at least: the ladder from the largest
/// size that the style sheet allows there, less the steps of the style and `step` more; those of
/// `plan` or the one of the style if they say so.
[[nodiscard]] std::vector<Length> title_sizes(const StyleSheet& styles,
                                              const StoryStyle& style,
                                              int step,
                                              const HeadlinePlan& plan,
                                              Length measure);

/// The sizes of 引题 and 副题 beside a title of `title_size`.
/// source  the trade's copy-fitting tables: two grades of 号 below the title
[[nodiscard]] std::vector<Length> side_sizes(Length title_size);

/// The type of 提要 with its size, `largest` at the most.
[[nodiscard]] TextStyle summary_type(const PageFormat& format,
                                     const StoryStyle& style,
                                     Length largest);

}  // namespace banxin
