// SPDX-License-Identifier: Apache-2.0
#include "layout/column_flow.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace banxin {
namespace {

FlowItem paragraph(std::vector<LineChoice> choices) {
    return {std::move(choices), false, false};
}

FlowItem subhead() {
    return {{{2, 0}}, true, true};
}

const FlowResult* ending_at(const std::vector<FlowResult>& results, int line) {
    const auto found = std::ranges::find(results, line, &FlowResult::used);
    return found == results.end() ? nullptr : &*found;
}

TEST(ColumnFlow, UsesALooserSettingToEndAtTheFoot) {
    const auto results = flow({paragraph({{5, 0}, {6, 10}}), paragraph({{4, 0}})}, {5, 5});
    const FlowResult* full = ending_at(results, 10);
    ASSERT_NE(full, nullptr);
    EXPECT_EQ(full->choice, (std::vector<int>{1, 0}));
    EXPECT_EQ(full->first_line, (std::vector<int>{0, 6}));
}

TEST(ColumnFlow, GivesNothingWhenTheTextIsTooLong) {
    EXPECT_TRUE(flow({paragraph({{9, 0}})}, {4, 4}).empty());
}

TEST(ColumnFlow, MovesASubheadToTheNextLegRatherThanLeaveItAtTheFoot) {
    // Three lines of text leave three in the leg: two for the subhead, but not two for its text.
    const auto results = flow({paragraph({{3, 0}}), subhead(), paragraph({{4, 0}})}, {6, 6});
    ASSERT_FALSE(results.empty());
    EXPECT_EQ(results.front().first_line[1], 6);
    EXPECT_EQ(results.front().first_line[2], 8);
}

TEST(ColumnFlow, AvoidsALastLineAloneAtTheHeadOfALeg) {
    // Set in 5 lines the paragraph leaves its last one alone in the second leg; 4 lines cost 15.
    const auto results = flow({paragraph({{4, 15}, {5, 0}}), paragraph({{1, 0}})}, {4, 4});
    const auto cheapest = std::ranges::min_element(results, {}, &FlowResult::cost);
    EXPECT_EQ(cheapest->choice[0], 0);
}

}  // namespace
}  // namespace banxin
