// SPDX-License-Identifier: Apache-2.0
#include "planning/title_sizes_of_rank.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace banxin {
namespace {

/// Steps down the ladder, first and last.
struct Steps {
    int first, last;
};
constexpr std::array steps_of_place{Steps{0, 3},
                                    Steps{3, 5},
                                    Steps{4, 6},
                                    Steps{5, 7},
                                    Steps{6, 8},
                                    Steps{7, 9},
                                    Steps{8, 10},
                                    Steps{8, 10}};
constexpr double lead_share = 0.75;

}  // namespace

std::vector<Length> title_sizes_of_rank(const PageFormat& format,
                                        const StyleSheet& styles,
                                        const StoryStyle& style,
                                        int place) {
    if (style.title.size > Length{}) {
        return {style.title.size};
    }
    const Length width = format.width_of(format.columns).scaled(lead_share);
    Length cap = styles.ladder.front();
    for (const HeadlineCap& row : styles.headline_caps) {
        if (width <= row.width) {
            cap = row.size;
            break;
        }
    }
    const auto at_cap =
        std::ranges::find_if(styles.ladder, [&](Length size) { return size <= cap; });
    const int start = static_cast<int>(at_cap - styles.ladder.begin()) - 1;
    const int last = static_cast<int>(styles.ladder.size()) - 1;
    const Steps steps =
        steps_of_place[std::min(static_cast<std::size_t>(place), steps_of_place.size() - 1)];
    std::vector<Length> sizes;
    for (int step = steps.first; step <= steps.last; ++step) {
        const Length size =
            styles.ladder[static_cast<std::size_t>(std::clamp(start + step, 0, last))];
        if (sizes.empty() || sizes.back() != size) {
            sizes.push_back(size);
        }
    }
    return sizes;
}

}  // namespace banxin
