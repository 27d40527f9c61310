// SPDX-License-Identifier: Apache-2.0
#include "preflight/marks.hpp"

#include <cstddef>

namespace banxin::checks {

void Ground::paint(const Box& box, int inks) {
    constexpr double smallest = 3;  // Points: nothing that type could stand on.
    constexpr std::size_t most = 20'000;
    if (box.width() >= smallest && box.height() >= smallest && areas_.size() < most) {
        areas_.push_back({box, inks});
    }
}

int Ground::inks_below(const Box& box) const {
    const double x = (box.left + box.right) / 2;
    const double y = (box.bottom + box.top) / 2;
    for (auto area = areas_.rbegin(); area != areas_.rend(); ++area) {
        const Box& in = area->box;
        if (x >= in.left && x <= in.right && y >= in.bottom && y <= in.top) {
            return area->inks;
        }
    }
    return 0;
}

}  // namespace banxin::checks
