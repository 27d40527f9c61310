// SPDX-License-Identifier: Apache-2.0
#include "planning/area_costs.hpp"

#include "support/page_to_plan.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

PageToPlan& page() {
    static const TrialPaper paper{"cn-tabloid-6x11"};
    static PageToPlan three{
        paper, {{.characters = 500, .aspect = 1.5}, {.characters = 300}, {.characters = 160}}};
    return three;
}

/// A size that a story can have, and what that costs beyond its cheapest shape.
struct Choice {
    int area = 0;
    float cost = 0;
    std::string shape;
};

Choice choice_of(const StoryShape& shape, const ShapeTable& table) {
    return {shape.columns * shape.lines + shape.elbow_columns * shape.elbow_lines -
                shape.step_columns * shape.step_lines,
            shape.cost - table.least_cost,
            fmt::format("{}x{} elbow {}x{} step {}x{}",
                        shape.columns,
                        shape.lines,
                        shape.elbow_columns,
                        shape.elbow_lines,
                        shape.step_columns,
                        shape.step_lines)};
}

std::vector<Choice> rectangles(const ShapeTable& table, int columns) {
    std::vector<Choice> choices;
    for (int width = 1; width <= columns; ++width) {
        for (const int lines : table.depths(width)) {
            choices.push_back(choice_of(table.best(width, lines), table));
        }
    }
    return choices;
}

std::vector<Choice> bent_shapes(const ShapeTable& table, int columns) {
    std::vector<Choice> choices;
    for (int width = 1; width <= columns; ++width) {
        for (const StoryShape& shape : table.elbows(width)) {
            choices.push_back(choice_of(shape, table));
        }
        for (int lower = 1; lower <= most_stepped; ++lower) {
            for (int lines = least_step; lines <= most_step; ++lines) {
                for (const StoryShape& shape : table.steps(width, lower, lines)) {
                    choices.push_back(choice_of(shape, table));
                }
            }
        }
    }
    return choices;
}

class AreaCostsTest : public ::testing::Test {
  protected:
    [[nodiscard]] const std::vector<ShapeTable>& tables() const { return page().problem().tables; }
    [[nodiscard]] int columns() const { return page().problem().grid.columns(); }
    [[nodiscard]] int all() const {
        return page().problem().space.free_below(page().problem().space.empty());
    }
    AreaCosts areas_{tables(), columns(), all()};
};

TEST_F(AreaCostsTest, NothingFillsNothingForNothing) {
    EXPECT_EQ(areas_.of(0, 0), 0);
    EXPECT_TRUE(std::isinf(areas_.of(0, 100)));
}

TEST_F(AreaCostsTest, CheapestShapeCostsNothingMore) {
    for (std::size_t story = 0; story < 3; ++story) {
        EXPECT_LE(areas_.of(1U << story, tables()[story].natural_area), 0);
    }
}

TEST_F(AreaCostsTest, AreNeverMoreThanRectanglesCost) {
    for (const Choice& a : rectangles(tables()[0], columns())) {
        EXPECT_LE(areas_.of(1, a.area), a.cost + 1e-4F) << a.shape;
        for (const Choice& b : rectangles(tables()[1], columns())) {
            if (a.area + b.area <= all()) {
                ASSERT_LE(areas_.of(3, a.area + b.area), a.cost + b.cost + 1e-4F)
                    << a.shape << " and " << b.shape;
            }
        }
    }
}

TEST_F(AreaCostsTest, AreNeverMoreThanShapesOfSixSidesCost) {
    for (std::size_t story = 0; story < 3; ++story) {
        const std::vector<Choice> choices = bent_shapes(tables()[story], columns());
        EXPECT_FALSE(choices.empty());
        for (const Choice& choice : choices) {
            ASSERT_LE(areas_.of(1U << story, choice.area), choice.cost + 1e-4F) << choice.shape;
        }
    }
}

TEST_F(AreaCostsTest, TellWhatIsTooMuchOrTooLittle) {
    const ShapeTable& table = tables()[2];
    const int slack = 12;
    EXPECT_TRUE(std::isinf(areas_.of(4, table.least_area / 2)));
    EXPECT_TRUE(std::isinf(areas_.of(4, 2 * table.most_area + slack)));
}

}  // namespace
}  // namespace banxin::testing
