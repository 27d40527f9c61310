// SPDX-License-Identifier: Apache-2.0
//
// PageMap: who stands in each cell of a finished page, a cell being one line of one column; and the
// words for a place of it.
#pragma once

#include "layout/page_record.hpp"

#include <vector>

namespace banxin {

/// Columns and lines count from 1. The white line below an item is the item's, as on a page plan.
class PageMap {
  public:
    static constexpr int nobody = -1;

    PageMap(const PageRecord& record, const PageFormat& format);

    /// Who stands there: the index of a story of the record; beyond those, of a block; `nobody`
    /// outside the grid and where all is white.
    [[nodiscard]] int owner(int column, int line) const;
    [[nodiscard]] bool is_story(int owner) const { return 0 <= owner && owner < stories_; }

    /// The first and last line of a column between what stands at the head of the page (masthead,
    /// index, adverts) and what stands at its foot; `first` > `last` if nothing is between.
    [[nodiscard]] Span between_furniture(int column) const;

    [[nodiscard]] int columns() const { return columns_; }
    [[nodiscard]] int lines() const { return lines_; }

  private:
    void give(const GridRect& rect, int owner);
    void give_white_below(const GridRect& rect, int owner);
    void find_furniture(const std::vector<BlockRecord>& blocks);

    int stories_, columns_, lines_;
    std::vector<int> owners_;    ///< Line after line.
    std::vector<Span> between_;  ///< Of each column.
};

/// The columns and lines that `rect` of the page takes a visible part of. Empty in one direction
/// (`last` < `first`) if it lies in a gutter or outside the grid.
[[nodiscard]] GridRect cells_of(const PageFormat& format, const Rect& rect);

/// "第2–3栏第40行", "columns 2–3, line 40".
[[nodiscard]] Message place_in_words(const PageFormat& format, const Rect& rect);

/// The smallest rectangle around both.
[[nodiscard]] Rect around(const Rect& a, const Rect& b);

}  // namespace banxin
