// SPDX-License-Identifier: Apache-2.0
//
// The parts of a headline block, and how their rows become groups: to a reader who hears the page
// only the title is a heading.
#pragma once

#include "document/frame.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace banxin {

enum class HeadlinePart { Kicker, Title, Deck, Summary, Byline };  ///< 引题, 主题, 副题, 提要, 署名

/// Sorts the rows of a headline into a group for each part.
class HeadlineGroups {
  public:
    /// The groups are added to `out`, which must get nothing else meanwhile; `where` is the
    /// headline's.
    HeadlineGroups(SourceSpan where, std::vector<Mark>& out)
        : where_{std::move(where)}, out_{out} {}

    /// Where the marks of the next row of `part` go, which takes up `row`.
    std::vector<Mark>& next(HeadlinePart part, const Rect& row);

  private:
    SourceSpan where_;
    std::vector<Mark>& out_;
    std::optional<HeadlinePart> part_;  ///< Of the last group in `out_`.
};

}  // namespace banxin
