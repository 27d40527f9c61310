// SPDX-License-Identifier: Apache-2.0
#include "layout/assignment.hpp"

#include <cassert>
#include <limits>

namespace banxin {

std::vector<std::size_t> cheapest_assignment(const std::vector<std::vector<int>>& cost) {
    const std::size_t rows = cost.size();
    const std::size_t columns = rows == 0 ? 0 : cost.front().size();
    assert(rows <= columns);
    constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();
    // Column `columns` stands for the row that still has none.
    std::vector<std::size_t> owner(columns + 1, nobody);
    std::vector<long long> row_price(rows, 0);
    std::vector<long long> column_price(columns + 1, 0);
    for (std::size_t row = 0; row < rows; ++row) {
        constexpr long long far = std::numeric_limits<long long>::max();
        std::vector<long long> distance(columns + 1, far);
        std::vector<std::size_t> came_from(columns + 1, columns);
        std::vector<bool> done(columns + 1, false);
        std::size_t at = columns;
        owner[columns] = row;
        while (owner[at] != nobody) {
            done[at] = true;
            const std::size_t here = owner[at];
            long long step = far;
            std::size_t nearest = columns;
            for (std::size_t column = 0; column < columns; ++column) {
                if (done[column]) {
                    continue;
                }
                const long long way = cost[here][column] - row_price[here] - column_price[column];
                if (way < distance[column]) {
                    distance[column] = way;
                    came_from[column] = at;
                }
                if (distance[column] < step) {
                    step = distance[column];
                    nearest = column;
                }
            }
            for (std::size_t column = 0; column <= columns; ++column) {
                if (done[column]) {
                    row_price[owner[column]] += step;
                    column_price[column] -= step;
                } else if (distance[column] < far) {
                    distance[column] -= step;
                }
            }
            at = nearest;
        }
        while (at != columns) {
            owner[at] = owner[came_from[at]];
            at = came_from[at];
        }
    }
    std::vector<std::size_t> chosen(rows);
    for (std::size_t column = 0; column < columns; ++column) {
        if (owner[column] != nobody) {
            chosen[owner[column]] = column;
        }
    }
    return chosen;
}

}  // namespace banxin
