// SPDX-License-Identifier: Apache-2.0
//
// Total fit: the line ends of a whole paragraph chosen together, for every number of lines that it
// can be set in, so that a page can ask for a line more or less and know what it costs.
#pragma once

#include "typography/line_fit.hpp"
#include "typography/line_items.hpp"

#include <functional>
#include <vector>

namespace banxin {

struct BrokenLine {
    LineAsked asked;
    LineFit fit;
    Remedy remedy = Remedy::None;  ///< What its end took that lines do not have for nothing.
};

/// One way to set the paragraph.
struct Setting {
    double cost = 0;
    std::vector<BrokenLine> lines;
};

struct Measure {
    std::function<Length(int line)> width;  ///< Of line 0, 1, …; a run-around is a function of it.
    Length indent;                          ///< Off the width of line 0.
};

[[nodiscard]] Measure constant_measure(Length width, Length indent);

/// The cheapest setting for each number of lines that can be reached, fewest lines first.
///
/// If the best of them has a line that does not fit or that is opened by more than a quarter of an
/// em, it is looked for again with one remedy more: units parted, more hyphens, words broken, the
/// third of three marks at a line start. What remains after that is left to be reported.
///
/// shape   one setting at least, unless there are no boxes; the lines of a setting cover the boxes
///         once, in order
/// errors  none; a line that cannot be made to fit is marked `overfull`
/// source  clreq #paragraph_adjustment_rules (孤字不成行): a last line of one character costs more
///         than any other fault
[[nodiscard]] std::vector<Setting> break_paragraph(const LineItems& items, const Measure& measure);

/// The cheapest of `settings`, which must not be empty.
[[nodiscard]] const Setting& best_setting(const std::vector<Setting>& settings);

}  // namespace banxin
