// SPDX-License-Identifier: Apache-2.0
#include "typography/vertical_boxes.hpp"

#include "composed.hpp"
#include "typography/set_column.hpp"
#include "typography/set_line.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

namespace banxin::testing {
namespace {

constexpr Length centre = em * 10;

LineItems vertical(const std::string& text, const TextStyle& type = style("hei", 700)) {
    StyledText styled = in_one_style(test_composer(), text, type, em, {"issue.yaml", 1, 1});
    styled.vertical = true;
    return items_of(styled);
}

/// `text` set down a centre line from the top of the page.
std::vector<GlyphRun> column(const std::string& text, const TextStyle& type = style("hei", 700)) {
    std::vector<Mark> marks;
    set_column(vertical(text, type), {centre, {}}, {}, marks);
    std::vector<GlyphRun> runs;
    for (const Mark& mark : marks) {
        runs.push_back(std::get<GlyphRun>(mark));
    }
    return runs;
}

double length_em(const std::string& text) {
    return natural_width(vertical(text), {}).ratio(em);
}

std::uint32_t glyph_of(const std::string& text, Shaping how) {
    const FontBook& fonts = test_fonts();
    return fonts.shape(fonts.face(style("hei", 700)), text, how).front().id;
}

/// The runs, turned ones in brackets.
std::string told(const std::vector<GlyphRun>& runs) {
    std::string told;
    for (const GlyphRun& run : runs) {
        told += run.turned ? "[" + run.text + "]" : run.text;
    }
    return told;
}

TEST(VerticalBoxes, StackHanziOnTheCentreLine) {
    const auto runs = column("春江");
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].text, "春江");
    ASSERT_EQ(runs[0].glyphs.size(), 2U);
    EXPECT_EQ(runs[0].glyphs[0].at, (Point{centre - em / 2, em.scaled(0.88)}));
    EXPECT_EQ(runs[0].glyphs[1].at, (Point{centre - em / 2, em.scaled(1.88)}));
}

TEST(VerticalBoxes, TakeTheVerticalFormsOfMarks) {
    for (const std::string mark : {"（", "》", "，", "。", "！"}) {
        const auto runs = column(mark + "春");
        EXPECT_NE(runs[0].glyphs[0].id, glyph_of(mark, Shaping::Chinese)) << mark;
        EXPECT_FALSE(runs[0].turned) << mark;
        EXPECT_EQ(runs[0].text, mark + "春");
    }
}

TEST(VerticalBoxes, TurnCurlyQuotesToCornerBrackets) {
    const auto runs = column("“春”");
    EXPECT_EQ(runs[0].glyphs[0].id, glyph_of("﹃", Shaping::Upright));
    EXPECT_EQ(runs[0].glyphs[2].id, glyph_of("﹄", Shaping::Upright));
    EXPECT_EQ(runs[0].text, "“春”");
}

TEST(VerticalBoxes, GiveHalfAnEmToMarksThatLeaveHalfBlank) {
    EXPECT_DOUBLE_EQ(length_em("《春》"), 2);
    EXPECT_DOUBLE_EQ(length_em("春，江"), 3);
    EXPECT_DOUBLE_EQ(length_em("春，“江"), 3.5);
    EXPECT_DOUBLE_EQ(length_em("春："), 2);  // its dots are too far apart
    EXPECT_DOUBLE_EQ(length_em("春！江"), 3);
}

TEST(VerticalBoxes, LayDashesAndDotsOnTheirSide) {
    EXPECT_EQ(told(column("春——江……")), "春[——]江[……]");
    EXPECT_EQ(told(column("雷·锋")), "雷[·]锋");
    EXPECT_DOUBLE_EQ(length_em("春——江"), 4);
}

TEST(VerticalBoxes, PutTwoOrThreeFiguresSideBySideInOneEm) {
    for (const std::string number : {"38", "100"}) {
        const auto runs = column("第" + number + "次");
        EXPECT_EQ(told(runs), "第" + number + "次");
        std::vector<Glyph> glyphs;
        for (const GlyphRun& run : runs) {
            glyphs.insert(glyphs.end(), run.glyphs.begin(), run.glyphs.end());
        }
        ASSERT_EQ(glyphs.size(), number.size() + 2);
        for (std::size_t i = 1; i <= number.size(); ++i) {
            EXPECT_EQ(glyphs[i].at.y, em.scaled(1.88));
            EXPECT_GE(glyphs[i].at.x, centre - em / 2);
            EXPECT_LT(glyphs[i].at.x, centre + em / 2);
        }
        EXPECT_EQ(glyphs.back().at.y, em.scaled(2.88));
    }
    EXPECT_LT(column("第100次")[1].stretch, 1);  // narrowed
}

TEST(VerticalBoxes, StackInitialsAndTurnWordsAndLongNumbers) {
    EXPECT_EQ(told(column("用AI看5G")), "用AI看5G");
    EXPECT_DOUBLE_EQ(length_em("用AI看5G"), 6);
    EXPECT_EQ(told(column("2026年GDP增长5.2%")), "[2026]年GDP增长[5.2%]");
    EXPECT_EQ(told(column("新款iPhone来了")), "新款[iPhone]来了");
    EXPECT_EQ(told(column("走进Open Day")), "走进[Open Day]");
}

TEST(VerticalBoxes, RunTurnedTypeDownItsBaseline) {
    const auto runs = column("2026");
    ASSERT_EQ(runs[0].glyphs.size(), 4U);
    for (const Glyph& glyph : runs[0].glyphs) {
        EXPECT_EQ(glyph.at.x, centre - em.scaled(0.38));
    }
    EXPECT_GT(runs[0].glyphs[1].at.y, runs[0].glyphs[0].at.y + em / 2);
}

TEST(VerticalBoxes, KeepUnitsOfFiguresTogether) {
    const LineItems items = vertical("第38次 2026年");
    EXPECT_GT(items.gaps[0].penalty, 0);  // 第|38
}

}  // namespace
}  // namespace banxin::testing
