// SPDX-License-Identifier: Apache-2.0
#include "layout/vertical_headline.hpp"

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
    std::string title = {}, kicker = {}, deck = {}, summary = {}, byline = {};
    Length height = 400_pt;
    bool from_left = true;
    HeadlinePlan plan = {};
    int step = 0;
};

/// Type on one centre line.
struct Row {
    std::string text;
    Length size, centre, top, foot;
};

struct Set {
    VerticalHeadline headline;
    std::vector<Row> rows;
    Length width;
    std::vector<Diagnostic> findings;

    [[nodiscard]] std::string text() const {
        std::string text;
        for (const Row& row : rows) {
            text += (text.empty() ? "" : "|") + row.text;
        }
        return text;
    }
};

/// Only for rows of hanzi.
Set set(const Asked& asked) {
    const Issue issue = blank_issue();
    const std::vector<PictureUse> pictures;
    Report report;
    const Desk desk{issue, test_composer(), pictures, report};
    const PlacedText title{asked.title, {"issue.yaml", 8, 9}}, kicker{asked.kicker, {}},
        deck{asked.deck, {}}, summary{asked.summary, {}}, byline{asked.byline, {}};
    Set made;
    made.headline = fit_vertical_headline(desk,
                                          {kicker, title, deck, summary, byline, {}},
                                          issue.paper.styles.stories.at("news"),
                                          {asked.step, asked.plan, {}, asked.height},
                                          asked.from_left);
    made.width = issue.paper.format.body_size * made.headline.width_em;
    std::vector<Mark> marks;
    put_vertical_headline(made.headline, {{}, {made.width, asked.height}}, marks);
    for (const GlyphRun* run : all_of<GlyphRun>(marks)) {
        const Glyph& first = run->glyphs.front();
        made.rows.push_back({run->text,
                             run->size,
                             first.at.x + run->size / 2,
                             first.at.y - run->size.scaled(0.88),
                             run->glyphs.back().at.y + run->size.scaled(0.12)});
    }
    made.findings = report.diagnostics();
    return made;
}

TEST(VerticalHeadline, FillsMostOfItsHeightWithTheLargestSizeThatFits) {
    const Set made = set({.title = "春江水暖鸭先知", .height = 340_pt});
    ASSERT_EQ(made.text(), "春江水暖鸭先知");
    EXPECT_EQ(made.rows[0].size, 42_pt);
    EXPECT_EQ(set({.title = "春江水暖鸭先知", .height = 240_pt}).rows[0].size, 30_pt);
}

TEST(VerticalHeadline, StandsInTheMiddleOfItsHeight) {
    const Set made = set({.title = "春江水暖鸭先知"});
    EXPECT_NEAR(made.rows[0].top.to_pt(), (400_pt - made.rows[0].foot).to_pt(), 0.1);
}

TEST(VerticalHeadline, SpacesOutAShortTitle) {
    const Set made = set({.title = "春江水暖", .height = 300_pt});
    EXPECT_GT(made.rows[0].foot - made.rows[0].top, 42_pt * 4 + 10_pt);
}

TEST(VerticalHeadline, DividesALongTitleIntoTwoRowsFromTheLeft) {
    const Set made = set({.title = "十九段断岸连成一线 两万人走近一江", .height = 300_pt});
    EXPECT_EQ(made.text(), "十九段断岸连成一线|两万人走近一江");
    EXPECT_LT(made.rows[0].centre, made.rows[1].centre);
    EXPECT_GE(made.rows[1].centre - made.rows[0].centre, made.rows[0].size.scaled(1.2));
}

TEST(VerticalHeadline, RunsFromTheRightAtTheRightEdge) {
    const Asked asked{.title = "十九段断岸连成一线 两万人走近一江", .height = 300_pt};
    Asked right = asked;
    right.from_left = false;
    const Set from_left = set(asked), from_right = set(right);
    EXPECT_EQ(from_right.text(), from_left.text());
    ASSERT_EQ(from_right.rows.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(from_right.rows[i].centre, from_right.width - from_left.rows[i].centre);
    }
}

TEST(VerticalHeadline, PutsKickerDeckAndBylineBesideTheTitleInReadingOrder) {
    const Set made = set({.title = "春江水暖鸭先知",
                          .kicker = "江上春来早",
                          .deck = "两岸桃花相继开",
                          .byline = "望江"});
    ASSERT_EQ(made.text(), "江上春来早|春江水暖鸭先知|两岸桃花相继开|望江");
    for (std::size_t i = 0; i + 1 < 4; ++i) {
        EXPECT_LT(made.rows[i].centre, made.rows[i + 1].centre);
    }
    EXPECT_LT(made.rows[0].size, made.rows[1].size);
    EXPECT_EQ(made.rows[0].top, made.rows[1].top);
    EXPECT_NEAR(made.rows[2].foot.to_pt(), made.rows[1].foot.to_pt(), 0.1);
    EXPECT_NEAR(made.rows[3].foot.to_pt(), made.rows[1].foot.to_pt(), 0.1);
}

TEST(VerticalHeadline, LeavesABodyCharacterOfWhiteTowardsTheText) {
    const Set made = set({.title = "春江水暖鸭先知", .deck = "两岸桃花相继开"});
    const Length left = made.rows[0].centre - made.rows[0].size / 2;
    const Length right = made.width - made.rows[1].centre - made.rows[1].size / 2;
    EXPECT_GE(right, 10.5_pt);
    EXPECT_GE(left, 5.25_pt);
    EXPECT_LT(left + right, 10.5_pt + 5.25_pt + 10.5_pt);
}

TEST(VerticalHeadline, SetsASummaryInRowsAsLongAsThereIsRoom) {
    std::string summary;
    for (int i = 0; i < 12; ++i) {
        summary += "江上春来早";
    }
    const Set made = set({.title = "春江水暖鸭先知", .summary = summary});
    ASSERT_EQ(made.rows.size(), 4U);  // 28, 30 and 2 characters at 12 pt
    EXPECT_EQ(made.rows[1].text + made.rows[2].text + made.rows[3].text, summary);
    EXPECT_EQ(made.rows[1].top, made.rows[2].top + 12_pt * 2);
    EXPECT_EQ(made.rows[1].foot, made.rows[2].foot);
}

TEST(VerticalHeadline, TakesTheSizesOfItsPlanAndTheStepsOfItsStory) {
    HeadlinePlan plan;
    plan.least_size = plan.largest_size = 26_pt;
    EXPECT_EQ(set({.title = "春江水暖", .plan = plan}).headline.title_size, 26_pt);
    EXPECT_EQ(set({.title = "春江水暖鸭先知", .step = 1}).headline.title_size, 30_pt);
}

TEST(VerticalHeadline, RefusesATitleTooLongAtTheSmallestSize) {
    const Set made = set({.title = "春江水暖鸭先知", .height = 40_pt});
    ASSERT_EQ(made.findings.size(), 1U);
    EXPECT_EQ(made.findings.front().code, "BX7003");
    EXPECT_EQ(made.findings.front().severity, Severity::Error);
    EXPECT_EQ(made.findings.front().where.line, 8);
}

TEST(VerticalHeadline, TellsOfACharacterThatTheFontHasNot) {
    const Set made = set({.title = "春\U0001F600江"});
    EXPECT_TRUE(std::ranges::any_of(
        made.findings, [](const Diagnostic& finding) { return finding.code == "BX3108"; }));
}

TEST(VerticalHeadline, IsNothingWithoutText) {
    const Set made = set({});
    EXPECT_TRUE(made.headline.empty());
    EXPECT_EQ(made.headline.width_em, 0);
}

}  // namespace
}  // namespace banxin::testing
