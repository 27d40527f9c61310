// SPDX-License-Identifier: Apache-2.0
//
// PageSpace: the columns of a page that stories are to fill, around what has its place already.
// Lines count from 0 here. Each thing on a page has the line of white below it with it, so the page
// ends one line below its last: places adjoin without gaps.
#pragma once

#include "model/page_format.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace banxin {

inline constexpr int most_columns = 12, most_lines = 254;

/// Down to which line each column is filled.
using Skyline = std::array<std::uint8_t, most_columns>;

/// Something that has its place already.
struct PlacedBlock {
    GridRect rect;
    bool furniture = false;  ///< Not a story: masthead, advertisement, index.
};

class PageSpace {
  public:
    PageSpace(const PageFormat& format, const std::vector<PlacedBlock>& obstacles);

    [[nodiscard]] int columns() const { return columns_; }
    /// One more than the page has, for the white below the last.
    [[nodiscard]] int lines() const { return lines_; }

    /// The page with nothing on it but the obstacles.
    [[nodiscard]] Skyline empty() const;
    /// The first line at or below `line` where the column is free; lines() if none is.
    [[nodiscard]] int next_free(int column, int line) const {
        return next_free_[index(column, line)];
    }
    /// The first line at or below `line` where the column is taken; lines() if none is.
    [[nodiscard]] int next_taken(int column, int line) const {
        return next_taken_[index(column, line)];
    }
    /// Free lines of the column from `line` on.
    [[nodiscard]] int free_from(int column, int line) const {
        return free_from_[index(column, line)];
    }
    /// Free lines of all columns below the skyline.
    [[nodiscard]] int free_below(const Skyline& levels) const;

    /// The first free line of the column.
    [[nodiscard]] int top(int column) const { return next_free(column, 0); }
    /// Where the furniture at the foot of the column begins.
    [[nodiscard]] int foot(int column) const { return foot_[static_cast<std::size_t>(column)]; }
    /// Which obstacle holds the place: its index, or -1.
    [[nodiscard]] int owner(int column, int line) const { return owners_[index(column, line)]; }

  private:
    [[nodiscard]] std::size_t index(int column, int line) const {
        return static_cast<std::size_t>(column * (lines_ + 1) + line);
    }

    int columns_, lines_;
    std::vector<int> owners_, next_free_, next_taken_, free_from_;
    std::vector<int> foot_;
};

}  // namespace banxin
