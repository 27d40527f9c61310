// SPDX-License-Identifier: Apache-2.0
//
// Column flow: the paragraphs of a story over the lines of its legs, so that the story ends where
// its room ends. Knows paragraphs only by how many lines they can be set in, and what each costs.
#pragma once

#include <functional>
#include <limits>
#include <vector>

namespace banxin {

/// One way to set a paragraph: so many lines, at so much more than its cheapest setting.
struct LineChoice {
    int lines = 0;
    double cost = 0;
};

/// A paragraph, or a subhead or a table, whose lines must stay together.
struct FlowItem {
    /// The choices if its first line stands on the given line, counted through all legs: lines may
    /// have different measures.
    std::function<const std::vector<LineChoice>&(int line)> choices;
    bool stays_together = false;
    bool keeps_with_next = false;
};

struct FlowResult {
    double cost = 0;
    std::vector<int> first_line;  ///< Of each item, counted through all legs.
    std::vector<int> choice;      ///< Of each item, among its choices on that line.
};

/// All ways to end: the cheapest flow for each number of lines used.
class Flow {
  public:
    /// `legs` holds the number of lines of each leg in reading order. Costs are those of the line
    /// breaker (1/30 of a visible fault); a paragraph's first line alone at the foot of a leg costs
    /// 21, its last line alone at the head of one 36 (孤行).
    Flow(const std::vector<FlowItem>& items, const std::vector<int>& legs);

    [[nodiscard]] int room() const { return room_; }

    /// What it costs to use so many lines, those left empty at the foot of a leg included; infinite
    /// if the items cannot end there.
    [[nodiscard]] double cost(int used) const;

    /// The flow that uses so many lines, which must be possible.
    [[nodiscard]] FlowResult result(int used) const;

  private:
    struct Step {
        double cost = std::numeric_limits<double>::infinity();
        int from = -1;  ///< Lines used before the item.
        int start = 0;  ///< Line on which the item begins; later than `from` if a foot is left.
        int choice = 0;
    };

    int room_ = 0;
    std::vector<std::vector<Step>> steps_;
};

}  // namespace banxin
