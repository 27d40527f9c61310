// SPDX-License-Identifier: Apache-2.0
#include "layout/headline.hpp"

#include "all_marks.hpp"
#include "blank_issue.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

struct Asked {
    std::string title = {}, kicker = {}, deck = {}, summary = {};
    Length width = 300_pt;
    TitleLimits limits = {};
    HeadlinePlan plan = {};
};

struct Set {
    std::vector<GlyphRun> runs;  ///< From the top.
    std::vector<Diagnostic> findings;

    [[nodiscard]] std::string text() const {
        std::string text;
        for (const GlyphRun& run : runs) {
            const bool new_row =
                &run != &runs.front() && (&run - 1)->glyphs.front().at.y != run.glyphs.front().at.y;
            text += (new_row ? "|" : "") + run.text;
        }
        return text;
    }
};

Set set(const Asked& asked) {
    const Issue issue = blank_issue();
    const Composer& composer = test_composer();
    const std::vector<PictureUse> pictures;
    Report report;
    const Desk desk{issue, composer, pictures, report};
    StoryStyle style = issue.paper.styles.stories.at("news");
    style.title_limits = asked.limits;
    const PlacedText title{asked.title, {"issue.yaml", 8, 9}}, kicker{asked.kicker, {}},
        deck{asked.deck, {}}, summary{asked.summary, {}};
    const Headline headline = fit_headline(
        desk, {kicker, title, deck, summary, {}, {}}, style, {0, asked.plan, {}, asked.width});
    std::vector<Mark> marks;
    put_headline(
        headline, {{}, {asked.width, issue.paper.format.line_pitch * headline.lines}}, marks);
    Set made{{}, report.diagnostics()};
    for (const GlyphRun* run : all_of<GlyphRun>(marks)) {
        made.runs.push_back(*run);
    }
    return made;
}

TEST(Headline, TakesTheLargestSizeThatFits) {
    EXPECT_EQ(set({.title = "春江水暖"}).runs.front().size, 42_pt);
    EXPECT_EQ(set({.title = "春江水暖夏夜风凉"}).runs.front().size, 30_pt);
}

TEST(Headline, DividesALongTitleRatherThanSetItSmall) {
    const Set made = set({.title = "十九段断岸连成一线 两万人走近一江"});
    EXPECT_EQ(made.text(), "十九段断岸连成一线|两万人走近一江");
    EXPECT_EQ(made.runs.front().size, 30_pt);
}

TEST(Headline, UsesNoMoreRowsThanTheStyleAllows) {
    const std::string title = "春江水暖 夏夜风凉 秋山月明";
    TitleLimits one, three;
    one.rows = 1;
    three.rows = 3;
    EXPECT_EQ(set({.title = title, .limits = one}).text(), title);
    EXPECT_EQ(set({.title = title, .width = 130_pt, .limits = three}).text(),
              "春江水暖|夏夜风凉|秋山月明");
}

TEST(Headline, LeavesTheRowsOfTheEditor) {
    EXPECT_EQ(set({.title = "春江\n水暖鸭先知"}).text(), "春江|水暖鸭先知");
}

TEST(Headline, NarrowsATitleALittleTooWideBeforeItMakesItSmaller) {
    // 7 × 42 pt are 294 pt.
    TitleLimits limits;
    EXPECT_EQ(set({.title = "春江水暖鸭先知", .width = 290_pt}).runs.front().size, 30_pt);
    limits.least_stretch = 0.92;
    const Set made = set({.title = "春江水暖鸭先知", .width = 290_pt, .limits = limits});
    EXPECT_EQ(made.runs.front().size, 42_pt);
    EXPECT_DOUBLE_EQ(made.runs.front().stretch, 0.97);
}

TEST(Headline, TightensBeforeItNarrows) {
    TitleLimits limits;
    limits.least_tracking = -0.05;
    limits.least_stretch = 0.92;
    const Set made = set({.title = "春江水暖鸭先知", .width = 290_pt, .limits = limits});
    EXPECT_EQ(made.runs.front().size, 42_pt);
    EXPECT_DOUBLE_EQ(made.runs.front().stretch, 1);
    EXPECT_LT(made.runs.front().glyphs[1].at.x - made.runs.front().glyphs[0].at.x, 42_pt);
}

TEST(Headline, SpacesOutAShortTitleButNotItsFigures) {
    const Set made = set({.title = "第38次会"});
    std::vector<Glyph> glyphs;
    for (const GlyphRun& run : made.runs) {
        glyphs.insert(glyphs.end(), run.glyphs.begin(), run.glyphs.end());
    }
    ASSERT_EQ(glyphs.size(), 5U);
    EXPECT_LT(glyphs[2].at.x - glyphs[1].at.x, 25_pt);  // from 3 to 8: as the font has it
    EXPECT_GT(glyphs[4].at.x - glyphs[3].at.x, 43_pt);
}

TEST(Headline, WidensATitleThatSpacingDoesNotHelp) {
    TitleLimits limits;
    limits.most_stretch = 1.08;
    EXPECT_DOUBLE_EQ(set({.title = "春江", .limits = limits}).runs.front().stretch, 1.08);
}

TEST(Headline, RefusesATitleTooWideAtTheSmallestSize) {
    const Set made = set({.title = "春江水暖鸭先知", .width = 40_pt});
    ASSERT_EQ(made.findings.size(), 1U);
    EXPECT_EQ(made.findings.front().code, "BX7003");
    EXPECT_EQ(made.findings.front().severity, Severity::Error);
    EXPECT_EQ(made.findings.front().where.line, 8);
}

TEST(Headline, SetsAFixedSizeThoughTheLadderHasOthers) {
    HeadlinePlan plan;
    plan.least_size = plan.largest_size = 26_pt;
    EXPECT_EQ(set({.title = "春江水暖", .plan = plan}).runs.front().size, 26_pt);
}

TEST(Headline, SetsASummaryBelowTheDeck) {
    const Set made = set({.title = "春江水暖", .deck = "鸭先知", .summary = "江上春来早"});
    EXPECT_EQ(made.text(), "春江水暖|鸭先知|江上春来早");
    EXPECT_EQ(made.runs.back().size, 12_pt);
    EXPECT_GT(made.runs.back().glyphs.front().at.x, 100_pt);  // in the middle
}

TEST(Headline, SetsALongSummaryAsAJustifiedParagraph) {
    std::string long_text;
    for (int i = 0; i < 10; ++i) {
        long_text += "江上春来早";
    }
    const Set made = set({.title = "春江水暖", .summary = long_text});
    std::string text = made.text();
    EXPECT_EQ(std::ranges::count(text, '|'), 3);  // 23, 25 and 2 characters at 12 pt
    std::erase(text, '|');
    EXPECT_EQ(text, "春江水暖" + long_text);
    const GlyphRun& second = *(made.runs.end() - 2);
    EXPECT_EQ(second.glyphs.front().at.x, Length{});
    EXPECT_EQ(second.glyphs.back().at.x, 288_pt);
}

TEST(Headline, MakesASummaryNoLargerThanItsDeck) {
    const Set made =
        set({.title = "春江", .deck = "春江水暖鸭先知", .summary = "早", .width = 85_pt});
    EXPECT_LE(made.runs.back().size, (made.runs.end() - 2)->size);
    EXPECT_LT(made.runs.back().size, 12_pt);
}

}  // namespace
}  // namespace banxin::testing
