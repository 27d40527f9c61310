// SPDX-License-Identifier: Apache-2.0
#include "layout/assignment.hpp"

#include "support/generated_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace banxin {
namespace {

using Costs = std::vector<std::vector<int>>;

int sum_of(const Costs& costs, const std::vector<std::size_t>& columns) {
    int sum = 0;
    for (std::size_t row = 0; row < costs.size(); ++row) {
        sum += costs[row][columns[row]];
    }
    return sum;
}

/// The least sum of all assignments.
int least_sum(const Costs& costs) {
    std::vector<std::size_t> columns(costs.front().size());
    std::iota(columns.begin(), columns.end(), 0);
    int least = std::numeric_limits<int>::max();
    do {
        least = std::min(least, sum_of(costs, columns));
    } while (std::next_permutation(columns.begin(), columns.end()));
    return least;
}

TEST(Assignment, GivesUpTheCheapestForTheSumOfAll) {
    EXPECT_EQ(cheapest_assignment({{1, 2}, {1, 9}}), (std::vector<std::size_t>{1, 0}));
}

TEST(Assignment, OfNothingIsNothing) {
    EXPECT_TRUE(cheapest_assignment({}).empty());
}

TEST(Assignment, IsTheCheapestOfAllThereAre) {
    testing::Dice dice{7};
    for (int round = 0; round < 200; ++round) {
        const std::size_t columns = 1 + dice.below(6);
        Costs costs(1 + dice.below(columns), std::vector<int>(columns));
        for (auto& row : costs) {
            std::ranges::generate(row, [&] { return static_cast<int>(dice.below(20)); });
        }
        const auto chosen = cheapest_assignment(costs);
        EXPECT_EQ(sum_of(costs, chosen), least_sum(costs)) << "round " << round;
    }
}

}  // namespace
}  // namespace banxin
