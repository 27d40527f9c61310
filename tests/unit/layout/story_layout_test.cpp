// SPDX-License-Identifier: Apache-2.0
#include "layout/story_layout.hpp"

#include "blank_issue.hpp"
#include "layout/story_text.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

std::string hanzi(int count) {
    const std::string line = "江上清风山间明月耳得成声目遇成色";
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += line.substr(static_cast<std::size_t>(i % 16) * 3, 3);
    }
    return text;
}

struct Laid {
    LaidOutStory story;
    std::vector<Diagnostic> findings;
};

struct Asked {
    std::vector<std::string> paragraphs;
    GridRect frame{{1, 2}, {1, 20}};
    std::string title = {};
    std::string byline = {};
    std::string deck = {};
    int jump = 0;
    std::string style = "news";
    std::vector<GridRect> pictures = {};
    int legs = 0;
    std::vector<Ruby> ruby = {};
    FitLimits limits = {};
    std::vector<GridRect> more = {};  // rectangles of the frame
    HeadlinePlan headline = {};
    std::vector<Inset> insets = {};
    std::string column = {};
    std::string note = {};
};

Inset picture_at(const GridRect& rect) {
    Inset inset;
    inset.kind = "photo";
    inset.place.rect = rect;
    return inset;
}

Laid lay_out(const Asked& asked) {
    const Issue issue = blank_issue();
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    std::vector<Paragraph> body;
    std::vector<Inset> insets = asked.insets;
    for (const GridRect& picture : asked.pictures) {
        insets.push_back(picture_at(picture));
    }
    Shape frame{{asked.frame}};
    frame.rects.insert(frame.rects.end(), asked.more.begin(), asked.more.end());
    for (const std::string& text : asked.paragraphs) {
        const bool subhead = text.starts_with("## ");
        body.push_back({subhead ? ParagraphKind::Subhead : ParagraphKind::Text,
                        subhead ? text.substr(3) : text,
                        {},
                        asked.ruby,
                        {"story.md", static_cast<int>(body.size()) + 1, 1}});
    }
    const StoryPart part{.id = "walk",
                         .rank = 3,
                         .title = {asked.title, {}},
                         .deck = {asked.deck, {}},
                         .byline = {asked.byline, {}},
                         .column = {asked.column, {}},
                         .note = {asked.note, {}},
                         .body = body,
                         .continues_on = asked.jump,
                         .style = issue.paper.styles.stories.at(asked.style),
                         .headline = asked.headline,
                         .frame = frame,
                         .legs = asked.legs,
                         .limits = asked.limits,
                         .insets = insets,
                         .where = {"issue.yaml", 8, 9}};
    LaidOutStory story = lay_out_story(desk, part, 1);
    return {std::move(story), report.diagnostics()};
}

std::vector<const GlyphRun*> runs(const Laid& laid) {
    std::vector<const GlyphRun*> found;
    for (const Mark& mark : laid.story.group.marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            found.push_back(run);
        }
    }
    return found;
}

TEST(StoryLayout, FillsItsLegsToTheFootWithoutAWord) {
    // 2 legs of 20 lines; the paragraphs are a little shorter than that.
    const Laid laid = lay_out({.paragraphs = {hanzi(340), hanzi(345)}});
    EXPECT_TRUE(laid.findings.empty()) << laid.findings.front().message.en;
}

TEST(StoryLayout, SaysHowManyCharactersAndLinesDoNotFit) {
    const Laid laid = lay_out({.paragraphs = {hanzi(18 * 45)}});
    ASSERT_EQ(laid.findings.size(), 1U);
    const Diagnostic& finding = laid.findings.front();
    EXPECT_EQ(finding.code, "BX7001");
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(finding.where.line, 8);
    EXPECT_NE(finding.message.zh.find("6 行"), std::string::npos) << finding.message.zh;
    EXPECT_FALSE(finding.hints.empty());
}

TEST(StoryLayout, SaysHowFarTheTextFallsShort) {
    const Laid laid = lay_out({.paragraphs = {hanzi(18 * 20)}});
    ASSERT_EQ(laid.findings.size(), 1U);
    EXPECT_EQ(laid.findings.front().code, "BX7002");
    EXPECT_EQ(laid.findings.front().severity, Severity::Warning);
}

TEST(StoryLayout, TakesUpSlackWithAirAroundTheHeadline) {
    const Laid laid =
        lay_out({.paragraphs = {hanzi(18 * 13 - 2), hanzi(18 * 13 - 2)}, .title = "江上的清风"});
    EXPECT_TRUE(laid.findings.empty()) << laid.findings.front().message.en;
}

TEST(StoryLayout, RunsTheBylineIntoTheFirstParagraph) {
    const Laid laid = lay_out({.paragraphs = {hanzi(300)}, .byline = "本报讯（记者 江小川）"});
    const auto found = runs(laid);
    ASSERT_GE(found.size(), 3U);
    EXPECT_EQ(found[0]->text, "本报讯");
    EXPECT_EQ(found[1]->text, "（记者 江小川）");
    EXPECT_EQ(found[0]->glyphs.front().at.y, found[2]->glyphs.front().at.y);
}

TEST(StoryLayout, EndsAJumpWithAWholeParagraphAndSaysWhereItGoesOn) {
    const Laid laid =
        lay_out({.paragraphs = {hanzi(18 * 20), hanzi(18 * 17), hanzi(18 * 20)}, .jump = 2});
    ASSERT_TRUE(laid.story.goes_on);
    EXPECT_EQ(*laid.story.goes_on, (TextPosition{2, 0}));
    EXPECT_EQ(runs(laid).back()->text, "（下转第2版）");
}

TEST(StoryLayout, KeepsTextOutOfAPicture) {
    const GridRect picture{{2, 2}, {6, 15}};
    const Laid laid = lay_out({.paragraphs = {hanzi(18 * 25)}, .pictures = {picture}});
    const Rect place = blank_issue().paper.format.place(picture);
    for (const GlyphRun* run : runs(laid)) {
        for (const Glyph& glyph : run->glyphs) {
            EXPECT_FALSE(glyph.at.x > place.left() && glyph.at.x < place.right() &&
                         glyph.at.y > place.top() && glyph.at.y < place.bottom())
                << run->text;
        }
    }
}

TEST(StoryLayout, SetsTheSignatureOfANoticeFlushRight) {
    const Laid laid = lay_out(
        {.paragraphs = {hanzi(18 * 30) + "。", "云渡区供水公司", "2026年11月"}, .style = "notice"});
    const auto found = runs(laid);
    const PageFormat format = blank_issue().paper.format;
    const Length right = format.column_left(2) + format.column_width();
    const GlyphRun& date = *found.back();
    EXPECT_EQ(date.text, "2026年11月");
    EXPECT_LT(right - date.glyphs.back().at.x, date.size * 3);
}

TEST(StoryLayout, RunsBylineAndSubheadsInOneAfterTheOther) {
    const Laid laid = lay_out({.paragraphs = {"## 江边", "## 桥上", hanzi(300)},
                               .byline = "本报讯（记者 江小川）",
                               .style = "briefs"});
    std::string text;
    for (const GlyphRun* run : runs(laid)) {
        text += run->text;
    }
    EXPECT_TRUE(text.starts_with("本报讯（记者 江小川）江边　桥上　江上清风")) << text;
}

TEST(StoryLayout, JumpsFromTheLastLegThatHasLines) {
    // A picture takes the whole second leg.
    const Laid laid = lay_out({.paragraphs = {hanzi(18 * 17), hanzi(18 * 20)},
                               .jump = 2,
                               .pictures = {{{2, 2}, {1, 20}}}});
    ASSERT_TRUE(laid.story.goes_on);
    EXPECT_EQ(*laid.story.goes_on, (TextPosition{1, 0}));
    EXPECT_EQ(runs(laid).back()->text, "（下转第2版）");
}

TEST(StoryLayout, RefusesLegsOfAFewCharacters) {
    const Laid laid = lay_out({.paragraphs = {hanzi(100)}, .legs = 12});
    ASSERT_EQ(laid.findings.size(), 1U);
    EXPECT_EQ(laid.findings.front().code, "BX7013");
}

TEST(StoryLayout, SetsABrokenMeasureInWholeCharacters) {
    // Three columns as two legs: 56 characters are 2 × 27 and a gutter of two.
    const Laid laid =
        lay_out({.paragraphs = {hanzi(27 * 39)}, .frame = {{1, 3}, {1, 20}}, .legs = 2});
    EXPECT_TRUE(laid.findings.empty());
    const PageFormat format = blank_issue().paper.format;
    std::vector<Length> starts;
    for (const GlyphRun* run : runs(laid)) {
        starts.push_back(run->glyphs.front().at.x - format.column_left(1));
    }
    const Length em = format.body_size;
    EXPECT_EQ(std::ranges::count(starts, Length{}), 19);  // the first line is indented
    EXPECT_EQ(std::ranges::count(starts, em * 29), 20);
}

TEST(StoryLayout, SetsTheDeckOfAStoryWithoutATitle) {
    const Laid laid = lay_out({.paragraphs = {hanzi(300)}, .deck = "山间的明月"});
    EXPECT_EQ(runs(laid).front()->text, "山间的明月");
}

TEST(StoryLayout, RefusesAHeadlineDeeperThanItsFrame) {
    const Laid laid = lay_out(
        {.paragraphs = {hanzi(20)}, .frame = {{1, 2}, {1, 3}}, .title = "江上的清风\n山间的明月"});
    ASSERT_FALSE(laid.findings.empty());
    EXPECT_EQ(laid.findings.front().code, "BX7011");
}

TEST(StoryLayout, WarnsOfReadingsThatTheLeadingMakesSmall) {
    const Laid laid = lay_out({.paragraphs = {"江上清风"}, .ruby = {{0, 3, {"あ"}}}});
    const auto found = std::ranges::find(laid.findings, "BX7028", &Diagnostic::code);
    ASSERT_NE(found, laid.findings.end());
    EXPECT_NE(found->message.zh.find("3.5 点"), std::string::npos) << found->message.zh;
}

TEST(StoryLayout, SetsReadingsEvenWhereLinesTouch) {
    Issue issue = blank_issue();
    issue.paper.format.line_pitch = issue.paper.format.body_size;
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    const std::vector<Paragraph> body{
        {ParagraphKind::Text, "江上", {}, {{0, 3, {"あ"}}}, {"story.md", 1, 1}}};
    const auto shaped = shape_story(desk, body, {}, issue.paper.styles.stories.at("news"));
    ASSERT_EQ(shaped.front().items.ruby.size(), 1U);
    EXPECT_GT(shaped.front().items.ruby.front().size, Length{});
    EXPECT_EQ(report.diagnostics().front().code, "BX7028");
}

TEST(StoryLayout, ColumnLabelAndNoteTakeWholeLinesAboveTheText) {
    const std::vector<std::string> text{hanzi(18 * 20 - 4)};
    const auto foot_of = [&](const std::string& column, const std::string& note) {
        return runs(lay_out({.paragraphs = text,
                             .frame = {{1, 1}, {1, 40}},
                             .column = column,
                             .note = note}))
            .back()
            ->glyphs.front()
            .at.y;
    };
    const Length plain = foot_of("", "");
    EXPECT_EQ(foot_of("书市", ""), plain + 14_pt * 2);
    EXPECT_EQ(foot_of("", "编后：江上又有了船。"), plain + 14_pt * 3);
    EXPECT_EQ(foot_of("书市", "编后：江上又有了船。"), plain + 14_pt * 5);
}

TEST(StoryLayout, GoesOnBelowAVerticalHeadlineInTheUsualMeasure) {
    HeadlinePlan plan;
    plan.place = HeadlinePlace::Left;
    plan.columns = Span{1, 1};
    plan.lines = 12;
    const Laid laid = lay_out({.paragraphs = {hanzi(400)}, .title = "江上清风", .headline = plan});
    const std::vector<LegRecord>& legs = laid.story.record.legs;
    const PageFormat format = blank_issue().paper.format;
    ASSERT_EQ(legs.size(), 2U);
    EXPECT_EQ(legs[0].rect.top(), format.line_top(13));
    EXPECT_EQ(legs[1].rect.top(), format.line_top(1));
    EXPECT_EQ(legs[0].rect.size.width, format.column_width());
    EXPECT_EQ(legs[1].rect.size.width, format.column_width());
    EXPECT_EQ(laid.story.record.headline->rect, format.place({{1, 1}, {1, 12}}));
}

TEST(StoryLayout, TableStaysTogether) {
    // Two legs of ten lines. The table of five would begin on line 7, so it goes to the next leg.
    const Issue issue = blank_issue();
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    Paragraph table;
    table.kind = ParagraphKind::Table;
    table.where = {"story.md", 2, 1};
    table.columns.resize(2);
    for (const char* text : {"时段", "班次", "早班", "6", "日班", "8", "晚班", "10"}) {
        table.cells.push_back({ParagraphKind::Text, text, {}, {}, {}});
    }
    const std::vector<Paragraph> body{
        {ParagraphKind::Text, hanzi(18 * 6 - 4), {}, {}, {"story.md", 1, 1}},
        table,
        {ParagraphKind::Text, hanzi(18 * 4 - 4), {}, {}, {"story.md", 3, 1}}};
    const StoryPart part{.id = "ferry",
                         .body = body,
                         .style = issue.paper.styles.stories.at("news"),
                         .frame = {{{{1, 2}, {1, 10}}}},
                         .where = {"issue.yaml", 8, 9}};
    const LaidOutStory story = lay_out_story(desk, part, 1);
    for (const Diagnostic& finding : report.diagnostics()) {
        ADD_FAILURE() << finding.code;
    }
    int rules = 0;
    for (const Mark& mark : story.group.marks) {
        if (const auto* rule = std::get_if<Rule>(&mark)) {
            ++rules;
            EXPECT_EQ(rule->from.x, issue.paper.format.column_left(2));
            EXPECT_LT(rule->from.y, issue.paper.format.line_top(6));
        }
    }
    EXPECT_EQ(rules, 3);
}

}  // namespace
}  // namespace banxin::testing
