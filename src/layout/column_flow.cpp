// SPDX-License-Identifier: Apache-2.0
#include "layout/column_flow.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace banxin {
namespace {

constexpr double lone_first_line = 9, lone_last_line = 21;
constexpr double unreachable = std::numeric_limits<double>::infinity();

struct Step {
    double cost = unreachable;
    int from = -1;  ///< Lines used before the item.
    int start = 0;  ///< Line on which the item begins; later than `from` if a leg's foot is left.
    int choice = 0;
};

/// Where in its leg each line stands.
class Legs {
  public:
    explicit Legs(const std::vector<int>& legs) {
        for (const int lines : legs) {
            for (int i = 0; i < lines; ++i) {
                above_.push_back(i);
                below_.push_back(lines - 1 - i);
            }
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(above_.size()); }
    /// Lines of the same leg above and below `line`.
    [[nodiscard]] int above(int line) const { return above_[static_cast<std::size_t>(line)]; }
    [[nodiscard]] int below(int line) const { return below_[static_cast<std::size_t>(line)]; }

  private:
    std::vector<int> above_, below_;
};

/// The first line at or after `line` where `lines` lines and `more` after them stand in one leg.
int together_from(const Legs& legs, int line, int lines, int more) {
    while (line < legs.count() && legs.below(line) + 1 < lines + more) {
        line += legs.below(line) + 1;
    }
    return line;
}

double split_cost(const Legs& legs, int start, int lines) {
    double cost = 0;
    if (lines < 2) {
        return cost;
    }
    if (legs.below(start) == 0) {
        cost += lone_first_line;
    }
    if (legs.above(start + lines - 1) == 0) {
        cost += lone_last_line;
    }
    return cost;
}

}  // namespace

std::vector<FlowResult> flow(const std::vector<FlowItem>& items, const std::vector<int>& legs) {
    const Legs places{legs};
    const int room = places.count();
    const auto width = static_cast<std::size_t>(room) + 1;
    std::vector<std::vector<Step>> steps(items.size() + 1, std::vector<Step>(width));
    steps[0][0].cost = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FlowItem& item = items[i];
        for (int used = 0; used <= room; ++used) {
            const double before = steps[i][static_cast<std::size_t>(used)].cost;
            if (before == unreachable) {
                continue;
            }
            for (std::size_t c = 0; c < item.choices.size(); ++c) {
                const LineChoice& choice = item.choices[c];
                int start = used;
                if (item.stays_together) {
                    start = together_from(places, used, choice.lines, item.keeps_with_next ? 2 : 0);
                }
                const int end = start + choice.lines;
                if (end > room || (choice.lines > 0 && start >= room)) {
                    continue;
                }
                const double cost =
                    before + choice.cost +
                    (item.stays_together ? 0 : split_cost(places, start, choice.lines));
                Step& step = steps[i + 1][static_cast<std::size_t>(end)];
                if (cost < step.cost) {
                    step = {cost, used, start, static_cast<int>(c)};
                }
            }
        }
    }
    std::vector<FlowResult> results;
    for (int used = 0; used <= room; ++used) {
        if (steps.back()[static_cast<std::size_t>(used)].cost == unreachable) {
            continue;
        }
        FlowResult result;
        result.cost = steps.back()[static_cast<std::size_t>(used)].cost;
        result.used = used;
        result.first_line.resize(items.size());
        result.choice.resize(items.size());
        int at = used;
        for (std::size_t i = items.size(); i > 0; --i) {
            const Step& step = steps[i][static_cast<std::size_t>(at)];
            result.first_line[i - 1] = step.start;
            result.choice[i - 1] = step.choice;
            at = step.from;
        }
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace banxin
