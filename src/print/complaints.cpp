// SPDX-License-Identifier: Apache-2.0
#include "print/complaints.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace banxin {

void Complaints::add(const std::string& part, const Message& what) {
    Diagnostic finding = error("BX6102",
                               {},
                               {fmt::format("转不成印刷油墨，没有写出：{}（{}）", what.zh, part),
                                fmt::format("this cannot be turned into inks and was not written: "
                                            "{} ({})",
                                            what.en,
                                            part)});
    if (std::ranges::find(found_, finding) == found_.end()) {
        found_.push_back(std::move(finding));
    }
}

}  // namespace banxin
