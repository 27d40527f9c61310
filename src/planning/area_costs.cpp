// SPDX-License-Identifier: Apache-2.0
#include "planning/area_costs.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>

namespace banxin {
namespace {

constexpr float infinite = std::numeric_limits<float>::infinity();
constexpr int step = 6;  // cells
constexpr int most_stories = 10;

/// An area that a story can have, with what it costs beyond the least.
struct Choice {
    std::size_t steps;
    float cost;
};

int area_of(const StoryShape& shape) {
    return shape.columns * shape.lines + shape.elbow_columns * shape.elbow_lines -
           shape.step_columns * shape.step_lines;
}

std::vector<Choice> choices_of(const ShapeTable& table, int columns, std::size_t steps) {
    std::vector<float> least(steps, infinite);
    const auto offer = [&](int area, float cost) {
        const std::size_t at = static_cast<std::size_t>((area + step / 2) / step);
        if (at < steps) {
            least[at] = std::min(least[at], cost - table.least_cost);
        }
    };
    for (int width = 1; width <= columns; ++width) {
        for (const int depth : table.depths(width)) {
            offer(width * depth, table.cheapest(width, depth));
        }
        for (const StoryShape& shape : table.elbows(width)) {
            offer(area_of(shape), shape.cost);
        }
        for (int lower = 1; lower <= most_stepped; ++lower) {
            for (int lines = least_step; lines <= most_step; ++lines) {
                for (const StoryShape& shape : table.steps(width, lower, lines)) {
                    offer(area_of(shape), shape.cost);
                }
            }
        }
    }
    std::vector<Choice> choices;
    for (std::size_t at = 0; at < steps; ++at) {
        if (least[at] < infinite) {
            choices.push_back({at, least[at]});
        }
    }
    return choices;
}

}  // namespace

AreaCosts::AreaCosts(const std::vector<ShapeTable>& tables, int columns, int area)
    : steps_{static_cast<std::size_t>(area / step) + 2} {
    if (tables.size() > most_stories) {
        return;  // more sets than it is worth
    }
    std::vector<std::vector<Choice>> choices;
    for (const ShapeTable& table : tables) {
        choices.push_back(choices_of(table, columns, steps_));
    }
    const std::size_t sets = std::size_t{1} << tables.size();
    costs_.assign(sets * steps_, infinite);
    costs_[0] = 0;
    for (std::size_t set = 1; set < sets; ++set) {
        const auto story = static_cast<std::size_t>(std::countr_zero(set));
        const float* without = &costs_[(set & (set - 1)) * steps_];
        float* with = &costs_[set * steps_];
        for (const Choice& choice : choices[story]) {
            for (std::size_t at = choice.steps; at < steps_; ++at) {
                with[at] = std::min(with[at], without[at - choice.steps] + choice.cost);
            }
        }
    }
}

float AreaCosts::of(std::uint32_t set, int area) const {
    if (costs_.empty()) {
        return 0;
    }
    // Rounding each area may move the sum by half a step a story.
    const auto slack = static_cast<std::size_t>((std::popcount(set) + 1) / 2);
    const std::size_t at = static_cast<std::size_t>((area + step / 2) / step);
    const std::size_t first = at > slack ? at - slack : 0;
    const std::size_t last = std::min(at + slack, steps_ - 1);
    const float* costs = &costs_[set * steps_];
    return first > last ? infinite : *std::min_element(costs + first, costs + last + 1);
}

}  // namespace banxin
