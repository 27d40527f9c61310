// SPDX-License-Identifier: Apache-2.0
#include "typography/box_places.hpp"

#include "composed.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

/// Where the glyphs of a box start and end, in em from the start of their line.
struct Ink {
    double start = 0, end = 0;
};

Ink ink_of(const std::string& text, double chars, std::size_t index) {
    const LineItems items = items_of(text);
    const LineJudge judge{items};
    const Setting setting =
        best_setting(break_paragraph(items, constant_measure(em.scaled(chars), {})));
    for (const BrokenLine& line : setting.lines) {
        if (index < line.asked.first || index >= line.asked.last) {
            continue;
        }
        const auto places = places_of(items, line, judge.gaps(line.asked, line.fit), {});
        const LineBox& box = items.boxes[index];
        const Length start = places[index - line.asked.first].left + box.shift;
        return {start.ratio(em), (start + box.body - box.pad_before - box.pad_after).ratio(em)};
    }
    return {};
}

TEST(BoxPlaces, SetsAWordAtALineStartFlush) {
    EXPECT_NEAR(ink_of("江上清风AB山间", 4, 4).start, 0, 0.001);
}

TEST(BoxPlaces, SetsAWordAtALineEndFlush) {
    EXPECT_NEAR(ink_of("江上AB山间明", 3.5, 2).end, 3.5, 0.001);
}

TEST(BoxPlaces, LeavesAFigureBetweenHanziInTheMiddle) {
    EXPECT_NEAR(ink_of("江12上", 20, 1).start, 1.25, 0.001);
    EXPECT_NEAR(ink_of("江12上", 20, 1).end, 2.25, 0.001);
}

TEST(BoxPlaces, LeavesAWordAtTheEndOfAParagraphWhereItIs) {
    const Ink ink = ink_of("江上AB", 20, 2);
    EXPECT_NEAR(
        ink.end - ink.start, ink_of("江AB上", 20, 1).end - ink_of("江AB上", 20, 1).start, 0.001);
    EXPECT_LT(ink.end, 4);
}

}  // namespace
}  // namespace banxin::testing
