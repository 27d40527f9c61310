// SPDX-License-Identifier: Apache-2.0
#include "planning/page_space.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

/// Three columns of ten lines, so eleven with the white below the last.
PageFormat small_format() {
    PageFormat format;
    format.columns = 3;
    format.lines = 10;
    return format;
}

constexpr bool furniture = true, story = false;

/// A row a line: which obstacle stands in each column, or a dot.
std::string drawn(const PageSpace& space) {
    std::string rows;
    for (int line = 0; line < space.lines(); ++line) {
        for (int column = 0; column < space.columns(); ++column) {
            const int owner = space.owner(column, line);
            rows += owner < 0 ? '.' : static_cast<char>('a' + owner);
        }
        rows += line + 1 < space.lines() ? " " : "";
    }
    return rows;
}

TEST(PageSpace, OfAnEmptyPageEndsOneLineBelowItsLast) {
    const PageSpace space{small_format(), {}};
    EXPECT_EQ(space.lines(), 11);
    EXPECT_EQ(drawn(space), "... ... ... ... ... ... ... ... ... ... ...");
    EXPECT_EQ(space.free_below(space.empty()), 33);
    EXPECT_EQ(space.next_taken(0, 0), 11);
    EXPECT_EQ(space.next_free(0, 11), 11);
    EXPECT_EQ(space.foot(0), 11);
}

TEST(PageSpace, GivesEachThingTheLineBelowIt) {
    const PageSpace space{small_format(), {{{{1, 3}, {1, 2}}, furniture}}};
    EXPECT_EQ(drawn(space), "aaa aaa aaa ... ... ... ... ... ... ... ...");
    EXPECT_EQ(space.top(0), 3);
    EXPECT_EQ(space.empty()[2], 3);
    EXPECT_EQ(space.free_below(space.empty()), 24);
}

TEST(PageSpace, GivesTheLastLineOfThePageToWhatStandsAboveIt) {
    const PageSpace space{small_format(), {{{{2, 3}, {9, 10}}, furniture}}};
    EXPECT_EQ(drawn(space), "... ... ... ... ... ... ... ... .aa .aa .aa");
    EXPECT_EQ(space.foot(0), 11);
    EXPECT_EQ(space.foot(1), 8);
    EXPECT_EQ(space.next_taken(1, 0), 8);
    EXPECT_EQ(space.next_free(1, 8), 11);
}

TEST(PageSpace, LeavesTheLineBelowToWhatHasItAlready) {
    // b stands right below a, without a line of white between.
    const PageSpace space{small_format(), {{{{1, 1}, {1, 4}}, story}, {{{1, 1}, {5, 6}}, story}}};
    EXPECT_EQ(drawn(space), "a.. a.. a.. a.. b.. b.. b.. ... ... ... ...");
}

TEST(PageSpace, GoesOnBelowAnObstacleInTheMiddle) {
    const PageSpace space{small_format(), {{{{2, 2}, {4, 6}}, furniture}}};
    EXPECT_EQ(drawn(space), "... ... ... .a. .a. .a. .a. ... ... ... ...");
    EXPECT_EQ(space.top(1), 0);
    EXPECT_EQ(space.next_taken(1, 0), 3);
    EXPECT_EQ(space.next_taken(1, 5), 5);
    EXPECT_EQ(space.next_free(1, 3), 7);
    EXPECT_EQ(space.next_taken(1, 7), 11);
    EXPECT_EQ(space.free_from(1, 0), 7);
    EXPECT_EQ(space.free_from(1, 3), 4);
    EXPECT_EQ(space.free_below({0, 7, 11}), 11 + 4);
    // It is not at the foot.
    EXPECT_EQ(space.foot(1), 11);
}

TEST(PageSpace, StoryAtTheFootIsNoFurniture) {
    const PageSpace space{small_format(),
                          {{{{1, 1}, {8, 10}}, story}, {{{2, 2}, {8, 10}}, furniture}}};
    EXPECT_EQ(space.foot(0), 11);
    EXPECT_EQ(space.foot(1), 7);
}

TEST(PageSpace, TwoThingsAtTheFootAreOneFoot) {
    const PageSpace space{small_format(),
                          {{{{1, 3}, {10, 10}}, furniture}, {{{1, 2}, {6, 8}}, furniture}}};
    EXPECT_EQ(drawn(space), "... ... ... ... ... bb. bb. bb. bb. aaa aaa");
    EXPECT_EQ(space.foot(0), 5);
    EXPECT_EQ(space.foot(2), 9);
}

TEST(PageSpace, FullColumnHasNoFreeLine) {
    const PageSpace space{small_format(), {{{{3, 3}, {1, 10}}, furniture}}};
    EXPECT_EQ(space.top(2), 11);
    EXPECT_EQ(space.foot(2), 0);
    EXPECT_EQ(space.free_from(2, 0), 0);
    EXPECT_EQ(space.free_below(space.empty()), 22);
}

}  // namespace
}  // namespace banxin
