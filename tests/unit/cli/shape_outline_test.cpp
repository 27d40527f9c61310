// SPDX-License-Identifier: Apache-2.0
#include "cli/shape_outline.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

using namespace literals;

/// Columns of 50 mm with gutters of 10 mm, lines of 10 mm with white of 5 mm below them.
PageFormat round_format() {
    PageFormat format;
    format.body_size = 10_mm;
    format.line_pitch = 15_mm;
    format.columns = 3;
    format.chars_per_column = 5;
    format.gutter = 10_mm;
    format.lines = 10;
    return format;
}

std::string outline(const Shape& shape) {
    std::vector<std::string> edges;
    for (const Edge& edge : outline_of(shape, round_format())) {
        edges.push_back(fmt::format("{},{} {},{}",
                                    edge.from.x.to_mm(),
                                    edge.from.y.to_mm(),
                                    edge.to.x.to_mm(),
                                    edge.to.y.to_mm()));
    }
    return fmt::format("{}", fmt::join(edges, " | "));
}

TEST(ShapeOutline, OfARectangleIsItsFourSides) {
    EXPECT_EQ(outline({{{{1, 2}, {1, 2}}}}), "0,0 110,0 | 0,25 110,25 | 0,0 0,25 | 110,0 110,25");
}

TEST(ShapeOutline, HasNoEdgeWhereThePartsOfAnLMeet) {
    EXPECT_EQ(outline({{{{1, 2}, {1, 2}}, {{1, 1}, {3, 3}}}}),
              "0,0 110,0 | 50,25 110,25 | 0,40 50,40 | 0,0 0,40 | 50,25 50,40 | 110,0 110,25");
}

TEST(ShapeOutline, ClosesTheGutterBetweenPartsSideBySide) {
    EXPECT_EQ(outline({{{{1, 1}, {1, 2}}, {{2, 2}, {1, 2}}}}), outline({{{{1, 2}, {1, 2}}}}));
}

TEST(ShapeOutline, ReachesTheFootOfThePage) {
    EXPECT_EQ(outline({{{{3, 3}, {10, 10}}}}),
              "120,135 170,135 | 120,145 170,145 | 120,135 120,145 | 170,135 170,145");
}

}  // namespace
}  // namespace banxin
