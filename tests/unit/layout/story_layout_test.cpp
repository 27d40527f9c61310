// SPDX-License-Identifier: Apache-2.0
#include "layout/story_layout.hpp"

#include "all_marks.hpp"
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
        const bool optional = text.starts_with("?## ");
        const bool subhead = optional || text.starts_with("## ");
        body.push_back({subhead ? ParagraphKind::Subhead : ParagraphKind::Text,
                        subhead ? text.substr(optional ? 4 : 3) : text,
                        {},
                        asked.ruby,
                        {"story.md", static_cast<int>(body.size()) + 1, 1},
                        optional});
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
    return all_of<GlyphRun>(laid.story.group.marks);
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
    EXPECT_EQ(laid.findings.front().code, "BX7004");
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
    EXPECT_EQ(laid.findings.front().code, "BX7065");
}

/// The air above and below a headline may leave no line for the text; that is no place to look in.
TEST(StoryLayout, SaysWhatDoesNotFitWhereTheHeadlineMayTakeEveryLine) {
    for (int lines = 4; lines < 10; ++lines) {
        const Laid laid =
            lay_out({.paragraphs = {hanzi(800)}, .frame = {{1, 2}, {1, lines}}, .title = "江上"});
        ASSERT_FALSE(laid.findings.empty()) << lines;
        EXPECT_TRUE(laid.findings.front().code == "BX7001" ||
                    laid.findings.front().code == "BX7065")
            << lines << ": " << laid.findings.front().code;
    }
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
    for (const Rule* rule : all_of<Rule>(story.group.marks)) {
        ++rules;
        EXPECT_EQ(rule->from.x, issue.paper.format.column_left(2));
        EXPECT_LT(rule->from.y, issue.paper.format.line_top(6));
    }
    EXPECT_EQ(rules, 3);
}

/// The groups inside `group`, a line each: what it is, where it leads, its text.
std::string parts_of(const Group& group) {
    std::string told;
    for (const Mark& mark : group.marks) {
        const auto* part = std::get_if<Group>(&mark);
        if (part == nullptr) {
            continue;
        }
        told += part->label + (part->link ? " to " + std::to_string(part->link->page) : "") + ":";
        for (const GlyphRun* run : all_of<GlyphRun>(part->marks)) {
            told += run->text;
        }
        told += "\n";
    }
    return told;
}

TEST(StoryLayout, IsAnArticleOfItsHeadlineAndItsParagraphs) {
    const Laid laid = lay_out(
        {.paragraphs = {hanzi(45), hanzi(30)}, .title = "江上的清风 山间的明月", .deck = "夏夜"});
    const Group& story = laid.story.group;
    EXPECT_EQ(story.role, Role::Article);
    EXPECT_EQ(story.alt, "江上的清风 山间的明月");
    ASSERT_EQ(parts_of(story).substr(0, 12), "title:江上") << parts_of(story);
    std::vector<Role> roles;
    for (const Mark& mark : story.marks) {
        roles.push_back(std::get<Group>(mark).role);
    }
    EXPECT_EQ(roles,
              (std::vector{Role::Heading2, Role::Paragraph, Role::Paragraph, Role::Paragraph}));
    const auto& first = std::get<Group>(story.marks.at(2));
    EXPECT_EQ(all_of<GlyphRun>(first.marks).size(), 3U) << "45 characters in lines of 18";
    EXPECT_EQ(first.rect.size.height, blank_issue().paper.format.line_pitch * 3);
}

TEST(StoryLayout, LeadsOnAndBackAtAJump) {
    std::string sentences;
    for (int i = 0; i < 60; ++i) {
        sentences += hanzi(19) + "。";
    }
    const Laid begun = lay_out({.paragraphs = {sentences}, .jump = 2});
    EXPECT_TRUE(parts_of(begun.story.group).ends_with("\njump to 2:（下转第2版）\n"))
        << parts_of(begun.story.group);

    const Issue issue = blank_issue();
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    const std::vector<Paragraph> body{{ParagraphKind::Text, hanzi(60), {}, {}, {"story.md", 1, 1}}};
    const StoryPart rest{.id = "ferry",
                         .body = body,
                         .continued_from = 1,
                         .style = issue.paper.styles.stories.at("news"),
                         .frame = {{{{1, 2}, {1, 10}}}},
                         .where = {"issue.yaml", 8, 9}};
    const LaidOutStory story = lay_out_story(desk, rest, 2);
    const auto& back = std::get<Group>(story.group.marks.at(0));
    EXPECT_EQ(back.role, Role::Paragraph);
    EXPECT_EQ(parts_of(back), "link to 1:（上接第1版）\n");
    const auto& text = std::get<Group>(story.group.marks.at(1));
    EXPECT_EQ(text.role, Role::Paragraph);
    EXPECT_EQ(all_of<GlyphRun>(text.marks).front()->text.substr(0, 3), hanzi(1));
    const auto& link = std::get<Group>(back.marks.at(0));
    EXPECT_EQ(link.rect.right(), all_of<GlyphRun>(text.marks).front()->glyphs.front().at.x);
}

TEST(StoryLayout, CutsTheStoryInTwoForAJumpAtASentence) {
    // One long paragraph of sentences of 20 characters: no paragraph ends near the foot.
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += hanzi(19) + "。";
    }
    const Laid laid = lay_out({.paragraphs = {text}, .jump = 2});
    ASSERT_TRUE(laid.story.goes_on);
    EXPECT_EQ(laid.story.goes_on->paragraph, 0U);
    EXPECT_EQ(laid.story.goes_on->byte % 60, 0U);  // behind a full stop
    EXPECT_EQ(laid.story.record.lines.back().text, "（下转第2版）");
    EXPECT_TRUE(laid.findings.empty());
}

TEST(StoryLayout, LeavesTheTextAloneWhereFitIsOff) {
    FitLimits off;
    off.on = false;
    const Asked asked{.paragraphs = {hanzi(18 * 13 - 2), hanzi(18 * 13 - 2)},
                      .title = "江上的清风",
                      .limits = off};
    const Laid laid = lay_out(asked);
    ASSERT_TRUE(laid.story.record.headline);
    EXPECT_EQ(laid.story.record.headline->air, 0);
    ASSERT_FALSE(laid.story.record.receipt.steps.empty());
    EXPECT_EQ(laid.story.record.receipt.steps.back().lever, FitStep::Lever::Short);
    ASSERT_EQ(laid.findings.size(), 1U);
    EXPECT_EQ(laid.findings.front().code, "BX7002");
}

TEST(StoryLayout, FillsAnLToItsFoot) {
    const Laid laid = lay_out({.paragraphs = {hanzi(18 * 25 - 2), hanzi(18 * 25 - 2)},
                               .frame = {{1, 2}, {1, 20}},
                               .more = {{{1, 1}, {21, 30}}}});
    EXPECT_TRUE(laid.findings.empty()) << laid.findings.front().message.zh;
    ASSERT_EQ(laid.story.record.legs.size(), 2U);
    EXPECT_EQ(laid.story.record.legs[0].lines, 30);
    EXPECT_EQ(laid.story.record.legs[1].lines, 20);
    EXPECT_EQ(laid.story.record.receipt.lines, 50);
}

TEST(StoryLayout, SetsAWaistHeadlineAmongTheText) {
    HeadlinePlan waist;
    waist.place = HeadlinePlace::Waist;
    waist.columns = Span{2, 2};
    waist.line = 8;
    const Laid laid =
        lay_out({.paragraphs = {hanzi(18 * 34)}, .title = "江上的清风", .headline = waist});
    const PageFormat format = blank_issue().paper.format;
    ASSERT_TRUE(laid.story.record.headline);
    EXPECT_EQ(laid.story.record.headline->rect.top(), format.line_top(8));
    ASSERT_EQ(laid.story.record.legs.size(), 3U);
    EXPECT_EQ(laid.story.record.legs[1].lines, 7);
    EXPECT_TRUE(laid.story.record.legs[2].below_headline);
}

TEST(StoryLayout, SetsAVerticalHeadlineBesideTheText) {
    HeadlinePlan right;
    right.place = HeadlinePlace::Right;
    const Laid laid = lay_out({.paragraphs = {hanzi(15 * 30)},
                               .frame = {{1, 2}, {1, 20}},
                               .title = "江上的清风",
                               .legs = 2,
                               .headline = right});
    ASSERT_TRUE(laid.story.record.headline);
    const HeadlineRecord& headline = *laid.story.record.headline;
    EXPECT_TRUE(headline.vertical);
    for (const LineRecord& line : laid.story.record.lines) {
        EXPECT_LE(line.rect.right(), headline.rect.left());
    }
}

TEST(StoryLayout, WantsAPictureForAHeadlineOnAPicture) {
    HeadlinePlan on_picture;
    on_picture.place = HeadlinePlace::Picture;
    const Laid laid =
        lay_out({.paragraphs = {hanzi(18 * 40)}, .title = "江上的清风", .headline = on_picture});
    ASSERT_FALSE(laid.findings.empty());
    EXPECT_EQ(laid.findings.front().code, "BX7064");
}

TEST(StoryLayout, PaintsAHeadlineOnAPictureAfterIt) {
    HeadlinePlan on_picture;
    on_picture.place = HeadlinePlace::Picture;
    const Laid laid = lay_out({.paragraphs = {hanzi(18 * 20)},
                               .frame = {{1, 2}, {1, 20}},
                               .title = "江上的清风",
                               .pictures = {{{1, 2}, {1, 10}}},
                               .headline = on_picture});
    ASSERT_TRUE(laid.story.on_picture);
    const auto& marks = laid.story.on_picture->marks;
    ASSERT_EQ(marks.size(), 2U);  // a dark band and the title in paper white
    EXPECT_GT(std::get<Area>(marks[0]).ink.black, 500);
    EXPECT_EQ(all_of<GlyphRun>(marks).at(0)->ink, paper_white);
    EXPECT_EQ(laid.story.record.lines.front().rect.top(),
              blank_issue().paper.format.line_top(11));  // and no line of text is lost to it
}

TEST(StoryLayout, RefusesAPictureThatLeavesTheFrameOrCoversAVerticalHeadline) {
    const Asked leaves{.paragraphs = {hanzi(18 * 20)}, .pictures = {{{2, 2}, {15, 24}}}};
    const Laid out = lay_out(leaves);
    ASSERT_EQ(out.findings.size(), 1U);
    EXPECT_EQ(out.findings.front().code, "BX7019");

    HeadlinePlan right;
    right.place = HeadlinePlace::Right;
    const Laid covered = lay_out({.paragraphs = {hanzi(15 * 20)},
                                  .title = "江上的清风",
                                  .pictures = {{{2, 2}, {1, 8}}},
                                  .legs = 2,
                                  .headline = right});
    ASSERT_EQ(covered.findings.size(), 1U);
    EXPECT_EQ(covered.findings.front().code, "BX7019");
}

TEST(StoryLayout, TellsOfAJumpThatLeavesFewLines) {
    // The only place to cut is after the first paragraph, of four lines.
    const Laid laid = lay_out({.paragraphs = {hanzi(18 * 4 - 4), hanzi(18 * 60)}, .jump = 2});
    ASSERT_TRUE(laid.story.goes_on);
    EXPECT_TRUE(std::ranges::any_of(
        laid.findings, [](const Diagnostic& finding) { return finding.code == "BX7063"; }));
}

TEST(StoryLayout, CropsAPictureRatherThanLeaveAHole) {
    Inset picture = picture_at({{1, 2}, {1, 14}});
    picture.crops = true;
    // 2 legs of 16 lines under the picture; four lines of text fewer.
    const Laid laid =
        lay_out({.paragraphs = {hanzi(18 * 28)}, .frame = {{1, 2}, {1, 30}}, .insets = {picture}});
    EXPECT_TRUE(laid.findings.empty());
    const PageFormat format = blank_issue().paper.format;
    EXPECT_GT(laid.story.insets.front().bottom(), format.place({{1, 2}, {1, 14}}).bottom());
    const auto& steps = laid.story.record.receipt.steps;
    EXPECT_TRUE(std::ranges::any_of(
        steps, [](const FitStep& step) { return step.lever == FitStep::Lever::Crop; }));
}

TEST(StoryLayout, PrintsOptionalSubheadsOnlyWhereTheTextIsTooShort) {
    const auto subheads = [](int characters) {
        const Laid laid = lay_out({.paragraphs = {hanzi(characters), "?## 江边", hanzi(characters)},
                                   .title = "江上的清风"});
        return std::ranges::count_if(laid.story.record.lines, &LineRecord::subhead);
    };
    EXPECT_EQ(subheads(18 * 16), 0);
    EXPECT_EQ(subheads(18 * 9), 1);
}

TEST(StoryLayout, SaysFromWhichSentenceItDoesNotFitAndWhatToCut) {
    std::string text;
    for (int i = 0; i < 30; ++i) {
        text += hanzi(29) + "。";
    }
    const Laid laid = lay_out({.paragraphs = {text + "江上"}});
    ASSERT_EQ(laid.findings.size(), 1U);
    const Diagnostic& finding = laid.findings.front();
    EXPECT_NE(finding.message.zh.find("从第 1 段“江上清风"), std::string::npos)
        << finding.message.zh;
    EXPECT_TRUE(std::ranges::any_of(finding.hints, [](const Message& hint) {
        return hint.zh.find("第 1 段末行") != std::string::npos;
    }));
    EXPECT_TRUE(std::ranges::any_of(finding.hints, [](const Message& hint) {
        return hint.zh.find("转到别的版") != std::string::npos;
    }));
}

TEST(StoryLayout, SetsTheBylineAtTheFootWhereTheStyleWantsIt) {
    const Laid laid =
        lay_out({.paragraphs = {hanzi(18 * 30)}, .byline = "（周宁）", .style = "letters"});
    const LineRecord& last = laid.story.record.lines.back();
    EXPECT_EQ(last.text, "（周宁）");
    EXPECT_GT(last.indent_em, 10);
}

}  // namespace
}  // namespace banxin::testing
