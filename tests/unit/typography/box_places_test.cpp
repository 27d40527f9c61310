// SPDX-License-Identifier: Apache-2.0
#include "typography/box_places.hpp"

#include "composed.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

/// Where box `index` stands, in em from the start of the line, and how far its glyphs are from its
/// left edge.
double pen_of(const std::string& text, double chars, std::size_t index) {
    const LineItems items = items_of(text);
    const LineJudge judge{items};
    const Setting setting =
        best_setting(break_paragraph(items, constant_measure(em.scaled(chars), {})));
    for (const BrokenLine& line : setting.lines) {
        if (index >= line.asked.first && index < line.asked.last) {
            const auto places = places_of(items, line, judge.gaps(line.asked, line.fit), {});
            return (places[index - line.asked.first].left + items.boxes[index].shift).ratio(em);
        }
    }
    return -1;
}

TEST(BoxPlaces, SetsAWordAtALineStartFlush) {
    EXPECT_NEAR(pen_of("江上清风AB山间", 4, 4), 0, 0.001);
}

TEST(BoxPlaces, PutsAFigureInTheMiddleBetweenACommaAndAHanzi) {
    // The comma's blank half is parted: a quarter of an em on either side of the figure.
    EXPECT_NEAR(pen_of("江，12上清风", 20, 2), 1.5 + 0.25, 0.001);
    EXPECT_NEAR(pen_of("江，12上清风", 20, 3), 1.5 + 0.5 + 1, 0.001);
}

TEST(BoxPlaces, LeavesAFigureBetweenHanziInTheMiddle) {
    EXPECT_NEAR(pen_of("江12上", 20, 1), 1.25, 0.001);
}

}  // namespace
}  // namespace banxin::testing
