// SPDX-License-Identifier: Apache-2.0
//
// One line against one measure: what it costs to make it exactly as wide, and which gap gives or
// takes how much. Compress first, then stretch; hanzi are never squeezed.
#pragma once

#include "typography/line_items.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace banxin {

/// How full a line is; neighbours of very different fitness look uneven.
enum class Fitness { Compressed, Solid, Loose, VeryLoose };

struct LineFit {
    double cost = 0;
    Fitness fitness = Fitness::Solid;
    bool overfull = false;  ///< Nothing fits: the line is as narrow as it can be, and too wide.
    Length head;            ///< Blank half given back to an opening bracket after the indent.
};

struct LineAsked {
    std::size_t first = 0, last = 0;  ///< Boxes [first, last).
    Length width;
    bool opens_paragraph = false, ends_paragraph = false;
};

/// Sums over the boxes and gaps of one paragraph, so that any line is judged in constant time.
class LineJudge {
  public:
    explicit LineJudge(const LineItems& items);

    /// The cheapest way to fill the line, or nothing if its boxes do not fit.
    [[nodiscard]] std::optional<LineFit> fit(const LineAsked& line) const;
    /// The line set as narrow as its gaps allow, though it is too wide for the measure.
    [[nodiscard]] LineFit overfull(const LineAsked& line) const;
    /// Width with every gap as small as it can be, and with every gap as it wants to be. A mark at
    /// the end of a line takes half an em (GB/T 15834-2011 5.1.10), so its blank half is not
    /// counted.
    [[nodiscard]] Length least_width(std::size_t first, std::size_t last) const;
    [[nodiscard]] Length natural_width(std::size_t first, std::size_t last) const;
    /// The width of every gap of the line for the `fit` that was found for it; one fewer than
    /// boxes.
    [[nodiscard]] std::vector<Length> gaps(const LineAsked& line, const LineFit& fit) const;

  private:
    static constexpr std::size_t shrink_tiers = 7, stretch_tiers = 4;

    /// Everything summed over boxes and gaps before one place of the paragraph.
    struct Sums {
        Length natural, least;
        std::array<Length, shrink_tiers> shrink_room{};
        std::array<int, shrink_tiers> shrink_places{};
        std::array<Length, stretch_tiers> stretch_room{};
        std::array<int, stretch_tiers> stretch_places{};
        int opening = 0, opening_latin = 0;
    };

    struct Opening {
        int places = 0;
        bool with_latin = false;
    };

    [[nodiscard]] std::optional<LineFit> shrink(const Sums& from,
                                                const Sums& to,
                                                Length need) const;
    [[nodiscard]] LineFit stretch(const LineAsked& line,
                                  const Sums& from,
                                  const Sums& to,
                                  Length room) const;
    [[nodiscard]] Opening openings(const Sums& from, const Sums& to, Length room) const;
    [[nodiscard]] Length half() const { return items_.size / 2; }
    [[nodiscard]] Length tolerance() const { return items_.size / 1000; }

    const LineItems& items_;
    std::vector<Sums> sums_;
};

}  // namespace banxin
