// SPDX-License-Identifier: Apache-2.0
//
// Copyfitting (微调): which of the small liberties a page editor has are taken so that a story ends
// at the foot of its frame, and what they cost. Knows of the story only how much room it has, how
// much it needs, and what an exact flow costs.
//
// Body type, leading and tracking are no liberties.
#pragma once

#include "layout/page_record.hpp"
#include "model/issue.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace banxin {

/// One way to use the liberties.
struct FitSetting {
    int air = 0;          ///< Lines of white added to the headline, or taken from it.
    int crop = 0;         ///< Lines added to the picture, or taken off.
    bool byline = false;  ///< The byline on a line of its own.
    int size = 0;         ///< Steps up (negative) or down the ladder of title sizes.
    int subheads = 0;     ///< Optional subheads printed.
    int legs = 0;         ///< Text columns; 0: as the frame has it.
    int filler = 0;       ///< Lines of 报花 at the end.
    bool operator==(const FitSetting&) const = default;
};

/// What may be done to one story, as steps from how it would be by itself.
struct FitRange {
    int least_air = 0, most_air = 0;
    int least_crop = 0, most_crop = 0;
    bool byline = false;
    std::vector<int> sizes;  ///< Steps that really give another headline.
    int subheads = 0;
    std::vector<int> legs;  ///< Other numbers of text columns.
    bool filler = false;
    int short_lines = 0;  ///< Lines that may stay empty at the end without a word.
};

/// The price of what a setting does, in units of which 30 are a fault that a reader sees.
/// source  measured with a prototype on real stories: headline air is cheapest, then picture height
[[nodiscard]] double cost_of(const FitSetting& setting);

/// The price of so many empty lines at the end.
[[nodiscard]] double cost_of_empty(int lines, int allowed);

/// The steps of the setting with their costs, for the receipt.
[[nodiscard]] std::vector<FitStep> steps_of(const FitSetting& setting);

/// What the exact flow says of a setting.
struct FitTrial {
    double cost = 0;  ///< Of line breaks and empty lines, without that of the setting.
    int used = 0, room = 0;
};

struct FitQuestion {
    FitRange range;
    /// Lines that a setting gives and that it needs, in lines of the usual measure; no room at all
    /// if the setting is impossible.
    std::function<std::optional<double>(const FitSetting&)> room;
    std::function<double(const FitSetting&)> need;
    /// The exact flow; nothing if the text does not go in.
    std::function<std::optional<FitTrial>(const FitSetting&)> flow;
};

struct FitAnswer {
    FitSetting setting;
    FitTrial trial;
    double cost = 0;  ///< All of it.
};

/// The cheapest setting whose text fits. All settings are estimated, the most promising are tried
/// exactly, in order, until none can be cheaper than the best found.
/// shape   nothing if the text is longer than any of them allows
[[nodiscard]] std::optional<FitAnswer> best_fit(const FitQuestion& question);

}  // namespace banxin
