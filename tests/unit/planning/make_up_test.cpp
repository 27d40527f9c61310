// SPDX-License-Identifier: Apache-2.0
#include "planning/make_up.hpp"

#include "support/page_to_plan.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace banxin::testing {
namespace {

PageProblem& problem() {
    static const TrialPaper paper{"cn-tabloid-6x11"};
    static PageToPlan page{paper,
                           {{.characters = 430, .aspect = 1.5},
                            {.characters = 330},
                            {.characters = 260, .aspect = 1.5},
                            {.characters = 240}},
                           {{{1, 6}, {52, 86}}}};
    return page.problem();
}

TEST(MakeUp, GivesFullPagesWithTheirPrice) {
    const std::vector<MadeUp> made = make_up(problem(), {});
    ASSERT_FALSE(made.empty());
    for (const MadeUp& page : made) {
        EXPECT_EQ(wrong_places(problem(), page.layout), "");
        EXPECT_NEAR(page.cost.cost, page_cost(problem(), page.layout).cost, 1e-9);
    }
}

TEST(MakeUp, GivesVersionsOfDifferentSignsFirst) {
    const std::vector<MadeUp> made = make_up(problem(), {.versions = 3, .seconds = {}});
    ASSERT_GE(made.size(), 3U);
    std::vector<PageSign> signs;
    for (std::size_t i = 0; i < 3; ++i) {
        const PageSign sign = sign_of(problem(), made[i].layout);
        EXPECT_EQ(std::ranges::count(signs, sign), 0);
        signs.push_back(sign);
    }
    EXPECT_LE(made[0].cost.fault_count(), made[1].cost.fault_count());
}

}  // namespace
}  // namespace banxin::testing
