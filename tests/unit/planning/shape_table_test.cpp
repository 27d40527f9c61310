// SPDX-License-Identifier: Apache-2.0
//
// Every shape is exact: set by the composer, it fills its place to the last line.
#include "planning/shape_table.hpp"

#include "planning/plan_page.hpp"
#include "planning/slot_of.hpp"
#include "support/generated_text.hpp"
#include "support/page_to_plan.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace banxin::testing {
namespace {

constexpr std::size_t shapes_tried = 30;  // of each story

const TrialPaper& paper_of(const std::string& format) {
    static std::map<std::string, TrialPaper> papers;
    return papers.try_emplace(format, format).first->second;
}

std::string text_of(const StoryShape& shape) {
    return fmt::format(
        "{} columns {} lines {} legs, arrangement {}, headline {} legs {} lines size {}, picture "
        "{} legs {} lines{}, elbow {}x{}, step {}x{}, cost {}",
        shape.columns,
        shape.lines,
        shape.legs,
        static_cast<int>(shape.arrangement),
        shape.headline_legs,
        shape.headline_lines,
        shape.size,
        shape.picture_legs,
        shape.picture_lines,
        shape.ends_short ? ", ends short" : "",
        shape.elbow_columns,
        shape.elbow_lines,
        shape.step_columns,
        shape.step_lines,
        shape.cost);
}

std::vector<StoryShape> all_shapes(const ShapeTable& table, const PageGrid& grid) {
    std::vector<StoryShape> shapes;
    for (int columns = 1; columns <= grid.columns(); ++columns) {
        for (const int lines : table.depths(columns)) {
            for (unsigned edges = 0; edges < edge_classes; ++edges) {
                if (table.at(columns, lines, edges).possible()) {
                    shapes.push_back(table.at(columns, lines, edges));
                }
            }
        }
        shapes.insert(shapes.end(), table.elbows(columns).begin(), table.elbows(columns).end());
        for (int lower = 1; lower <= most_stepped; ++lower) {
            for (int lines = least_step; lines <= most_step; ++lines) {
                const std::vector<StoryShape>& steps = table.steps(columns, lower, lines);
                shapes.insert(shapes.end(), steps.begin(), steps.end());
            }
        }
    }
    return shapes;
}

/// Shapes of all kinds in turn, so that the rare ones come up too.
std::vector<StoryShape> some_of_each_kind(const std::vector<StoryShape>& shapes, Dice& dice) {
    std::map<std::tuple<Arrangement, bool, bool, bool, bool>, std::vector<StoryShape>> kinds;
    for (const StoryShape& shape : shapes) {
        kinds[{shape.arrangement,
               shape.legs != shape.columns,
               shape.elbow_columns > 0,
               shape.step_columns > 0,
               shape.ends_short}]
            .push_back(shape);
    }
    std::vector<StoryShape> chosen;
    while (!kinds.empty() && chosen.size() < shapes_tried) {
        for (auto kind = kinds.begin(); kind != kinds.end();) {
            std::vector<StoryShape>& of_kind = kind->second;
            const std::size_t at = dice.below(of_kind.size());
            chosen.push_back(of_kind[at]);
            of_kind.erase(of_kind.begin() + static_cast<std::ptrdiff_t>(at));
            kind = of_kind.empty() ? kinds.erase(kind) : std::next(kind);
        }
    }
    return chosen;
}

/// Somewhere on an empty page.
PlacedShape placed_somewhere(const StoryShape& shape, const PageGrid& grid, Dice& dice) {
    PlacedShape placed;
    placed.shape = &shape;
    const int columns = grid.columns() - shape.columns + 1;
    const int lines = grid.lines() + 2 - shape.lines - shape.elbow_lines;
    placed.column = static_cast<std::uint8_t>(dice.below(static_cast<std::size_t>(columns)));
    placed.line = static_cast<std::uint8_t>(dice.below(static_cast<std::size_t>(lines)));
    placed.picture = static_cast<Side>(dice.below(3));
    placed.bent_at_right = dice.one_in(2);
    return placed;
}

/// Whether the rectangle stands inside `box`, as wide as that.
bool stands_in(const Rect& rect, const GridBox& box, const PageFormat& format) {
    const Length left = format.type_area_at.x + format.body_size.scaled(box.left);
    const Length top = format.type_area_at.y + format.line_pitch.scaled(box.top);
    const double slack = 0.05;  // mm
    return std::abs((rect.left() - left).to_mm()) < slack &&
           std::abs((rect.size.width - format.body_size.scaled(box.width)).to_mm()) < slack &&
           (rect.top() - top).to_mm() > -slack &&
           (rect.bottom() - top - format.line_pitch.scaled(box.height)).to_mm() < slack;
}

/// What the composer finds wrong with the story in its place, in words; nothing if it fills it with
/// no other liberties than the shape has taken.
std::string wrong_with(PageToPlan& page, const PlacedShape& placed) {
    const StoryShape& shape = *placed.shape;
    const StoryMeasures& measures = page.measures(0);
    PageTemplate plan;
    plan.name = "trial";
    plan.made_for = MadeFor{page.desk().issue.number, page.task().page.number};
    plan.slots = {slot_of(placed, page.problem().grid, measures)};
    FitLimits& limits = *plan.slots.front().limits;
    limits.most_air = 0;
    limits.least_crop = limits.most_crop = 1;
    limits.byline_line = false;
    limits.short_lines = shape.ends_short ? 1 : 0;
    const SetPage set = set_page(page.desk(), page.task().page, plan, {});
    std::string wrong;
    static const std::set<std::string> about_fit{
        "BX7001", "BX7002", "BX7003", "BX7004", "BX7019", "BX7022", "BX7023", "BX7050", "BX7065"};
    for (const Diagnostic& finding : set.findings) {
        if (about_fit.contains(finding.code) || finding.severity == Severity::Error) {
            wrong += fmt::format("  {} {}\n", finding.code, finding.message.en);
        }
    }
    const StoryRecord& story = set.record.stories.front();
    int room = 0;
    for (const LegRecord& leg : story.legs) {
        room += leg.lines;
    }
    int white = 0;
    for (const FitStep& step : story.receipt.steps) {
        white += step.lever == FitStep::Lever::Short ? step.amount : 0;
    }
    if (story.receipt.lines + white != room) {
        wrong += fmt::format("  {} lines and {} white in {}\n", story.receipt.lines, white, room);
    }
    const PageGrid& grid = page.problem().grid;
    if (!story.headline || story.headline->size != measures.sizes()[shape.size]) {
        wrong += "  another headline\n";
    } else if (!stands_in(story.headline->rect,
                          headline_box_of(placed, grid, measures.boxed()),
                          page.desk().format())) {
        wrong += "  headline elsewhere\n";
    }
    if (shape.picture_legs > 0 &&
        (story.insets.empty() || !stands_in(story.insets.front().rect,
                                            picture_box_of(placed, grid, measures.boxed()),
                                            page.desk().format()))) {
        wrong += "  picture elsewhere\n";
    }
    return wrong;
}

struct ShapeCase {
    std::string name;
    StoryWanted story;
};

const std::vector<ShapeCase> cases{
    {"Text", {.characters = 420}},
    {"LongText", {.characters = 900}},
    {"Picture", {.characters = 500, .aspect = 1.5}},
    {"UprightPicture", {.characters = 500, .aspect = 0.8}},
    {"BoxedText", {.characters = 420, .boxed = true}},
    {"BoxedPicture", {.characters = 500, .aspect = 1.5, .boxed = true}},
    {"Quote", {.characters = 700, .quote = true}},
    {"QuoteAndPicture", {.characters = 800, .aspect = 1.5, .quote = true}},
    {"PlaceThree", {.characters = 420, .aspect = 1.5, .place = 3}},
    {"PlaceSeven", {.characters = 300, .place = 7}},
    {"Code", {.characters = 700, .code = true}},
    {"Subheads", {.characters = 900, .subheads = true}},
    {"SubheadsAndPicture", {.characters = 900, .aspect = 1.5, .subheads = true, .place = 2}},
    {"FullHead", {.characters = 700, .aspect = 1.5, .full_head = true}},
    {"TwoPictures", {.characters = 900, .aspect = 1.5, .more_photo = true}},
};

class EveryShape : public ::testing::TestWithParam<std::tuple<std::string, ShapeCase>> {
  protected:
    [[nodiscard]] static const TrialPaper& paper() { return paper_of(std::get<0>(GetParam())); }
    [[nodiscard]] static const StoryWanted& story() { return std::get<1>(GetParam()).story; }
};

TEST_P(EveryShape, FillsItsPlaceToTheLastLine) {
    PageToPlan page{paper(), {story()}};
    const PageGrid& grid = page.problem().grid;
    Dice dice{7};
    const std::vector<StoryShape> shapes =
        some_of_each_kind(all_shapes(page.problem().tables.front(), grid), dice);
    EXPECT_GE(shapes.size(), 5U);
    for (const StoryShape& shape : shapes) {
        EXPECT_EQ(wrong_with(page, placed_somewhere(shape, grid, dice)), "") << text_of(shape);
    }
}

TEST(ShapesFor, AreAllWaysToFillTheSamePlace) {
    PageToPlan page{paper_of("cn-broadsheet-8x13"), {{.characters = 500, .aspect = 1.5}}};
    const PageProblem& problem = page.problem();
    const ShapeTable& table = problem.tables.front();
    std::size_t most = 0;
    for (const int lines : table.depths(4)) {
        const StoryShape& like = table.best(4, lines);
        const std::vector<StoryShape> shapes =
            shapes_for(page.measures(0), problem.grid, problem.weights, 0, like);
        most = std::max(most, shapes.size());
        ASSERT_FALSE(shapes.empty());
        EXPECT_EQ(shapes.front().cost, like.cost);
        EXPECT_TRUE(std::ranges::is_sorted(shapes, {}, &StoryShape::cost));
        for (const StoryShape& shape : shapes) {
            EXPECT_EQ(shape.columns, 4);
            EXPECT_EQ(shape.lines, lines);
            EXPECT_EQ(shape.elbow_columns + shape.step_columns, 0);
        }
    }
    EXPECT_GT(most, 1U);
}

TEST(ShapeTable, KeepsTheCheapestOfEachSizeAndReachOfItsHeadline) {
    PageToPlan page{paper_of("cn-broadsheet-8x13"), {{.characters = 500, .aspect = 1.5}}};
    const PageProblem& problem = page.problem();
    const ShapeTable& table = problem.tables.front();
    const int lines = table.depths(5).front();
    std::vector<float> cheapest(edge_classes, std::numeric_limits<float>::infinity());
    for (const StoryShape& shape :
         shapes_for(page.measures(0), problem.grid, problem.weights, 0, table.best(5, lines))) {
        float& kept = cheapest[headline_edges(shape.arrangement)];
        kept = std::min(kept, shape.cost);
    }
    for (unsigned edges = 0; edges < edge_classes; ++edges) {
        EXPECT_EQ(table.at(5, lines, edges).cost, cheapest[edges]) << edges;
    }
    EXPECT_EQ(table.cheapest(5, lines), std::ranges::min(cheapest));
}

TEST(ShapeTable, KnowsItsSmallestLargestAndCheapestShape) {
    PageToPlan page{paper_of("cn-broadsheet-8x13"), {{.characters = 420}}};
    const PageGrid& grid = page.problem().grid;
    const ShapeTable& table = page.problem().tables.front();
    int least = std::numeric_limits<int>::max(), most = 0;
    float cost = std::numeric_limits<float>::infinity();
    for (int columns = 1; columns <= grid.columns(); ++columns) {
        EXPECT_TRUE(std::ranges::is_sorted(table.depths(columns)));
        for (const int lines : table.depths(columns)) {
            least = std::min(least, columns * lines);
            most = std::max(most, columns * lines);
            cost = std::min(cost, table.cheapest(columns, lines));
        }
    }
    EXPECT_EQ(table.least_area, least);
    EXPECT_EQ(table.most_area, most);
    EXPECT_EQ(table.least_cost, cost);
    EXPECT_GE(table.natural_area, least);
    EXPECT_LE(table.natural_area, most);
}

TEST(ShapeTable, HasNoBoxOfSixSides) {
    PageToPlan page{paper_of("cn-broadsheet-8x13"), {{.characters = 420, .boxed = true}}};
    const ShapeTable& table = page.problem().tables.front();
    EXPECT_TRUE(table.boxed());
    for (int columns = 1; columns <= 8; ++columns) {
        EXPECT_TRUE(table.elbows(columns).empty());
        EXPECT_TRUE(table.steps(columns, 1, 10).empty());
    }
}

INSTANTIATE_TEST_SUITE_P(,
                         EveryShape,
                         ::testing::Combine(::testing::ValuesIn(formats_of_plans()),
                                            ::testing::ValuesIn(cases)),
                         [](const auto& tested) {
                             std::string name = std::get<0>(tested.param);
                             std::ranges::replace(name, '-', '_');
                             return name + "_" + std::get<1>(tested.param).name;
                         });

}  // namespace
}  // namespace banxin::testing
