// SPDX-License-Identifier: Apache-2.0
//
// One good page drawn by hand, and the same page with each fault.
#include "planning/page_cost.hpp"

#include "planning/plan_page.hpp"
#include "planning/search.hpp"
#include "planning/slot_of.hpp"
#include "support/page_to_plan.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace banxin::testing {
namespace {

constexpr std::size_t lead = 0, right = 1, left = 2, low = 3;

/// Four columns of 13 em and 40 lines.
PageFormat small_format() {
    PageFormat format;
    format.body_size = Length::from_pt(10);
    format.line_pitch = Length::from_pt(14);
    format.columns = 4;
    format.chars_per_column = 13;
    format.gutter = Length::from_pt(10);
    format.lines = 40;
    return format;
}

/// Nothing on these pages looks into a table but for whether its story is boxed.
const ShapeTable& table(bool boxed) {
    static const TrialPaper paper{"cn-tabloid-6x11"};
    static PageToPlan page{paper, {{.characters = 120}, {.characters = 120, .boxed = true}}};
    return page.problem().tables[boxed ? 1 : 0];
}

struct DrawnPage {
    PageProblem problem{
        PageGrid{small_format()},
        PageSpace{small_format(), {{{{1, 4}, {1, 9}}, true}}},
        {},
        std::vector<ShapeTable>(4, table(false)),
        {{1, true, {48}, 0}, {2, false, {34}, 0}, {3, false, {30}, 0}, {4, false, {26}, 0}},
        {}};
    std::vector<StoryShape> shapes{4};
    PageLayout layout{4};

    /// A masthead over a lead with a picture, one story at its right, one below it, and one that
    /// reaches around the foot of that at the right.
    DrawnPage() {
        shapes.reserve(8);
        put(lead, 0, 10, 3, 15, 5);
        picture(lead, 2, 9, Arrangement::Over);
        layout[lead].picture = Side::Left;
        put(right, 3, 10, 1, 20, 4);
        picture(right, 1, 7, Arrangement::PictureOver);
        put(left, 0, 25, 2, 16, 4);
        shapes[left].arrangement = Arrangement::LegAtRight;
        shapes[left].headline_legs = 1;
        put(low, 2, 25, 2, 16, 4);
        shapes[low].headline_legs = 1;
        shapes[low].step_columns = 1;
        shapes[low].step_lines = 5;
        layout[low].bent_at_right = true;
    }
    DrawnPage(const DrawnPage&) = delete;

    void put(std::size_t story, int column, int line, int columns, int lines, int headline) {
        StoryShape& shape = shapes[story];
        shape = {};
        shape.cost = 0;
        shape.columns = shape.legs = shape.headline_legs = static_cast<std::uint8_t>(columns);
        shape.lines = static_cast<std::uint8_t>(lines);
        shape.headline_lines = static_cast<std::uint8_t>(headline);
        layout[story] = {};
        layout[story].shape = &shape;
        layout[story].story = static_cast<std::uint8_t>(story);
        layout[story].column = static_cast<std::uint8_t>(column);
        layout[story].line = static_cast<std::uint8_t>(line);
    }

    void picture(std::size_t story, int legs, int lines, Arrangement arrangement) {
        shapes[story].picture_legs = static_cast<std::uint8_t>(legs);
        shapes[story].picture_lines = static_cast<std::uint8_t>(lines);
        shapes[story].arrangement = arrangement;
    }

    [[nodiscard]] PageCost cost() const { return page_cost(problem, layout); }
    [[nodiscard]] int faults(PageFault kind) const {
        return cost().faults[static_cast<std::size_t>(kind)];
    }
};

TEST(PageCost, FindsNoFaultOnGoodPage) {
    const DrawnPage page;
    EXPECT_EQ(page.cost().fault_count(), 0);
    EXPECT_LT(page.cost().cost, 1);
}

struct Spoilt {
    std::string name;
    PageFault fault;
    std::function<void(DrawnPage&)> spoil;
    bool alone = true;  ///< No other fault comes with it.
};

class PageCostFault : public ::testing::TestWithParam<Spoilt> {};

TEST_P(PageCostFault, IsFoundAndCosts) {
    DrawnPage page;
    const double before = page.cost().cost;
    GetParam().spoil(page);
    EXPECT_EQ(page.faults(GetParam().fault), 1);
    if (GetParam().alone) {
        EXPECT_EQ(page.cost().fault_count(), 1);
    }
    EXPECT_GT(page.cost().cost, before + 0.9);
}

const std::vector<Spoilt> spoilt{
    {"Butting",
     PageFault::Butting,
     [](DrawnPage& page) { page.picture(right, 0, 0, Arrangement::Over); }},
    {"ThroughGutter",
     PageFault::ThroughGutter,
     [](DrawnPage& page) {
         page.put(lead, 0, 10, 2, 15, 5);
         page.put(right, 2, 10, 2, 20, 4);
         page.picture(right, 2, 7, Arrangement::PictureOver);
         page.put(low, 2, 30, 2, 11, 4);
     }},
    {"ThroughBreak",
     PageFault::ThroughBreak,
     [](DrawnPage& page) {
         page.put(right, 3, 10, 1, 15, 4);
         page.picture(right, 1, 7, Arrangement::PictureOver);
         page.put(low, 2, 25, 2, 16, 4);
     }},
    {"Cross",
     PageFault::Cross,
     [](DrawnPage& page) {
         page.put(lead, 0, 10, 2, 15, 5);
         page.put(right, 2, 10, 2, 15, 4);
         page.picture(right, 2, 7, Arrangement::PictureOver);
         page.put(low, 2, 25, 2, 16, 4);
     },
     false},
    {"TouchingPictures",
     PageFault::TouchingPictures,
     [](DrawnPage& page) {
         page.put(left, 0, 25, 2, 16, 4);
         page.picture(left, 2, 8, Arrangement::PictureOver);
     }},
    {"WrongOrder",
     PageFault::WrongOrder,
     [](DrawnPage& page) {
         page.problem.traits = {
             {6, false, {20}, 0}, {2, false, {34}, 0}, {5, false, {26}, 0}, {4, false, {30}, 0}};
     }},
    {"HeadlineOrder",
     PageFault::HeadlineOrder,
     [](DrawnPage& page) { page.problem.traits[low].points = {31}; }},
    {"LeadCorner",
     PageFault::LeadCorner,
     [](DrawnPage& page) {
         page.problem.traits[lead].leads = false;
         page.problem.traits[low].leads = true;
     }},
    {"Fold",
     PageFault::Fold,
     [](DrawnPage& page) {
         page.problem.tables[right] = table(true);
         page.put(right, 3, 10, 1, 13, 4);
         page.picture(right, 1, 5, Arrangement::PictureOver);
     }},
};

INSTANTIATE_TEST_SUITE_P(, PageCostFault, ::testing::ValuesIn(spoilt), [](const auto& tested) {
    return tested.param.name;
});

TEST(PageCost, HasTestForEachFault) {
    std::vector<int> tested(page_faults, 0);
    for (const Spoilt& row : spoilt) {
        ++tested[static_cast<std::size_t>(row.fault)];
    }
    EXPECT_EQ(tested, std::vector<int>(page_faults, 1));
}

TEST(PageCost, AddsWhatEachShapeCosts) {
    DrawnPage page;
    const double before = page.cost().cost;
    page.shapes[low].cost = 1.5;
    EXPECT_NEAR(page.cost().cost, before + 1.5, 1e-6);
}

TEST(PageCost, TakesTheTopRightCornerForTheLeadAtAPrice) {
    DrawnPage page;
    page.put(lead, 1, 10, 3, 15, 5);
    page.put(right, 0, 10, 1, 15, 4);
    page.picture(right, 1, 7, Arrangement::PictureOver);
    EXPECT_EQ(page.faults(PageFault::LeadCorner), 0);
    EXPECT_NEAR(
        cost_of_corner(page.problem, page.layout[lead]), page.problem.weights.lead_at_right, 1e-9);
    EXPECT_EQ(cost_of_corner(page.problem, DrawnPage{}.layout[lead]), 0);
}

TEST(PageCost, TakesThePlaceBesideTheMastheadForNoCornerOfTheLead) {
    DrawnPage page;
    page.problem.space = PageSpace{small_format(), {{{{1, 2}, {1, 9}}, true}}};
    page.put(lead, 2, 0, 2, 15, 5);
    EXPECT_EQ(page.faults(PageFault::LeadCorner), 0);
    EXPECT_GT(cost_of_corner(page.problem, page.layout[lead]), page.problem.weights.lead_at_right);
}

TEST(PageCost, WantsRelatedStoriesTogether) {
    DrawnPage page;
    const double before = page.cost().cost;
    page.problem.traits[low].near = 1U << left;
    EXPECT_EQ(page.cost().cost, before);
    page.problem.traits[low].near = 0;
    page.problem.traits[left].near = 1U << right;
    EXPECT_NEAR(page.cost().cost, before + page.problem.weights.apart, 1e-6);
    page.problem.traits[left].near = 0;
    page.problem.traits[right].near = 1U << left;  // said from the other side
    EXPECT_NEAR(page.cost().cost, before + page.problem.weights.apart, 1e-6);
}

TEST(PageCost, JudgesStoriesThatHaveTheirPlaceAlready) {
    DrawnPage page;
    StoryView fixed = page.problem.view(page.layout[right]);
    fixed.picture = {};
    fixed.headline.top = 10;
    page.problem.fixed = {fixed};
    page.problem.space =
        PageSpace{small_format(), {{{{1, 4}, {1, 9}}, true}, {{{4, 4}, {11, 29}}, false}}};
    page.layout.erase(page.layout.begin() + right);
    EXPECT_EQ(page.faults(PageFault::Butting), 1);
    EXPECT_EQ(page.cost().fault_count(), 1);
}

TEST(PageCost, OrderCostsMoreTheLowerAndTheMoreImportant) {
    const MakeupWeights weights;
    EXPECT_EQ(cost_of_order(weights, 3, -0.2F), 0);
    EXPECT_EQ(cost_of_order(weights, 3, 0.06F), 0);
    EXPECT_GT(cost_of_order(weights, 1, 0.2F), 0);
    EXPECT_GT(cost_of_order(weights, 2, 0.2F), cost_of_order(weights, 1, 0.2F));
    EXPECT_GT(cost_of_order(weights, 2, 0.26F),
              cost_of_order(weights, 2, 0.25F) + static_cast<float>(weights.wrong_order) - 0.1F);
    EXPECT_LT(cost_of_order(weights, 1, 0.5F), static_cast<float>(weights.wrong_order));
}

TEST(Adjoin, IsAlongAnEdge) {
    StoryView a, b;
    a.column = 0, a.right = 2, a.line = 0, a.bottom = 20;
    b.column = 2, b.right = 4, b.line = 15, b.bottom = 40;
    EXPECT_TRUE(adjoin(a, b));
    EXPECT_TRUE(adjoin(b, a));
    b.line = 16;  // four lines are no more than a corner
    EXPECT_FALSE(adjoin(a, b));
    b.column = 1, b.line = 20;
    EXPECT_TRUE(adjoin(a, b));
    b.line = 21;
    EXPECT_FALSE(adjoin(a, b));
}

// ---------------------------------------------------------------- beside the rules of make-up

struct Seen {
    PageFault fault;
    std::string_view code;
};
constexpr std::array seen_by_rules{Seen{PageFault::Butting, "BX7009"},
                                   Seen{PageFault::ThroughGutter, "BX7032"},
                                   Seen{PageFault::ThroughBreak, "BX7010"},
                                   Seen{PageFault::Cross, "BX7043"},
                                   Seen{PageFault::TouchingPictures, "BX7040"},
                                   Seen{PageFault::LeadCorner, "BX7039"}};

/// A page of stories for which faults cost nothing, so that the search comes upon them all.
class Careless {
  public:
    Careless() {
        MakeupWeights& weights = page_.problem().weights;
        weights.butting = weights.through_gutter = weights.through_break = weights.cross = 0;
        weights.touching_pictures = weights.wrong_order = weights.rank_order = 0;
        weights.long_gutter = weights.headline_order = 0;
    }

    [[nodiscard]] std::vector<PageLayout> layouts() {
        const PageProblem& problem = page_.problem();
        const AreaCosts areas{problem.tables,
                              problem.grid.columns(),
                              problem.space.free_below(problem.space.empty())};
        return search_pages(problem, areas, {400, {}, 0});
    }

    [[nodiscard]] PageCost cost(const PageLayout& layout) {
        return page_cost(page_.problem(), layout);
    }

    /// How often the rules name each fault on the page as it is set.
    [[nodiscard]] std::map<std::string_view, int> told(const PageLayout& layout) {
        PageTemplate plan;
        plan.name = "trial";
        plan.made_for = MadeFor{page_.desk().issue.number, page_.task().page.number};
        for (const PlacedShape& placed : layout) {
            StorySlot slot = slot_of(placed, page_.problem().grid, page_.measures(placed.story));
            // No more liberties than the shape has taken.
            slot.limits->most_air = 0;
            slot.limits->least_crop = slot.limits->most_crop = 1;
            plan.slots.push_back(slot);
        }
        std::map<std::string_view, int> codes;
        for (const Diagnostic& finding :
             set_page(page_.desk(), page_.task().page, plan, {}).findings) {
            for (const Seen& row : seen_by_rules) {
                codes[row.code] += finding.code == row.code ? 1 : 0;
            }
        }
        return codes;
    }

  private:
    TrialPaper paper_{"cn-tabloid-6x11"};
    PageToPlan page_{paper_,
                     {{.characters = 760, .aspect = 1.5},
                      {.characters = 640, .aspect = 1.5},
                      {.characters = 560},
                      {.characters = 470, .aspect = 1.5},
                      {.characters = 400},
                      {.characters = 330}}};
};

TEST(PageCost, FindsTheFaultsThatTheRulesFindOnThePageAsItIsSet) {
    Careless page;
    const std::vector<PageLayout> layouts = page.layouts();
    ASSERT_GT(layouts.size(), 20U);
    std::array<int, page_faults> found{};
    for (std::size_t i = 0; i < layouts.size(); i += 3) {
        const PageCost cost = page.cost(layouts[i]);
        const std::map<std::string_view, int> told = page.told(layouts[i]);
        for (const Seen& row : seen_by_rules) {
            const auto fault = static_cast<std::size_t>(row.fault);
            EXPECT_EQ(cost.faults[fault], told.at(row.code)) << row.code << " on page " << i;
            found[fault] += cost.faults[fault];
        }
    }
    EXPECT_GT(found[static_cast<std::size_t>(PageFault::Butting)], 0);
    EXPECT_GT(found[static_cast<std::size_t>(PageFault::ThroughGutter)] +
                  found[static_cast<std::size_t>(PageFault::ThroughBreak)],
              0);
}

}  // namespace
}  // namespace banxin::testing
