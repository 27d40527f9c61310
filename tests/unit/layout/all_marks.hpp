// SPDX-License-Identifier: Apache-2.0
//
// The marks of a group and of the groups inside it, for tests that ask what is on the page and not
// what it is to a reader who hears it.
#pragma once

#include "document/frame.hpp"

#include <variant>
#include <vector>

namespace banxin::testing {

/// Those of one kind, in the order they are painted.
template <class Kind>
void collect(const std::vector<Mark>& marks, std::vector<const Kind*>& found) {
    for (const Mark& mark : marks) {
        if (const auto* wanted = std::get_if<Kind>(&mark)) {
            found.push_back(wanted);
        }
        if (const auto* group = std::get_if<Group>(&mark)) {
            collect(group->marks, found);
        }
    }
}

template <class Kind>
std::vector<const Kind*> all_of(const std::vector<Mark>& marks) {
    std::vector<const Kind*> found;
    collect(marks, found);
    return found;
}

}  // namespace banxin::testing
