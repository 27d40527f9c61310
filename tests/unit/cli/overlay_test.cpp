// SPDX-License-Identifier: Apache-2.0
#include "cli/overlay.hpp"

#include "support/test_fonts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace banxin {
namespace {

using namespace literals;

PageFormat two_columns_of_ten_lines() {
    PageFormat format;
    format.type_area_at = {20_mm, 20_mm};
    format.body_size = 9_pt;
    format.line_pitch = 12_pt;
    format.columns = 2;
    format.chars_per_column = 10;
    format.gutter = 9_pt;
    format.lines = 10;
    return format;
}

const PageFormat format = two_columns_of_ten_lines();

StoryRecord lifts() {
    StoryRecord story;
    story.id = "lifts";
    story.rank = 2;
    story.shape.rects = {{{1, 2}, {3, 5}}, {{1, 1}, {6, 10}}};
    return story;
}

Diagnostic finding(const char* code, const char* story) {
    Diagnostic made = warning(code, {}, {"", ""});
    made.page = 1;
    made.story = story;
    return made;
}

std::vector<Group> overlay(const PageRecord& page,
                           Overlays wanted,
                           const Diagnostics& findings = {}) {
    return make_overlay(page, format, findings, LabelType{testing::test_fonts()}, wanted);
}

template <class Kind>
std::vector<Kind> marks_of(const Group& group) {
    std::vector<Kind> marks;
    for (const Mark& mark : group.marks) {
        if (const auto* found = std::get_if<Kind>(&mark)) {
            marks.push_back(*found);
        }
    }
    return marks;
}

/// What one reads, in the order it was painted.
std::string words(const Group& group) {
    std::vector<std::string> texts;
    for (const GlyphRun& run : marks_of<GlyphRun>(group)) {
        texts.push_back(run.text);
    }
    return fmt::format("{}", fmt::join(texts, " | "));
}

TEST(Overlay, IsEmptyUnlessAsked) {
    EXPECT_TRUE(overlay({}, {}).empty());
}

TEST(Overlay, NumbersColumnsAboveTheirEdges) {
    const auto groups = overlay({}, {.columns = true});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(words(groups[0]), "1 | 2");
    EXPECT_EQ(marks_of<Rule>(groups[0]).size(), 4U);
    for (const GlyphRun& run : marks_of<GlyphRun>(groups[0])) {
        EXPECT_LT(run.glyphs.front().at.y, format.type_area().top());
    }
}

TEST(Overlay, DrawsARuleBelowEachLineAndNumbersEveryFifthAtBothEdges) {
    const auto groups = overlay({}, {.grid = true});
    ASSERT_EQ(groups.size(), 1U);
    const auto rules = marks_of<Rule>(groups[0]);
    ASSERT_EQ(rules.size(), 10U);
    EXPECT_GT(rules[4].thickness, rules[3].thickness);
    EXPECT_EQ(words(groups[0]), "1 | 1 | 5 | 5 | 10 | 10");
}

TEST(Overlay, OutlinesAStoryAsOneShapeAndNamesIt) {
    PageRecord page;
    page.stories = {lifts()};
    page.blocks = {{"masthead", "", {{1, 2}, {1, 1}}, "", {}}};
    const auto groups = overlay(page, {.frames = true});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(words(groups[0]), "masthead | 2 lifts");
    EXPECT_EQ(marks_of<Rule>(groups[0]).size(), 4U + 6U);
}

TEST(Overlay, NumbersTheLinesOfEachStoryAtTheirLeft) {
    LineRecord first;
    first.rect = format.place({{1, 1}, {6, 6}});
    LineRecord second;
    second.rect = format.place({{1, 1}, {7, 7}});
    PageRecord page;
    page.stories = {lifts(), lifts()};
    page.stories[0].lines = {first, second};
    page.stories[1].lines = {second};
    const auto groups = overlay(page, {.lines = true});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(words(groups[0]), "1 | 2 | 1");
    EXPECT_LT(marks_of<GlyphRun>(groups[0])[1].glyphs.front().at.x, second.rect.left());
}

TEST(Overlay, ShowsAFindingWhereItIs) {
    PageRecord page;
    page.number = 1;
    Diagnostic placed = finding("BX7002", "");
    placed.place = Rect{{50_mm, 60_mm}, {20_mm, 10_mm}};
    const auto groups = overlay(page, {.findings = true}, {placed});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(words(groups[0]), "BX7002");
    EXPECT_EQ(marks_of<Rule>(groups[0]).front().from, placed.place->at);
}

TEST(Overlay, ShowsAFindingWithoutPlaceAtTheHeadOfItsStoryOrPage) {
    PageRecord page;
    page.number = 1;
    page.stories = {lifts()};
    const auto groups =
        overlay(page, {.findings = true}, {finding("BX7001", "lifts"), finding("BX7060", "")});
    ASSERT_EQ(groups.size(), 1U);
    const auto rules = marks_of<Rule>(groups[0]);
    ASSERT_EQ(rules.size(), 8U);
    EXPECT_EQ(rules[0].from, format.place({{1, 2}, {3, 5}}).at);
    EXPECT_EQ(rules[4].from, format.type_area_at);
}

TEST(Overlay, CountsFindingsOfOneKindAndKeepsTagsApart) {
    PageRecord page;
    page.number = 1;
    page.stories = {lifts()};
    Diagnostic elsewhere = finding("BX7064", "lifts");
    elsewhere.page = 2;
    const auto groups = overlay(page,
                                {.findings = true},
                                {finding("BX3201", "lifts"),
                                 finding("BX3201", "lifts"),
                                 finding("BX7061", "lifts"),
                                 elsewhere});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(words(groups[0]), "BX3201 ×2 | BX7061");
    const auto fields = marks_of<Area>(groups[0]);
    ASSERT_EQ(fields.size(), 2U);
    EXPECT_GE(fields[1].rect.top(), fields[0].rect.bottom());
}

}  // namespace
}  // namespace banxin
