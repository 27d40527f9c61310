// SPDX-License-Identifier: Apache-2.0
#include "layout/group_parts.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace banxin {

Group& add_group(std::vector<Mark>& out, Group group) {
    return std::get<Group>(out.emplace_back(std::move(group)));
}

void widen(Group& group, const Rect& rect) {
    if (group.marks.empty()) {
        group.rect = rect;
        return;
    }
    const Point at{std::min(group.rect.left(), rect.left()),
                   std::min(group.rect.top(), rect.top())};
    group.rect = {at,
                  {std::max(group.rect.right(), rect.right()) - at.x,
                   std::max(group.rect.bottom(), rect.bottom()) - at.y}};
}

}  // namespace banxin
