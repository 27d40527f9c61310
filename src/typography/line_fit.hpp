// SPDX-License-Identifier: Apache-2.0
//
// One line against one measure: what it costs to make it exactly as wide, and which gap gives or
// takes how much. Compress first, then stretch; hanzi are never squeezed.
// source  clreq #h-handling_of_line_adjustment (先挤后拉); jlreq #line_adjustment
#pragma once

#include "typography/line_items.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace banxin {

/// How full a line is; neighbours of very different fitness look uneven.
enum class Fitness : std::uint8_t { Compressed, Solid, Loose, VeryLoose };

struct LineFit {
    double cost = 0;
    Fitness fitness = Fitness::Solid;
    bool narrowest = false;  ///< No way to set it is right: every gap is as small as it can be.
    bool overfull = false;   ///< And even so it is too wide.
    bool ragged = false;     ///< Nothing in it opens: the white stays at its end.
    Length head;             ///< Blank in front of an opening mark, kept or given back.
    Length tail;             ///< Blank behind a mark, kept at the end of the line.
    Length hang;             ///< What stands outside the measure.
    Length white;            ///< What was shared out once all other places had given.
    double opened_em = 0;    ///< The share of each place.
};

struct LineAsked {
    std::size_t first = 0, last = 0;  ///< Boxes [first, last).
    Length width;
    bool opens_paragraph = false, ends_paragraph = false;
};

/// A line opened wider than this shows; the editor is told.
inline constexpr double gappy_em = 0.25;

/// Whether anybody sees how wide the line is set.
[[nodiscard]] bool shows_white(const LineFit& fit);

/// Sums over the boxes and gaps of one paragraph, so that any line is judged in constant time.
class LineJudge {
  public:
    /// `items` must outlive the judge.
    explicit LineJudge(const LineItems& items);

    /// The cheapest way to fill the line, or nothing if its boxes do not fit.
    [[nodiscard]] std::optional<LineFit> fit(const LineAsked& line) const;
    /// The line set as narrow as its gaps allow, for want of a `fit`: nearly always too wide.
    [[nodiscard]] LineFit narrowest(const LineAsked& line) const;
    /// Width with every gap as small as it can be, and with every gap as it wants to be; no blank
    /// half at either end.
    [[nodiscard]] Length least_width(std::size_t first, std::size_t last) const;
    [[nodiscard]] Length natural_width(std::size_t first, std::size_t last) const;
    /// The first end from `first` on whose natural width is `width` or more; the end of the text if
    /// there is none.
    [[nodiscard]] std::size_t end_from(std::size_t first, Length width) const;
    /// The width of every gap of the line for the `fit` that was found for it; one fewer than
    /// boxes.
    [[nodiscard]] std::vector<Length> gaps(const LineAsked& line, const LineFit& fit) const;

  private:
    static constexpr std::size_t most_tiers = 8, openings = 4;

    /// Everything summed over boxes and gaps before one place of the paragraph.
    struct Sums {
        Length natural, least;
        std::array<Length, most_tiers> shrink_room{};
        std::array<Length, openings> stretch_room{};
        std::array<int, most_tiers> shrink_places{};
        std::array<int, openings> stretch_places{};
        int opening = 0, opening_latin = 0;
    };

    /// How much each kind of place of one line gives or takes.
    struct Amounts {
        std::array<Length, most_tiers> taken{};
        std::array<Length, openings> given{};
        Length opened;  ///< Shared by all places that open.
        int places = 0;
        bool latin_opens = false;
    };

    struct LineEnd {
        Length tail, hang;
    };

    [[nodiscard]] Sums between(std::size_t first, std::size_t last) const;
    [[nodiscard]] std::optional<LineFit> fit_with(const LineAsked& line,
                                                  const Sums& sums,
                                                  const LineEnd& end) const;
    /// Of the hyphen that the line is given at its end.
    [[nodiscard]] Length hyphen_width(const LineAsked& line) const;
    [[nodiscard]] Length room(const LineAsked& line, const LineFit& fit) const;
    [[nodiscard]] std::optional<Amounts> shrink(const Sums& sums, Length need) const;
    [[nodiscard]] Amounts stretch(const LineAsked& line,
                                  const Sums& sums,
                                  Length room,
                                  Length& head) const;
    [[nodiscard]] double shrink_cost(const Sums& sums, const Amounts& amounts) const;
    [[nodiscard]] double stretch_cost(const Sums& sums, const Amounts& amounts) const;
    [[nodiscard]] bool fills_last_line(const LineAsked& line, const Sums& sums, Length room) const;
    [[nodiscard]] bool on_grid() const { return items_.composition.grid != Grid::Off; }
    [[nodiscard]] Length half() const { return items_.size / 2; }
    [[nodiscard]] Length tolerance() const { return items_.size / 1000; }

    const LineItems& items_;
    std::vector<Sums> sums_;
};

}  // namespace banxin
