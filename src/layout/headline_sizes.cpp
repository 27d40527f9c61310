// SPDX-License-Identifier: Apache-2.0
#include "layout/headline_sizes.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace banxin {
namespace {

using namespace literals;

constexpr double side_share = 0.45;  // 引题, 副题 against the title: two grades of 号
constexpr double summary_above_body_pt = 1.5;

Length cap_for(const StyleSheet& styles, Length measure) {
    for (const HeadlineCap& cap : styles.headline_caps) {
        if (measure <= cap.width) {
            return cap.size;
        }
    }
    return styles.headline_caps.empty() ? styles.ladder.front() : styles.headline_caps.back().size;
}

/// The ladder from the size for this measure on, `step` steps further down (or up, if negative).
std::vector<Length> ladder_for(const StyleSheet& styles, Length measure, int step) {
    const std::vector<Length>& ladder = styles.ladder;
    const Length cap = cap_for(styles, measure);
    const auto at_cap = std::ranges::find_if(ladder, [&](Length size) { return size <= cap; });
    const std::ptrdiff_t start = std::clamp<std::ptrdiff_t>(
        at_cap - ladder.begin() + step, 0, static_cast<std::ptrdiff_t>(ladder.size()) - 1);
    return {ladder.begin() + start, ladder.end()};
}

}  // namespace

std::vector<Length> title_sizes(const StyleSheet& styles,
                                const StoryStyle& style,
                                const HeadlineAsked& asked) {
    const HeadlinePlan& plan = asked.plan;
    if (!plan.largest_size && style.title.size > Length{}) {
        return {style.title.size};
    }
    std::vector<Length> sizes = ladder_for(styles, asked.measure, style.headline_step + asked.step);
    if (asked.largest && sizes.back() <= *asked.largest) {
        std::erase_if(sizes, [&](Length size) { return size > *asked.largest; });
    }
    if (plan.largest_size) {
        std::erase_if(sizes, [&](Length size) {
            return size >= *plan.largest_size || size <= *plan.least_size;
        });
        sizes.insert(sizes.begin(), *plan.largest_size);
        if (*plan.least_size < *plan.largest_size) {
            sizes.push_back(*plan.least_size);
        }
    }
    return sizes;
}

std::vector<Length> side_sizes(Length title_size) {
    const double wanted = std::clamp(title_size.to_pt() * side_share, 14.0, 24.0);
    std::vector<Length> sizes;
    for (Length size = Length::from_pt(std::round(wanted * 2) / 2); size > 10_pt; size -= 1_pt) {
        sizes.push_back(size);
    }
    return sizes;
}

TextStyle summary_type(const PageFormat& format, const StoryStyle& style, Length largest) {
    TextStyle type = style.summary;
    if (type.size == Length{}) {
        type.size = format.body_size + Length::from_pt(summary_above_body_pt);
    }
    type.size = std::min(type.size, largest);
    return type;
}

}  // namespace banxin
