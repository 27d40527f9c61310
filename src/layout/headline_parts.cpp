// SPDX-License-Identifier: Apache-2.0
#include "layout/headline_parts.hpp"

#include "layout/group_parts.hpp"

#include <variant>

namespace banxin {
namespace {

const char* name_of(HeadlinePart part) {
    switch (part) {
        case HeadlinePart::Kicker:
            return "kicker";
        case HeadlinePart::Title:
            return "title";
        case HeadlinePart::Deck:
            return "deck";
        case HeadlinePart::Summary:
            return "summary";
        case HeadlinePart::Byline:
            return "byline";
    }
    return "";
}

}  // namespace

std::vector<Mark>& HeadlineGroups::next(HeadlinePart part, const Rect& row) {
    if (part_ != part) {
        part_ = part;
        const Role role = part == HeadlinePart::Title ? Role::Heading2 : Role::Paragraph;
        add_group(out_, {name_of(part), row, {}, where_, role});
    }
    Group& group = std::get<Group>(out_.back());
    widen(group, row);
    return group.marks;
}

}  // namespace banxin
