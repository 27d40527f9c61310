// SPDX-License-Identifier: Apache-2.0
#include "planning/page_grid.hpp"

#include "support/trial_paper.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>

namespace banxin::testing {
namespace {

const PageGrid& grid_of(const std::string& format) {
    static std::map<std::string, PageGrid> grids;
    const auto found = grids.find(format);
    return found != grids.end()
               ? found->second
               : grids.emplace(format, PageGrid{TrialPaper{format}.format()}).first->second;
}

/// Legs and their measure in em, the page's own first: "4x13 3x17.67".
std::string sets_of(const PageGrid& grid, int columns, bool boxed) {
    std::string text;
    for (const LegSet& set : grid.leg_sets(columns, boxed)) {
        text += fmt::format("{}{}x{:.4g}", text.empty() ? "" : " ", set.legs, set.width);
    }
    return text;
}

TEST(PageGrid, MeasuresColumnsInEmOfTheBody) {
    const PageGrid& grid = grid_of("cn-broadsheet-8x13");
    EXPECT_EQ(grid.columns(), 8);
    EXPECT_EQ(grid.lines(), 118);
    EXPECT_DOUBLE_EQ(grid.step(), 14);
    EXPECT_DOUBLE_EQ(grid.width_of(1), 13);
    EXPECT_DOUBLE_EQ(grid.width_of(8), 111);
}

TEST(PageGrid, OffersThePagesOwnColumnsFirst) {
    for (const std::string& format : formats_of_plans()) {
        const PageGrid& grid = grid_of(format);
        for (int columns = 1; columns <= grid.columns(); ++columns) {
            const LegSet& own = grid.leg_sets(columns, false).front();
            EXPECT_EQ(own.legs, columns);
            EXPECT_FALSE(own.broken);
            EXPECT_NEAR(own.width, grid.width_of(1), 1e-3);
            EXPECT_NEAR(own.width_of(columns), grid.width_of(columns), 1e-3);
        }
    }
}

TEST(PageGrid, BreaksMeasuresThatCanBeRead) {
    const PageGrid& grid = grid_of("cn-broadsheet-8x13");
    EXPECT_EQ(sets_of(grid, 1, false), "1x13");
    EXPECT_EQ(sets_of(grid, 2, false), "2x13 1x27");
    EXPECT_EQ(sets_of(grid, 3, false), "3x13 2x20");
    // Five legs over four columns would be narrower than a column.
    EXPECT_EQ(sets_of(grid, 4, false), "4x13 2x27 3x17");
}

TEST(PageGrid, BrokenMeasureIsAWholeNumberOfCharacters) {
    for (const std::string& format : formats_of_plans()) {
        const PageGrid& grid = grid_of(format);
        for (int columns = 1; columns <= grid.columns(); ++columns) {
            for (const LegSet& set : grid.leg_sets(columns, false)) {
                EXPECT_NEAR(set.width, std::round(set.width), 1e-3) << columns << " " << set.legs;
            }
        }
    }
}

TEST(PageGrid, LegsFillThePlaceAndDoNotTouch) {
    for (const std::string& format : formats_of_plans()) {
        const PageGrid& grid = grid_of(format);
        for (int columns = 1; columns <= grid.columns(); ++columns) {
            for (const LegSet& set : grid.leg_sets(columns, false)) {
                SCOPED_TRACE(fmt::format("{}: {} legs over {}", format, set.legs, columns));
                EXPECT_NEAR(set.left, 0, 1e-3);
                EXPECT_NEAR(set.left_of(set.legs - 1) + set.width, grid.width_of(columns), 1e-2);
                if (set.legs > 1) {
                    EXPECT_GE(set.step - set.width, 1 - 1e-3);
                    EXPECT_LE(set.step - set.width, 2.01);
                }
            }
        }
    }
}

TEST(PageGrid, TextInABoxKeepsOffItsEdge) {
    for (const std::string& format : formats_of_plans()) {
        const PageGrid& grid = grid_of(format);
        for (int columns = 2; columns <= grid.columns(); ++columns) {
            for (const LegSet& set : grid.leg_sets(columns, true)) {
                SCOPED_TRACE(fmt::format("{}: {} legs over {}", format, set.legs, columns));
                EXPECT_GT(set.left, 0.4);
                const double right = set.left_of(set.legs - 1) + set.width;
                EXPECT_LT(right, grid.width_of(columns) - 0.4);
            }
        }
    }
}

TEST(PageGrid, FindsLegsByTheirNumber) {
    const PageGrid& grid = grid_of("cn-broadsheet-8x13");
    EXPECT_EQ(grid.legs(4, 3, false).legs, 3);
    EXPECT_NEAR(grid.legs(4, 3, false).width_of(2), 17 + grid.legs(4, 3, false).step, 1e-3);
}

}  // namespace
}  // namespace banxin::testing
