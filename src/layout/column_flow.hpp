// SPDX-License-Identifier: Apache-2.0
//
// Column flow: the paragraphs of a story over the lines of its legs, so that the story ends where
// its room ends. Knows paragraphs only by how many lines they can be set in, and what each costs.
#pragma once

#include <optional>
#include <vector>

namespace banxin {

/// One way to set a paragraph: so many lines, at so much more than its cheapest setting.
struct LineChoice {
    int lines = 0;
    double cost = 0;
};

/// A paragraph, or a subhead (one choice of two lines that must stay together).
struct FlowItem {
    std::vector<LineChoice> choices;
    bool stays_together = false;
    bool keeps_with_next = false;
};

struct FlowResult {
    double cost = 0;
    int used = 0;                 ///< Lines taken, those left empty at the foot of a leg included.
    std::vector<int> first_line;  ///< Of each item, counted through all legs.
    std::vector<int> choice;      ///< Of each item.
};

/// The cheapest flow for each number of lines that can be used, by growing number.
///
/// `legs` holds the number of lines of each leg in reading order. Costs are those of the line
/// breaker (1/30 of a visible fault); a paragraph's first line alone at the foot of a leg costs 9,
/// its last line alone at the head of one 21 (背题 of text, 孤行).
/// shape   empty if the items cannot be fitted in
[[nodiscard]] std::vector<FlowResult> flow(const std::vector<FlowItem>& items,
                                           const std::vector<int>& legs);

}  // namespace banxin
