// SPDX-License-Identifier: Apache-2.0
#include "layout/column_flow.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace banxin {
namespace {

constexpr double lone_first_line = 21, lone_last_line = 36;
constexpr double unreachable = std::numeric_limits<double>::infinity();

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

/// Whether an item that was moved on to line `start` is as long there as it was to be.
bool same_choice(const FlowItem& item, int start, std::size_t index, const LineChoice& choice) {
    const std::vector<LineChoice>& there = item.choices(start);
    return index < there.size() && there[index].lines == choice.lines;
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

Flow::Flow(const std::vector<FlowItem>& items, const std::vector<int>& legs) {
    const Legs places{legs};
    room_ = places.count();
    const auto width = static_cast<std::size_t>(room_) + 1;
    steps_.assign(items.size() + 1, std::vector<Step>(width));
    steps_[0][0].cost = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FlowItem& item = items[i];
        for (int used = 0; used <= room_; ++used) {
            const double before = steps_[i][static_cast<std::size_t>(used)].cost;
            if (before == unreachable) {
                continue;
            }
            const std::vector<LineChoice>& choices = item.choices(used);
            for (std::size_t c = 0; c < choices.size(); ++c) {
                const LineChoice& choice = choices[c];
                int start = used;
                if (item.stays_together) {
                    start = together_from(places, used, choice.lines, item.keeps_with_next ? 2 : 0);
                }
                const int end = start + choice.lines;
                if (end > room_ || (choice.lines > 0 && start >= room_)) {
                    continue;
                }
                if (start != used && !same_choice(item, start, c, choice)) {
                    continue;
                }
                const double cost =
                    before + choice.cost +
                    (item.stays_together ? 0 : split_cost(places, start, choice.lines));
                Step& step = steps_[i + 1][static_cast<std::size_t>(end)];
                if (cost < step.cost) {
                    step = {cost, used, start, static_cast<int>(c)};
                }
            }
        }
    }
}

double Flow::cost(int used) const {
    return used < 0 || used > room_ ? unreachable
                                    : steps_.back()[static_cast<std::size_t>(used)].cost;
}

FlowResult Flow::result(int used) const {
    FlowResult result;
    const std::size_t items = steps_.size() - 1;
    result.cost = cost(used);
    result.first_line.resize(items);
    result.choice.resize(items);
    int at = used;
    for (std::size_t i = items; i > 0; --i) {
        const Step& step = steps_[i][static_cast<std::size_t>(at)];
        result.first_line[i - 1] = step.start;
        result.choice[i - 1] = step.choice;
        at = step.from;
    }
    return result;
}

}  // namespace banxin
