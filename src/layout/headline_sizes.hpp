// SPDX-License-Identifier: Apache-2.0
//
// The sizes that the parts of a headline may have, horizontal or vertical.
#pragma once

#include "model/issue.hpp"
#include "model/page_format.hpp"
#include "model/style.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// What decides the size of a headline besides its style.
struct HeadlineAsked {
    int step = 0;  ///< Steps down the ladder, for a story of less importance.
    HeadlinePlan plan;
    std::optional<Length> largest;  ///< No title larger than that, unless the plan says so.
    Length measure;                 ///< Its width; of a vertical headline, its height.
};

/// The sizes of a title, largest first, one at least: the ladder from the largest size that the
/// style sheet allows over this measure, less the steps of the style and those asked for; those of
/// the plan or the one of the style if they say so.
[[nodiscard]] std::vector<Length> title_sizes(const StyleSheet& styles,
                                              const StoryStyle& style,
                                              const HeadlineAsked& asked);

/// The sizes of 引题 and 副题 beside a title of `title_size`.
/// source  the trade's copy-fitting tables: two grades of 号 below the title
[[nodiscard]] std::vector<Length> side_sizes(Length title_size);

/// The type of 提要 with its size, `largest` at the most.
[[nodiscard]] TextStyle summary_type(const PageFormat& format,
                                     const StoryStyle& style,
                                     Length largest);

}  // namespace banxin
