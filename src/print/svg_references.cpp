// SPDX-License-Identifier: Apache-2.0
#include "print/svg_references.hpp"

#include <algorithm>

namespace banxin {

void SvgReferences::open(const std::string& id, bool apart) {
    if (id.empty() && !apart) {
        open_.push_back(open_.back());
        return;
    }
    const std::size_t part = parts_.size();
    parts_.emplace_back();
    if (!apart) {
        parts_[open_.back()].within.push_back(part);
    }
    if (!id.empty()) {
        by_id_.emplace(id, part);
    }
    open_.push_back(part);
}

void SvgReferences::close() {
    open_.pop_back();
}

void SvgReferences::refer_to(const std::string& id) {
    parts_[open_.back()].references.push_back(id);
}

std::int64_t SvgReferences::count(std::int64_t most) const {
    std::vector<Count> counts(parts_.size());
    return count(0, most, counts);
}

std::int64_t SvgReferences::count(std::size_t part,
                                  std::int64_t most,
                                  std::vector<Count>& counts) const {
    if (counts[part].visit != Visit::Not) {
        return counts[part].references;  // One that is being counted refers to itself: not drawn.
    }
    counts[part].visit = Visit::Now;
    std::int64_t sum = 0;
    for (const std::size_t inner : parts_[part].within) {
        sum = std::min(sum + count(inner, most, counts), most + 1);
    }
    for (const std::string& id : parts_[part].references) {
        const auto found = by_id_.find(id);
        if (found != by_id_.end()) {
            sum = std::min(sum + 1 + count(found->second, most, counts), most + 1);
        }
    }
    counts[part] = {Visit::Done, sum};
    return sum;
}

}  // namespace banxin
