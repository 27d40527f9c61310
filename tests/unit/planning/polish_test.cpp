// SPDX-License-Identifier: Apache-2.0
#include "planning/polish.hpp"

#include "planning/search.hpp"
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

std::vector<PageLayout> pages() {
    const AreaCosts areas{problem().tables,
                          problem().grid.columns(),
                          problem().space.free_below(problem().space.empty())};
    return search_pages(problem(), areas, {200, {}, 0});
}

TEST(Polish, NeverMakesAPageDearer) {
    ASSERT_FALSE(pages().empty());
    int cheaper = 0;
    for (PageLayout layout : pages()) {
        const double before = page_cost(problem(), layout).cost;
        const PageCost after = polish(problem(), layout);
        EXPECT_LE(after.cost, before);
        EXPECT_NEAR(after.cost, page_cost(problem(), layout).cost, 1e-9);
        cheaper += after.cost < before ? 1 : 0;
    }
    EXPECT_GT(cheaper, 0);
}

TEST(Polish, LeavesThePageFull) {
    for (PageLayout layout : pages()) {
        static_cast<void>(polish(problem(), layout));
        ASSERT_EQ(wrong_places(problem(), layout), "");
    }
}

TEST(Polish, HasNothingLeftToDoAfterwards) {
    PageLayout layout = pages().front();
    const PageCost once = polish(problem(), layout);
    EXPECT_NEAR(polish(problem(), layout).cost, once.cost, 1e-9);
}

}  // namespace
}  // namespace banxin::testing
