// SPDX-License-Identifier: Apache-2.0
#include "layout/column_flow.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

namespace banxin {
namespace {

FlowItem item(std::vector<LineChoice> choices, bool subhead = false) {
    return {
        [choices = std::move(choices)](int) -> const std::vector<LineChoice>& { return choices; },
        subhead,
        subhead};
}

FlowItem subhead() {
    return item({{2, 0}}, true);
}

TEST(ColumnFlow, UsesALooserSettingToEndAtTheFoot) {
    const Flow flow{{item({{5, 0}, {6, 10}}), item({{4, 0}})}, {5, 5}};
    const FlowResult full = flow.result(10);
    EXPECT_EQ(full.choice, (std::vector<int>{1, 0}));
    EXPECT_EQ(full.first_line, (std::vector<int>{0, 6}));
    EXPECT_LT(full.cost, flow.cost(9) + 100);
}

TEST(ColumnFlow, GivesNothingWhenTheTextIsTooLong) {
    const Flow flow{{item({{9, 0}})}, {4, 4}};
    for (int used = 0; used <= flow.room(); ++used) {
        EXPECT_TRUE(std::isinf(flow.cost(used))) << used;
    }
}

TEST(ColumnFlow, MovesASubheadToTheNextLegRatherThanLeaveItAtTheFoot) {
    // Three lines of text leave three in the leg: two for the subhead, but not two for its text.
    const FlowResult result = Flow{{item({{3, 0}}), subhead(), item({{4, 0}})}, {6, 6}}.result(12);
    EXPECT_EQ(result.first_line[1], 6);
    EXPECT_EQ(result.first_line[2], 8);
}

TEST(ColumnFlow, AvoidsALastLineAloneAtTheHeadOfALeg) {
    // Set in 5 lines the paragraph leaves its last one alone in the second leg; 4 lines cost 15.
    const Flow flow{{item({{4, 15}, {5, 0}}), item({{1, 0}})}, {4, 4}};
    EXPECT_LT(flow.cost(5), flow.cost(6));
    EXPECT_EQ(flow.result(5).choice[0], 0);
}

TEST(ColumnFlow, AsksForTheChoicesWhereTheItemBegins) {
    // Beside a picture, from line 3 on, the second paragraph takes twice the lines.
    const std::vector<LineChoice> wide{{2, 0}}, narrow{{4, 0}};
    const FlowItem around{
        [&](int line) -> const std::vector<LineChoice>& { return line >= 3 ? narrow : wide; },
        false,
        false};
    EXPECT_EQ((Flow{{item({{2, 0}}), around}, {10}}).result(4).choice[1], 0);
    const Flow later{{item({{3, 0}}), around}, {10}};
    EXPECT_TRUE(std::isinf(later.cost(5)));
    EXPECT_FALSE(std::isinf(later.cost(7)));
}

}  // namespace
}  // namespace banxin
