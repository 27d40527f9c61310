// SPDX-License-Identifier: Apache-2.0
#include "planning/search.hpp"

#include "planning/page_cost.hpp"
#include "support/page_to_plan.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace banxin::testing {
namespace {

constexpr int few = 200;  // beginnings kept; enough for few stories

const TrialPaper& tabloid() {
    static const TrialPaper paper{"cn-tabloid-6x11"};
    return paper;
}

const std::vector<StoryWanted> stories{{.characters = 430, .aspect = 1.5},
                                       {.characters = 330},
                                       {.characters = 260, .aspect = 1.5},
                                       {.characters = 240}};

/// Half a page of four stories.
PageToPlan& half_page() {
    static PageToPlan page{tabloid(), stories, {{{1, 6}, {52, 86}}}};
    return page;
}

std::vector<PageLayout> pages_of(const PageProblem& problem, const SearchAsked& asked) {
    const AreaCosts areas{
        problem.tables, problem.grid.columns(), problem.space.free_below(problem.space.empty())};
    return search_pages(problem, areas, asked);
}

const PlacedShape& lead_of(const PageLayout& layout) {
    return *std::ranges::find(layout, 0, &PlacedShape::story);
}

bool same(const PlacedShape& a, const PlacedShape& b) {
    return a.shape == b.shape && a.story == b.story && a.column == b.column && a.line == b.line &&
           a.picture == b.picture && a.bent_at_right == b.bent_at_right;
}

TEST(Search, FillsPageWithEachStory) {
    const PageProblem& problem = half_page().problem();
    const std::vector<PageLayout> pages = pages_of(problem, {few, {}, 0});
    ASSERT_FALSE(pages.empty());
    for (const PageLayout& layout : pages) {
        ASSERT_EQ(wrong_places(problem, layout), "");
    }
}

TEST(Search, PutsLeadIntoATopCorner) {
    const PageProblem& problem = half_page().problem();
    ASSERT_TRUE(problem.traits.front().leads);
    for (const PageLayout& layout : pages_of(problem, {few, {}, 0})) {
        const PlacedShape& lead = lead_of(layout);
        const int head = lead.head_column();
        EXPECT_TRUE(in_top_corner(
            problem.space, head, head + lead.shape->columns - lead.shape->step_columns, lead.line));
    }
}

TEST(Search, PutsLeadIntoTheCornerThatIsAskedFor) {
    const PageProblem& problem = half_page().problem();
    const auto right = pages_of(problem, {few, Side::Right, 0});
    ASSERT_FALSE(right.empty());
    for (const PageLayout& layout : right) {
        EXPECT_EQ(lead_of(layout).right(), 6);
    }
    const auto left = pages_of(problem, {few, Side::Left, 0});
    ASSERT_FALSE(left.empty());
    for (const PageLayout& layout : left) {
        EXPECT_EQ(lead_of(layout).head_column(), 0);
    }
}

TEST(Search, GivesLeadTheColumnsThatAreAskedFor) {
    const PageProblem& problem = half_page().problem();
    const auto pages = pages_of(problem, {few, {}, 4});
    ASSERT_FALSE(pages.empty());
    for (const PageLayout& layout : pages) {
        EXPECT_EQ(lead_of(layout).shape->columns - lead_of(layout).shape->step_columns, 4);
    }
}

TEST(Search, GoesAroundAnObstacleInTheMiddle) {
    PageToPlan page{tabloid(), stories, {{{1, 6}, {58, 86}}, {{3, 5}, {22, 34}}}};
    const std::vector<PageLayout> pages = pages_of(page.problem(), {1000, {}, 0});
    ASSERT_FALSE(pages.empty());
    for (const PageLayout& layout : pages) {
        ASSERT_EQ(wrong_places(page.problem(), layout), "");
    }
}

TEST(Search, FindsNothingWhereThereIsNothing) {
    PageToPlan much{tabloid(), stories, {{{1, 6}, {22, 86}}}};
    EXPECT_TRUE(pages_of(much.problem(), {few, {}, 0}).empty());
    PageToPlan little{tabloid(), {{.characters = 200}}};
    EXPECT_TRUE(pages_of(little.problem(), {few, {}, 0}).empty());
}

TEST(Search, GivesOneStoryAllOfAPlaceThatIsMadeForIt) {
    PageToPlan alone{tabloid(), {{.characters = 430}}};
    const std::vector<int>& depths = alone.problem().tables.front().depths(6);
    ASSERT_FALSE(depths.empty());
    const int depth = depths.front();  // with the line below
    PageToPlan page{tabloid(), {{.characters = 430}}, {{{1, 6}, {depth + 1, 86}}}};
    const auto pages = pages_of(page.problem(), {few, {}, 0});
    ASSERT_FALSE(pages.empty());
    EXPECT_EQ(pages.front().front().shape->lines, depth);
    EXPECT_EQ(wrong_places(page.problem(), pages.front()), "");
}

TEST(Search, GivesTheSameForTheSame) {
    const PageProblem& problem = half_page().problem();
    const auto once = pages_of(problem, {few, {}, 0}), again = pages_of(problem, {few, {}, 0});
    EXPECT_TRUE(std::ranges::equal(once, again, [](const PageLayout& a, const PageLayout& b) {
        return std::ranges::equal(a, b, same);
    }));
}

}  // namespace
}  // namespace banxin::testing
