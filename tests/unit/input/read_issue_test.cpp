// SPDX-License-Identifier: Apache-2.0
#include "small_project.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(ReadIssue, ReadsAStory) {
    const Reading reading = read_items(
        "      - story: pier\n"
        "        kicker: 江边消息\n"
        "        title: |-\n"
        "          旧码头\n"
        "          添了长椅\n"
        "        deck: 坐着看船\n"
        "        summary: 长椅一共二十张\n"
        "        byline: 本报讯（记者 许朗）\n"
        "        body: pier.md\n"
        "        lead: true\n"
        "        legs: 2\n"
        "        frame: {columns: 1-3, lines: 13-42}\n"
        "        box: {rule: 0.5pt, tint: 5%}\n"
        "        headline: {columns: 1-2, lines: 6, size: 30pt}\n");
    ASSERT_EQ(reading.codes(), "");
    const auto& story = reading.item<StoryItem>(1);
    EXPECT_EQ(story.id, "pier");
    EXPECT_EQ(story.kicker.text, "江边消息");
    EXPECT_EQ(story.summary.text, "长椅一共二十张");
    EXPECT_EQ(story.title.text, "旧码头\n添了长椅");
    EXPECT_EQ(story.title.where, (SourceSpan{"issue.yaml", 12, 11, 3}));
    EXPECT_EQ(story.byline.text, "本报讯（记者 许朗）");
    EXPECT_EQ(story.body.size(), 1U);
    EXPECT_EQ(story.legs, 2);
    EXPECT_EQ(story.frame->rects, (std::vector<GridRect>{{{1, 3}, {13, 42}}}));
    EXPECT_EQ(story.box->rule, Length::from_pt(0.5));
    EXPECT_EQ(story.box->tint, 50);
    EXPECT_EQ(story.headline.columns, (Span{1, 2}));
    EXPECT_EQ(story.headline.largest_size, Length::from_pt(30));
}

TEST(ReadIssue, ReadsHowFarCopyfittingMayGo) {
    const Reading reading = read_items(
        pier_story("        fit: {air: [-1, 2], crop: [90%, 105%], byline: off, size: 1, short: 0, "
                   "measure: on}\n"));
    ASSERT_EQ(reading.codes(), "");
    const FitLimits& limits = *reading.item<StoryItem>(1).limits;
    EXPECT_TRUE(limits.on);
    EXPECT_EQ(limits.least_air, -1);
    EXPECT_EQ(limits.most_air, 2);
    EXPECT_DOUBLE_EQ(limits.least_crop, 0.9);
    EXPECT_FALSE(limits.byline_line);
    EXPECT_TRUE(limits.measure);
    EXPECT_EQ(limits.short_lines, 0);
    EXPECT_EQ(limits.subheads, FitLimits{}.subheads);  // as it was
}

TEST(ReadIssue, GivesAPictureWithAnOutlineNoCaption) {
    const std::string photo =
        "      - photo: images/pier.png\n"
        "        with: pier\n"
        "        alt: 码头\n"
        "        outline: [[0, 0], [1, 0], [0.5, 1]]\n"
        "        frame: {columns: 1, lines: 20-30}\n";
    EXPECT_NE(read_items(pier_story() + photo + "        caption: 码头\n").codes().find("BX2034"),
              std::string::npos);
    EXPECT_EQ(read_items(pier_story() + photo).codes().find("BX2034"), std::string::npos);
}

TEST(ReadIssue, AsksWhoseHeadlineAPictureHangsFrom) {
    const std::string photo =
        "      - photo: images/pier.png\n"
        "        alt: 码头\n"
        "        frame: {columns: 1, below: headline, lines: 12}\n";
    EXPECT_NE(read_items(pier_story() + photo).codes().find("BX2035"), std::string::npos);
    EXPECT_EQ(read_items(pier_story() + photo + "        with: pier\n").codes().find("BX2035"),
              std::string::npos);
}

TEST(ReadIssue, SwitchesCopyfittingOff) {
    const Reading reading = read_items(pier_story("        fit: off\n"));
    ASSERT_EQ(reading.codes(), "");
    EXPECT_FALSE(reading.item<StoryItem>(1).limits->on);
}

TEST(ReadIssue, ReadsAFrameOfTwoRectangles) {
    const Reading reading = read_items(
        pier_story("        slot: lead\n"
                   "        frame: [{columns: 1-3, lines: 13-30}, {columns: 1, lines: 31-40}]\n"));
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(reading.item<StoryItem>(1).frame->rects.size(), 2U);
    EXPECT_EQ(reading.item<StoryItem>(1).frame->lines(), (Span{13, 40}));
    EXPECT_EQ(reading.item<StoryItem>(1).slot, "lead");
}

TEST(ReadIssue, GivesALeadItsStyleAndRank) {
    const Reading reading = read_items(pier_story("        lead: true\n"));
    ASSERT_TRUE(reading.input);
    EXPECT_EQ(reading.item<StoryItem>(1).style, "lead");
    EXPECT_EQ(reading.item<StoryItem>(1).rank, 1);
}

TEST(ReadIssue, GivesOtherStoriesTheUsualStyleAndRank) {
    const Reading reading = read_items(pier_story());
    ASSERT_TRUE(reading.input);
    EXPECT_EQ(reading.item<StoryItem>(1).style, "news");
    EXPECT_EQ(reading.item<StoryItem>(1).rank, 5);
}

TEST(ReadIssue, NamesTheNearestFrameOfWholeColumns) {
    const Reading reading =
        read_items(pier_story("        frame: {columns: 1-2.4, lines: 13-42}\n"));
    ASSERT_EQ(reading.codes(), "BX2010:12");
    EXPECT_NE(reading.findings.front().hints.front().zh.find("1-2"), std::string::npos);
}

TEST(ReadIssue, ReadsDateNumbersAndDefaults) {
    auto files = small_files(pier_story());
    files["issue.yaml"] =
        "banxin: 1\n"
        "paper: paper.yaml\n"
        "issue: {date: 2026-12-04, number: 52, year_number: 49, pages: 1, edition: extra}\n"
        "defaults: {overset: warn, punctuation: keep, indent: 2字}\n"
        "pages:\n"
        "  - {no: 1, name: 要闻, staff: {editor: 何清, 摄影: 梁禾}, items: [{masthead: "
        "standard}]}\n";
    const Reading reading = read_project(MemoryFiles{files});
    ASSERT_EQ(reading.codes(), "");
    const Issue& issue = reading.input->issue;
    EXPECT_EQ(issue.date, (Date{2026, 12, 4}));
    EXPECT_EQ(issue.number, 52);
    EXPECT_EQ(issue.edition, EditionKind::Extra);
    EXPECT_EQ(issue.lunar, "auto");
    EXPECT_EQ(issue.overset, OversetPolicy::Warn);
    EXPECT_EQ(issue.punctuation, Punctuation::Keep);
    EXPECT_DOUBLE_EQ(*issue.indent_em, 2);
    EXPECT_EQ(issue.pages.front().staff.front().role, "责编");
    EXPECT_EQ(issue.pages.front().staff.back().role, "摄影");
}

TEST(ReadIssue, ReadsAPhotoWithItsStory) {
    const Reading reading = read_items(pier_story() +
                                       "      - photo: pier.jpg\n"
                                       "        with: pier\n"
                                       "        caption: 六把长椅,朝着江面。\n"
                                       "        credit: 梁禾 摄\n"
                                       "        alt: 长椅\n"
                                       "        focus: [0.3, 1]\n"
                                       "        fit: contain\n");
    ASSERT_EQ(reading.codes(), "BX3105:0");
    const auto& photo = reading.item<PhotoItem>(2);
    EXPECT_EQ(photo.with, "pier");
    EXPECT_EQ(photo.caption.text, "六把长椅，朝着江面。");
    EXPECT_EQ(photo.credit.text, "梁禾 摄");
    EXPECT_DOUBLE_EQ(photo.focus_x, 0.3);
    EXPECT_EQ(photo.fit, Fit::Contain);
}

TEST(ReadIssue, ReadsAQuoteAndACodeOfAStory) {
    const Reading reading = read_items(pier_story() +
                                       "      - quote: 坐下来,看江。\n"
                                       "        by: 船工老周\n"
                                       "        with: pier\n"
                                       "        frame: {columns: 2, below: headline, lines: 8}\n"
                                       "      - qr: https://example.com/pier\n"
                                       "        caption: 扫码看图\n"
                                       "        frame: {columns: 3, lines: 40-47}\n");
    ASSERT_EQ(reading.codes(), "BX3105:0");
    const auto& quote = reading.item<QuoteItem>(2);
    EXPECT_EQ(quote.text.text, "坐下来，看江。");
    EXPECT_EQ(quote.by.text, "船工老周");
    EXPECT_EQ(quote.with, "pier");
    EXPECT_TRUE(quote.frame->below_headline);
    const auto& code = reading.item<QrItem>(3);
    EXPECT_EQ(code.content, "https://example.com/pier");
    EXPECT_EQ(code.caption.text, "扫码看图");
    EXPECT_EQ(code.with, "");
}

TEST(ReadIssue, ReadsTheColumnAndTheNoteOfAStory) {
    const Reading reading =
        read_items(pier_story("        column: 江边\n        note: 老渡口停了三年。\n"));
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(reading.item<StoryItem>(1).column.text, "江边");
    EXPECT_EQ(reading.item<StoryItem>(1).note.text, "老渡口停了三年。");
}

TEST(ReadIssue, RefusesAQuoteOfAStoryElsewhere) {
    const Reading reading = read_items(pier_story() +
                                       "      - quote: 坐下来，看江。\n"
                                       "        with: peir\n"
                                       "        frame: {columns: 2, lines: 30-38}\n");
    EXPECT_EQ(reading.codes(), "BX2014:12");
}

TEST(ReadIssue, BordersHaveTheirUsualWeight) {
    const auto box = [](const std::string& fields) {
        const Reading reading = read_items(pier_story("        box: {" + fields + "}\n"));
        EXPECT_EQ(reading.codes(), "");
        return *reading.item<StoryItem>(1).box;
    };
    EXPECT_EQ(box("border: double").border, BoxBorder::Double);
    EXPECT_EQ(box("border: double").rule, Length::from_pt(2));
    EXPECT_EQ(box("border: wave, rule: 1pt").rule, Length::from_pt(1));
    EXPECT_EQ(box("tint: 5%").rule, Length{});
}

/// How the advertisement `file` is put into its frame, with `more` in the YAML.
Fit fit_of_ad(const std::string& file, const std::string& more = "") {
    const Reading reading = read_items(pier_story() + "      - ad: " + file +
                                           "\n"
                                           "        advertiser: 闲坐茶铺\n"
                                           "        label: 广告\n" +
                                           more + "        frame: {columns: 4-5, lines: 13-20}\n",
                                       {{file, ""}});
    EXPECT_EQ(reading.codes(), "");
    return reading.item<AdItem>(2).fit;
}

TEST(ReadIssue, AdvertisementThatAnAgencySetIsNotScaledUnlessAsked) {
    EXPECT_EQ(fit_of_ad("ads/tea.jpg"), Fit::Contain);
    EXPECT_EQ(fit_of_ad("ads/tea.pdf"), Fit::Exact);
    EXPECT_EQ(fit_of_ad("ads/tea.pdf", "        fit: contain\n"), Fit::Contain);
}

TEST(ReadIssue, ReadsAnIndex) {
    const Reading reading = read_items(pier_story() +
                                       "      - index: standard\n"
                                       "        title: 今日导读\n"
                                       "        entries: [pier]\n"
                                       "        frame: {columns: 4, lines: 13-20}\n");
    ASSERT_EQ(reading.codes(), "");
    const auto& index = reading.item<IndexItem>(2);
    EXPECT_EQ(index.title.text, "今日导读");
    EXPECT_EQ(index.entries.front().story, "pier");
    EXPECT_EQ(index.frame->columns, (Span{4, 4}));
}

TEST(ReadIssue, FollowsAJump) {
    auto files = small_files(pier_story("        jump: {page: 2, label: 下转二版}\n"));
    std::string& issue = files["issue.yaml"];
    issue.replace(issue.find("pages: 1"), 8, "pages: 2");
    issue +=
        "  - no: 2\n"
        "    name: 综合\n"
        "    items:\n"
        "      - continued: pier\n"
        "        frame: {columns: 1-2, lines: 1-20}\n";
    const Reading reading = read_project(MemoryFiles{files});
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(reading.item<StoryItem>(1).jump->page, 2);
    EXPECT_EQ(reading.item<StoryItem>(1).jump->label, "下转二版");
}

TEST(ReadIssue, LetsAStoryGoOnOverSeveralPages) {
    auto files = small_files(pier_story("        jump: {page: 2}\n"));
    files["issue.yaml"] +=
        "  - no: 2\n"
        "    name: 综合\n"
        "    items:\n"
        "      - continued: pier\n"
        "        frame: {columns: 1-2, lines: 1-20}\n"
        "        jump: {page: 3}\n"
        "  - no: 3\n"
        "    name: 副刊\n"
        "    items:\n"
        "      - continued: pier\n"
        "        frame: {columns: 1-2, lines: 1-20}\n";
    const Reading reading = read_project(MemoryFiles{files});
    EXPECT_EQ(reading.codes().find("BX2017"), std::string::npos) << reading.codes();
}

TEST(ReadIssue, AsksAStoryToJumpToWhereItIsContinued) {
    const Reading reading = read_items(pier_story() +
                                       "      - continued: pier\n"
                                       "        frame: {columns: 1-2, lines: 60-70}\n");
    EXPECT_EQ(reading.codes(), "BX2017:12");
}

TEST(ReadIssue, NamesTheKindsOfItems) {
    EXPECT_EQ(read_items("      - stroy: pier\n").codes(), "BX2001:9");
    EXPECT_EQ(read_items("      - weather: 晴\n").codes(), "BX2025:9");
}

TEST(ReadIssue, RefusesAFileOfAnotherKind) {
    auto files = small_files(pier_story());
    files["paper.yaml"] = "kind: issue\n" + small_paper;
    EXPECT_EQ(read_project(MemoryFiles{files}).codes(), "BX2024:1");
}

TEST(ReadIssue, NamesTheStoryThatAFindingIsAbout) {
    const Reading reading = read_items(pier_story(), {{"pier.md", ""}});
    ASSERT_EQ(reading.codes(), "BX3112:0");
    EXPECT_EQ(reading.findings.front().story, "pier");
}

TEST(ReadIssue, AcceptsAFileWithoutALastNewline) {
    auto files = small_files(pier_story());
    files["issue.yaml"].pop_back();
    EXPECT_EQ(read_project(MemoryFiles{files}).codes(), "");
}

TEST(ReadIssue, AcceptsWindowsLineEndsAndAByteOrderMark) {
    auto files = small_files(pier_story());
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : files["issue.yaml"]) {
        windows += c == '\n' ? "\r\n" : std::string{c};
    }
    files["issue.yaml"] = windows;
    EXPECT_EQ(read_project(MemoryFiles{files}).codes(), "");
}

}  // namespace
}  // namespace banxin
