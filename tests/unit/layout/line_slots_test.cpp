// SPDX-License-Identifier: Apache-2.0
#include "layout/line_slots.hpp"

#include "blank_issue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

const PageFormat format = five_columns();

TextGround ground(std::vector<GridRect> rects) {
    TextGround made;
    made.shape.rects = std::move(rects);
    return made;
}

/// Legs in reading order, each as column:first-last line of the page×characters.
std::string legs_of(const TextGround& ground, const std::vector<Obstacle>& obstacles = {}) {
    std::string text;
    const std::vector<LineSlot> slots = line_slots(format, ground, obstacles);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const LineSlot& slot = slots[i];
        const bool starts = i == 0 || slots[i - 1].leg != slot.leg ||
                            slots[i - 1].width != slot.width || slots[i - 1].left != slot.left;
        const auto line = [](const LineSlot& of) {
            return std::to_string((of.top - format.type_area_at.y) / format.line_pitch + 1);
        };
        const bool ends = i + 1 == slots.size() || slots[i + 1].leg != slot.leg ||
                          slots[i + 1].width != slot.width || slots[i + 1].left != slot.left;
        if (starts) {
            text += (text.empty() ? "" : " ") + std::to_string(slot.column + 1) + ":" + line(slot);
        }
        if (ends) {
            text += "-" + line(slot) + "×" +
                    std::to_string(slot.width.ratio(format.body_size)).substr(0, 4);
        }
    }
    return text;
}

Obstacle block(Span columns, Span lines, int indent_em = 0, int width_em = 0) {
    Rect rect = format.place({columns, lines});
    rect.at.x += format.body_size * indent_em;
    if (width_em > 0) {
        rect.size.width = format.body_size * width_em;
    }
    return obstacle_of(rect);
}

TEST(LineSlots, FillARectangleColumnByColumn) {
    EXPECT_EQ(legs_of(ground({{{1, 2}, {5, 10}}})), "1:5-10×18.0 2:5-10×18.0");
}

TEST(LineSlots, FollowTheStepsOfAnL) {
    EXPECT_EQ(legs_of(ground({{{1, 3}, {1, 6}}, {{1, 1}, {7, 9}}})),
              "1:1-9×18.0 2:1-6×18.0 3:1-6×18.0");
    EXPECT_EQ(legs_of(ground({{{2, 2}, {1, 6}}, {{1, 2}, {7, 9}}})), "1:7-9×18.0 2:1-9×18.0");
}

TEST(LineSlots, GoOnBelowAPictureInTheSameColumn) {
    EXPECT_EQ(legs_of(ground({{{1, 2}, {1, 20}}}), {block({2, 2}, {6, 12})}),
              "1:1-20×18.0 2:1-5×18.0 2:13-20×18.0");
}

TEST(LineSlots, ReadAllAboveAWallBeforeWhatIsBelow) {
    EXPECT_EQ(legs_of(ground({{{1, 2}, {1, 20}}}), {block({1, 2}, {9, 12})}),
              "1:1-8×18.0 2:1-8×18.0 1:13-20×18.0 2:13-20×18.0");
}

TEST(LineSlots, RunAroundAQuoteThatStraddlesAGutter) {
    // Ten characters wide, from the 14th of the first column to the 4th of the second.
    EXPECT_EQ(legs_of(ground({{{1, 2}, {1, 12}}}), {block({1, 2}, {5, 8}, 13, 10)}),
              "1:1-4×18.0 1:5-8×12.0 1:9-12×18.0 2:1-4×18.0 2:5-8×13.0 2:9-12×18.0");
}

TEST(LineSlots, KeepTheWiderSideAndEndFlushWithTheColumn) {
    const auto slots =
        line_slots(format, ground({{{1, 1}, {1, 9}}}), {block({1, 1}, {1, 9}, 0, 7)});
    ASSERT_FALSE(slots.empty());
    EXPECT_EQ(slots.front().width, format.body_size * 10);
    EXPECT_EQ(slots.front().left + slots.front().width,
              format.column_left(1) + format.column_width());
}

TEST(LineSlots, LeaveALineWhiteRatherThanSetFewCharacters) {
    EXPECT_EQ(legs_of(ground({{{1, 1}, {1, 9}}}), {block({1, 1}, {4, 6}, 4, 10)}),
              "1:1-3×18.0 1:7-9×18.0");
}

TEST(LineSlots, LeaveOneOrTwoLinesBetweenObstaclesWhite) {
    EXPECT_EQ(legs_of(ground({{{1, 1}, {1, 20}}}), {block({1, 1}, {1, 4}), block({1, 1}, {7, 9})}),
              "1:10-20×18.0");
}

TEST(LineSlots, FollowAPolygon) {
    // A triangle whose point is at the left: the lines get shorter towards its middle.
    const Length left = format.column_left(1), em = format.body_size;
    const Obstacle triangle{{{left + em * 18, format.line_top(1)},
                             {left + em * 18, format.line_top(11)},
                             {left + em * 9, format.line_top(6)}}};
    const auto slots = line_slots(format, ground({{{1, 1}, {1, 10}}}), {triangle});
    ASSERT_EQ(slots.size(), 10U);
    EXPECT_GT(slots[0].width, slots[2].width);
    EXPECT_GT(slots[2].width, slots[4].width);
    EXPECT_LT(slots[5].width, slots[8].width);
    for (const LineSlot& slot : slots) {
        EXPECT_EQ((slot.width * 2).units() % em.units(), 0);
    }
}

TEST(LineSlots, StandACharacterInsideABox) {
    TextGround boxed = ground({{{1, 1}, {1, 10}}});
    boxed.boxed = true;
    EXPECT_EQ(legs_of(boxed), "1:2-9×16.0");
}

TEST(LineSlots, TakeTheColumnsInTheOrderAskedFor) {
    TextGround asked = ground({{{1, 2}, {1, 5}}});
    asked.leg_order = {2, 1};
    EXPECT_EQ(legs_of(asked), "2:1-5×18.0 1:1-5×18.0");
}

TEST(LineSlots, LeaveRoomBesideAVerticalHeadline) {
    TextGround asked = ground({{{1, 2}, {1, 5}}});
    asked.taken_left = format.body_size * 6;
    asked.legs = 2;
    const auto columns = text_columns(format, asked);
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(columns.front().left, format.column_left(1) + format.body_size * 6);
    EXPECT_EQ(columns.front().width, format.body_size * 15);
}

}  // namespace
}  // namespace banxin::testing
