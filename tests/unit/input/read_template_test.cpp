// SPDX-License-Identifier: Apache-2.0
//
// Page plans: what a slot may say, and that a plan which cannot be filled is refused with its
// place.
#include "input/read_template.hpp"

#include "small_project.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace banxin {
namespace {

/// Line 8 of the file is the frame of `lead`, line 11 that of `second`, line 14 the place of the
/// advertisement.
const std::string plan =
    "banxin: 1\n"
    "layout: own\n"
    "page: front\n"
    "format: cn-broadsheet-8x13\n"
    "furniture: {masthead: {columns: 1-8, lines: 1-11}}\n"
    "slots:\n"
    "  lead:\n"
    "    frame: {columns: 1-5, lines: 13-118}\n"
    "    takes: {priority: 1, chars: 800-1000}\n"
    "  second:\n"
    "    frame: {columns: 6-8, lines: 13-98}\n"
    "    takes: {priority: 2-3, chars: 300-340}\n"
    "adverts:\n"
    "  - {name: foot, frame: {columns: 6-8, lines: 100-118}}\n";

Reading read_plan(const std::string& text) {
    return read_items(pier_story("        frame: {columns: 1-2, lines: 1-9}\n"),
                      {{"layouts/pages/own.yaml", text}});
}

/// `plan` with `from` changed to `to`.
std::string changed(const std::string& from, const std::string& to) {
    std::string text = plan;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

/// `plan` with more fields of the lead.
std::string with_lead(const std::string& fields) {
    return changed("  second:\n", fields + "  second:\n");
}

const PageTemplate& own(const Reading& reading) {
    return *std::ranges::find(reading.input->templates, "own", &PageTemplate::name);
}

/// The Chinese sentence of the only finding.
std::string sentence(const Reading& reading) {
    return reading.findings.size() == 1 ? reading.findings.front().message.zh : reading.codes();
}

TEST(ReadTemplate, ReadsWhatASlotMaySay) {
    const Reading reading =
        read_plan(with_lead("    headline: {columns: 1-4, lines: 7}\n"
                            "    picture: {columns: 4-5, below: headline, lines: 12}\n"
                            "    quote: {columns: 3, lines: 60-66}\n"
                            "    legs: 4\n"
                            "    leg_order: [2, 1, 3, 4]\n"
                            "    fit: {short: 3}\n"
                            "    style: feature\n"));
    ASSERT_EQ(reading.codes(), "");
    const PageTemplate& page = own(reading);
    const StorySlot& lead = page.slots[0];
    EXPECT_EQ(lead.priority, (Span{1, 1}));
    EXPECT_EQ(lead.picture_count, (Span{1, 1}));
    ASSERT_EQ(lead.pictures.size(), 1U);
    EXPECT_TRUE(lead.pictures[0].below_headline);
    EXPECT_EQ(lead.quote->rect, (GridRect{{3, 3}, {60, 66}}));
    EXPECT_EQ(lead.legs, 4);
    EXPECT_EQ(lead.leg_order, (std::vector<int>{2, 1, 3, 4}));
    EXPECT_EQ(lead.limits->short_lines, 3);
    EXPECT_EQ(lead.style, "feature");
    EXPECT_FALSE(lead.pinned);
    EXPECT_EQ(page.slots[1].priority, (Span{2, 3}));
    ASSERT_EQ(page.adverts.size(), 1U);
    EXPECT_EQ(page.adverts[0].name, "foot");
    EXPECT_EQ(page.adverts[0].frame, (GridRect{{6, 8}, {100, 118}}));
}

/// A plan made for page 1 of issue 52, which is the small project; line 9 is the story of `lead`.
const std::string made_plan =
    "banxin: 1\n"
    "layout: own\n"
    "page: front\n"
    "format: cn-broadsheet-8x13\n"
    "made_for: {number: 52, page: 1}\n"
    "furniture: {masthead: {columns: 1-8, lines: 1-11}}\n"
    "slots:\n"
    "  lead:\n"
    "    story: pier\n"
    "    frame: {columns: 1-5, lines: 13-118}\n"
    "    picture: {columns: 4-5, lines: 60-80}\n"
    "  rest:\n"
    "    story: letters\n"
    "    frame: {columns: 6-8, lines: 13-118}\n";

TEST(ReadTemplate, ReadsAPlanMadeForAPage) {
    std::string text = made_plan;
    text.replace(text.find("    picture"),
                 0,
                 "    jump: 2\n"
                 "    pin: true\n"
                 "    code: {columns: 1, lines: 90-99}\n");
    text += "    continued: true\n";
    const Reading reading = read_plan(text);
    ASSERT_EQ(reading.codes(), "");
    const PageTemplate& page = own(reading);
    EXPECT_EQ(page.made_for, (MadeFor{52, 1}));
    EXPECT_EQ(page.slots[0].story, "pier");
    EXPECT_EQ(page.slots[0].jump_to, 2);
    EXPECT_TRUE(page.slots[0].pinned);
    EXPECT_FALSE(page.slots[0].continued);
    ASSERT_TRUE(page.slots[0].code);
    EXPECT_EQ(page.slots[0].code->rect, (GridRect{{1, 1}, {90, 99}}));
    EXPECT_EQ(page.slots[1].story, "letters");
    EXPECT_TRUE(page.slots[1].continued);
}

TEST(ReadTemplate, LeavesOutPlansMadeForOtherIssues) {
    std::string text = made_plan;
    text.replace(text.find("number: 52"), 10, "number: 51");
    text.replace(text.find("1-5, lines: 13-118"), 18, "1-5, lines: 13-117");
    const Reading reading = read_plan(text);
    ASSERT_EQ(reading.codes(), "");
    const auto& templates = reading.input->templates;
    EXPECT_EQ(std::ranges::find(templates, "own", &PageTemplate::name), templates.end());
    text.replace(text.find("number: 51"), 10, "number: x");
    EXPECT_EQ(read_plan(text).codes(), "BX2004:5") << "whose it is nobody knows";
}

TEST(ReadTemplate, WantsAStoryInEachSlotOfAPlanMadeForAPage) {
    std::string text = made_plan;
    text.erase(text.find("    story: pier\n"), 16);
    const Reading reading = read_plan(text);
    EXPECT_EQ(reading.codes(), "BX2002:9");
    EXPECT_EQ(sentence(reading), "缺少 story（稿件代号）");
}

TEST(ReadTemplate, WantsNoTakesInAPlanMadeForAPage) {
    std::string text = made_plan;
    text.replace(text.find("    frame"), 0, "    takes: {priority: 1, chars: 800-1000}\n");
    const Reading reading = read_plan(text);
    EXPECT_EQ(reading.codes(), "BX2001:10");
    EXPECT_EQ(sentence(reading), "有 made_for 的版样，稿位不写 takes");
}

TEST(ReadTemplate, WantsToKnowForWhichPageASlotNamesAStory) {
    const Reading reading = read_plan(with_lead("    story: pier\n"));
    EXPECT_EQ(reading.codes(), "BX2002:10");
    EXPECT_EQ(sentence(reading), "稿位写了 story，版样却没有写 made_for");
    EXPECT_EQ(read_plan(with_lead("    continued: true\n")).codes(), "BX2002:10");
    EXPECT_EQ(read_plan(with_lead("    jump: 2\n")).codes(), "BX2002:10");
}

TEST(ReadTemplate, WantsTakesInAPlanForAnyPage) {
    const Reading reading = read_plan(changed("    takes: {priority: 2-3, chars: 300-340}\n", ""));
    EXPECT_EQ(reading.codes(), "BX2002:11");
}

TEST(ReadTemplate, KeepsACodeInItsFrame) {
    const Reading reading = read_plan(with_lead("    code: {columns: 5-6, lines: 60-66}\n"));
    EXPECT_EQ(sentence(reading), "稿位“lead”的二维码占第 5–6 栏第 60–66 行，超出了框");
}

TEST(ReadTemplate, MayTakeAStoryWithOrWithoutItsPictures) {
    const Reading reading = read_plan(changed("chars: 800-1000}\n",
                                              "chars: 800-1000, pictures: 0-1}\n"
                                              "    picture: {columns: 4-5, lines: 60-80}\n"));
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(own(reading).slots[0].picture_count, (Span{0, 1}));
}

TEST(ReadTemplate, RefusesAFrameBeyondTheGrid) {
    const Reading reading = read_plan(changed("1-5, lines: 13-118", "1-5, lines: 13-120"));
    ASSERT_EQ(reading.codes(), "BX2040:8");
    EXPECT_EQ(reading.findings.front().where.file, "layouts/pages/own.yaml");
    EXPECT_EQ(sentence(reading), "稿位“lead”占第 1–5 栏第 13–120 行，版面只有 8 栏 118 行");
}

TEST(ReadTemplate, NamesTheFirstPlaceThatNothingCovers) {
    const Reading reading = read_plan(changed("6-8, lines: 13-98", "7-8, lines: 20-98"));
    ASSERT_EQ(reading.codes(), "BX2041:2");
    EXPECT_EQ(sentence(reading), "版样“own”的第 6–8 栏第 13–19 行没有安排");
}

TEST(ReadTemplate, WantsFramesAtTheFootToEndOnTheLastLine) {
    const Reading reading = read_plan(changed("1-5, lines: 13-118", "1-5, lines: 13-117"));
    EXPECT_EQ(sentence(reading), "版样“own”的第 1–5 栏第 118 行没有安排");
}

TEST(ReadTemplate, NamesAPlaceThatTwoCover) {
    const Reading reading = read_plan(changed("6-8, lines: 13-98", "5-8, lines: 13-98"));
    ASSERT_EQ(reading.codes(), "BX2042:11");
    EXPECT_EQ(sentence(reading), "稿位“lead”和稿位“second”都占了第 5 栏第 13–98 行");
}

TEST(ReadTemplate, KeepsTheWhiteLineBelowAFrame) {
    const Reading reading = read_plan(changed("6-8, lines: 13-98", "6-8, lines: 13-99"));
    ASSERT_EQ(reading.codes(), "BX2042:14");
    EXPECT_EQ(sentence(reading),
              "广告位“foot”占了第 6–8 栏第 100 行，那是稿位“second”下面该空的一行");
}

TEST(ReadTemplate, TakesTheWhiteOfAnLFromTheFootOfEachColumn) {
    const Reading reading = read_plan(
        "banxin: 1\n"
        "layout: own\n"
        "page: inner\n"
        "format: cn-broadsheet-8x13\n"
        "slots:\n"
        "  lead:\n"
        "    frame: [{columns: 1-5, lines: 1-50}, {columns: 1-2, lines: 51-70}]\n"
        "    takes: {priority: 1, chars: 800-1000}\n"
        "  right:\n"
        "    frame: {columns: 6-8, lines: 1-118}\n"
        "    takes: {priority: 2, chars: 800-1000}\n"
        "  elbow:\n"
        "    frame: {columns: 3-5, lines: 52-118}\n"
        "    takes: {priority: 3, chars: 800-1000}\n"
        "  foot:\n"
        "    frame: {columns: 1-2, lines: 72-118}\n"
        "    takes: {priority: 4, chars: 800-1000}\n");
    EXPECT_EQ(reading.codes(), "");
}

TEST(ReadTemplate, RefusesAHeadlineBeyondItsFrame) {
    EXPECT_EQ(sentence(read_plan(with_lead("    headline: {columns: 4-6, lines: 9}\n"))),
              "稿位“lead”的标题占第 4–6 栏第 13–21 行，超出了框");
    EXPECT_EQ(read_plan(with_lead("    headline: {place: waist, line: 112, lines: 9}\n")).codes(),
              "BX2043:8");
}

TEST(ReadTemplate, RefusesPicturesAndQuotationsBeyondTheFrame) {
    EXPECT_EQ(sentence(read_plan(with_lead("    picture: {columns: 5-6, lines: 30-40}\n"))),
              "稿位“lead”的图片占第 5–6 栏第 30–40 行，超出了框");
    EXPECT_EQ(sentence(read_plan(with_lead("    quote: {columns: 2, lines: 8-14}\n"))),
              "稿位“lead”的摘引占第 2 栏第 8–14 行，超出了框");
    EXPECT_EQ(
        read_plan(with_lead("    picture: {columns: 2, lines: 30-40, indent: 6字, width: 9字}\n"))
            .codes(),
        "BX2044:8");
}

TEST(ReadTemplate, RefusesAQuotationThatStandsOnAPicture) {
    EXPECT_EQ(sentence(read_plan(with_lead("    picture: {columns: 4-5, lines: 30-40}\n"
                                           "    quote: {columns: 5, lines: 38-44}\n"))),
              "稿位“lead”里有两样都占了第 5 栏第 38–40 行");
}

TEST(ReadTemplate, RefusesLegsThatCannotBe) {
    EXPECT_EQ(sentence(read_plan(with_lead("    legs: 9\n"))),
              "稿位“lead”分 9 栏，每行只有 6 字，至少要 8 字");
    EXPECT_EQ(read_plan(with_lead("    legs: 3\n    leg_order: [1, 3]\n")).codes(), "BX2045:8");
}

TEST(ReadTemplate, RefusesRangesThatCannotBe) {
    EXPECT_EQ(sentence(read_plan(changed("chars: 300-340", "chars: 300-3400"))),
              "稿位“second”写着能放 3400 字，可整个框也只有 3354 字的地方");
    EXPECT_EQ(read_plan(changed("chars: 300-340", "chars: 300-340, pictures: 1")).codes(),
              "BX2046:11");
}

TEST(ReadTemplate, RefusesANameTwice) {
    EXPECT_EQ(sentence(read_plan(changed("name: foot", "name: lead"))),
              "版样“own”里有两个位置叫“lead”");
}

TEST(ReadTemplate, WantsOneFirstSlot) {
    EXPECT_EQ(read_plan(changed("priority: 1,", "priority: 2,")).codes(), "BX2048:2");
    EXPECT_EQ(read_plan(changed("priority: 2-3,", "priority: 1-3,")).codes(), "BX2048:2");
}

TEST(ReadTemplate, NamesTheSlotsThereAreForAStoryThatAsksForAnother) {
    auto files =
        small_files(pier_story("        slot: leed\n"), {{"layouts/pages/own.yaml", plan}});
    std::string& issue = files["issue.yaml"];
    issue.insert(issue.find("    items:"), "    layout: own\n");
    const Reading reading = read_project(MemoryFiles{files});
    ASSERT_EQ(reading.codes(), "BX2026:10");
    EXPECT_EQ(reading.findings.front().hints.front().zh, "是不是“lead”？");
}

/// The plans that come with banxin, as an editor meets them.
class ShippedTemplates : public ::testing::TestWithParam<const char*> {};

TEST_P(ShippedTemplates, AreReadWithoutAWordForFrontAndInnerPages) {
    const Reading reading = read_items(
        pier_story("        frame: {columns: 1-2, lines: 1-9}\n"),
        {{"paper.yaml", "banxin: 1\nname: 测试周报\nformat: " + std::string{GetParam()} + "\n"}});
    ASSERT_EQ(reading.codes(), "");
    const auto& plans = reading.input->templates;
    EXPECT_TRUE(std::ranges::any_of(plans, &PageTemplate::front));
    EXPECT_FALSE(std::ranges::all_of(plans, &PageTemplate::front));
}

INSTANTIATE_TEST_SUITE_P(EachFormat,
                         ShippedTemplates,
                         ::testing::Values("cn-broadsheet-5x18",
                                           "cn-broadsheet-8x13",
                                           "cn-tabloid-6x11"));

}  // namespace
}  // namespace banxin
