// SPDX-License-Identifier: Apache-2.0
#include "cli/page_json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace banxin {
namespace {

using namespace literals;

using Json = nlohmann::json;

PageFormat four_columns_of_twenty_lines() {
    PageFormat format;
    format.trim = {200_mm, 300_mm};
    format.type_area_at = {20_mm, 20_mm};
    format.body_size = 9_pt;
    format.line_pitch = 12_pt;
    format.columns = 4;
    format.chars_per_column = 10;
    format.gutter = 9_pt;
    format.lines = 20;
    return format;
}

const PageFormat format = four_columns_of_twenty_lines();

/// From the top left of the type area, in em and lines.
Rect rect_at(int x, int y, int width, int height) {
    return {{format.type_area_at.x + format.body_size * x,
             format.type_area_at.y + format.line_pitch * y},
            {format.body_size * width, format.line_pitch * height}};
}

LegRecord leg_at(int column, int line, int lines) {
    LegRecord leg;
    leg.rect = rect_at(column * 11, line, 10, lines);
    leg.column = column;
    leg.lines = lines;
    return leg;
}

/// Line `row` of leg `leg` of `story`.
LineRecord line_at(const StoryRecord& story, int leg, int row, const char* text) {
    LineRecord line;
    line.text = text;
    line.leg = leg;
    line.rect = story.legs[static_cast<std::size_t>(leg)].rect;
    line.rect.at.y += format.line_pitch * row;
    line.rect.size.height = format.line_pitch;
    line.natural_em = 9.75;
    return line;
}

/// Two legs of two lines in columns 1 and 2, and three lines of text.
StoryRecord walk() {
    StoryRecord story;
    story.id = "walk";
    story.rank = 1;
    story.shape.rects = {{{1, 2}, {1, 4}}};
    story.leg_count = 2;
    story.leg_em = 10;
    story.legs = {leg_at(0, 2, 2), leg_at(1, 2, 2)};
    story.lines = {line_at(story, 0, 0, "江边步道昨日"),
                   line_at(story, 0, 1, "走通。"),
                   line_at(story, 1, 0, "市民来散步。")};
    story.lines[0].indent_em = 2;
    story.lines[0].starts_paragraph = true;
    story.lines[0].where = {"walk.md", 1, 1, 1};
    story.lines[1].ends_paragraph = true;
    story.receipt.characters = 15;
    story.receipt.lines = 3;
    story.receipt.room = 4;
    return story;
}

Json query(const PageRecord& page, const Diagnostics& findings = {}) {
    return Json::parse(pages_json({page}, format, findings));
}

Json query_story(const StoryRecord& story) {
    PageRecord page;
    page.stories = {story};
    return query(page)["pages"][0]["stories"][0];
}

TEST(PageJson, TellsTheGridOfThePage) {
    PageRecord page;
    page.number = 3;
    page.name = "要闻";
    EXPECT_EQ(query(page)["pages"][0]["page"],
              Json::parse(R"({"number": 3, "name": "要闻", "cols": 4, "col_chars": 10,
                              "gutter_chars": 1, "lines": 20, "char_mm": 3.175,
                              "line_mm": 4.2333, "width_mm": 200, "height_mm": 300})"));
}

TEST(PageJson, TellsTheTextOfALegLineByLine) {
    const Json story = query_story(walk());
    EXPECT_EQ(story["legs"], Json::parse("[[0, 2, 10, 2], [11, 2, 10, 2]]"));
    EXPECT_EQ(story["text"],
              Json::parse(R"([["江边步道昨日", 2, false, 9.75], ["走通。", 0, true, 9.75],
                              ["市民来散步。", 0, false, 9.75]])"));
    EXPECT_EQ(story["slots"], 4);
    EXPECT_EQ(story["lines"][0],
              Json::parse(R"({"text": "江边步道昨日", "rect": [0, 2, 10, 1], "leg": 0,
                              "subhead": false, "starts_paragraph": true,
                              "ends_paragraph": false,
                              "source": {"file": "walk.md", "line": 1, "column": 1}})"));
}

TEST(PageJson, CountsNoLinesThatWereLeftWhiteOnPurpose) {
    StoryRecord story = walk();
    story.receipt.steps = {{FitStep::Lever::Short, 1, 4.5}};
    const Json told = query_story(story);
    EXPECT_EQ(told["legs"], Json::parse("[[0, 2, 10, 2], [11, 2, 10, 1]]"));
    EXPECT_EQ(told["slots"], 3);
    EXPECT_EQ(told["receipt"]["steps"],
              Json::parse(R"([{"lever": "short", "amount": 1, "cost": 4.5}])"));
}

TEST(PageJson, KeepsALineThatTextLeavesFreeWithinIt) {
    StoryRecord story = walk();
    story.lines.erase(story.lines.begin() + 1);  // The first leg ends a line early.
    EXPECT_EQ(query_story(story)["text"][1], Json::parse(R"(["", 0, false, 0])"));
    story.lines.erase(story.lines.begin());
    story.lines.insert(story.lines.begin(), line_at(story, 0, 1, "走通。"));  // Begins one late.
    EXPECT_EQ(query_story(story)["text"][0][0], "");
    EXPECT_EQ(query_story(story)["text"][1][0], "走通。");
}

TEST(PageJson, HasMoreLinesThanSlotsWhereTextIsOver) {
    StoryRecord story = walk();
    story.lines.push_back(line_at(story, 1, 1, "江风很大。"));
    story.receipt.lines = 4;
    story.receipt.over = 2;
    const Json told = query_story(story);
    EXPECT_EQ(told["text"].size(), 6U);
    EXPECT_EQ(told["slots"], 4);
    EXPECT_EQ(told["lines_natural"], 6);
}

TEST(PageJson, ListsLegsInTheOrderTheyAreReadIn) {
    StoryRecord story = walk();
    story.lines = {
        line_at(story, 1, 0, "先"), line_at(story, 1, 1, "后"), line_at(story, 0, 0, "末")};
    const Json told = query_story(story);
    EXPECT_EQ(told["legs"][0][0], 11);
    EXPECT_EQ(told["text"][2][0], "末");
    EXPECT_EQ(told["lines"][2]["leg"], 1);
}

TEST(PageJson, TellsHowManyLinesTheTextWouldTakeByItself) {
    StoryRecord story = walk();
    story.receipt.steps = {{FitStep::Lever::Lines, 1, 6}, {FitStep::Lever::Air, 2, 1}};
    const Json told = query_story(story);
    EXPECT_EQ(told["lines_natural"], 2);
    EXPECT_EQ(told["lines_set"], 3);
}

TEST(PageJson, TellsAHeadline) {
    StoryRecord story = walk();
    HeadlineRecord headline;
    headline.text = "步道全线走通";
    headline.size = 24_pt;
    headline.rows = 1;
    headline.air = -1;
    headline.rect = rect_at(0, 0, 21, 2);
    story.headline = headline;
    const Json told = query_story(story)["headline"];
    EXPECT_EQ(told["text"], "步道全线走通");
    EXPECT_EQ(told["pt"], 24);
    EXPECT_EQ(told["pad"], -1);
    EXPECT_EQ(told["rect"], Json::parse("[0, 0, 21, 2]"));
}

TEST(PageJson, GivesAStoryWithoutHeadlineAnEmptyOne) {
    StoryRecord story = walk();
    story.shape.rects = {{{2, 2}, {3, 4}}};
    const Json told = query_story(story)["headline"];
    EXPECT_EQ(told["pt"], 0);
    EXPECT_EQ(told["rect"], Json::parse("[11, 2, 0, 0]"));
}

TEST(PageJson, PartsPhotographsFromOtherInsets) {
    StoryRecord story = walk();
    story.insets = {{"quote", "江风", rect_at(0, 2, 10, 1), 0, "", {}},
                    {"photo", "walk.jpg", rect_at(11, 0, 10, 2), 0.04, "步道", {}}};
    const Json told = query_story(story);
    ASSERT_EQ(told["pictures"].size(), 1U);
    EXPECT_EQ(told["pictures"][0]["rect"], Json::parse("[11, 0, 10, 2]"));
    EXPECT_EQ(told["pictures"][0]["crop"], 0.04);
    EXPECT_EQ(told["insets"][0]["kind"], "quote");
}

TEST(PageJson, LetsBlocksAtTheHeadBeginWithThePage) {
    PageRecord page;
    page.blocks = {{"masthead", "", {{1, 4}, {1, 4}}, "", {}},
                   {"index", "", {{1, 4}, {6, 8}}, "", {}},
                   {"ad", "ads/bank.jpg", {{1, 4}, {15, 20}}, "广告", {}}};
    const Json blocks = query(page)["pages"][0]["blocks"];
    EXPECT_EQ(blocks[0]["kind"], "masthead");
    EXPECT_EQ(blocks[1]["kind"], "fixed");
    EXPECT_EQ(blocks[1]["what"], "index");
    EXPECT_EQ(blocks[1]["cells"], Json::parse("[0, 0, 4, 8]"));
    EXPECT_EQ(blocks[2]["cells"], Json::parse("[0, 14, 4, 6]"));
    EXPECT_EQ(blocks[2]["label"], "广告");
}

TEST(PageJson, CountsAPhotographBetweenStoriesAmongThem) {
    PageRecord page;
    page.stories = {walk(), walk()};
    page.stories[1].shape.rects = {{{1, 2}, {12, 20}}};
    page.blocks = {{"photo", "bridge.jpg", {{1, 2}, {6, 10}}, "", {}}};
    const Json told = query(page)["pages"][0];
    EXPECT_TRUE(told["blocks"].empty());
    const Json& photo = told["stories"][2];
    EXPECT_TRUE(photo["filler"]);
    EXPECT_EQ(photo["what"], "photo");
    EXPECT_EQ(photo["cells"], Json::parse("[[0, 5, 2, 6]]"));
    EXPECT_EQ(photo["pictures"][0]["name"], "bridge.jpg");
    EXPECT_TRUE(photo["legs"].empty());
}

TEST(PageJson, TellsFindingsWithTheirPage) {
    PageRecord page;
    page.number = 2;
    Diagnostic placed = error("BX7001", {"issue.yaml", 4, 2, 1}, {"排不下", "overset"});
    placed.page = 2;
    placed.story = "walk";
    placed.place = rect_at(11, 4, 10, 1);
    const Diagnostic general = warning("BX4011", {}, {"没有断词表", "no patterns"});
    const Json told = query(page, {placed, general});
    ASSERT_EQ(told["pages"][0]["findings"].size(), 1U);
    const Json& finding = told["pages"][0]["findings"][0];
    EXPECT_EQ(finding["severity"], "error");
    EXPECT_EQ(finding["message"]["zh"], "排不下");
    EXPECT_EQ(finding["place"], Json::parse("[11, 4, 10, 1]"));
    ASSERT_EQ(told["findings"].size(), 1U);
    EXPECT_EQ(told["findings"][0]["code"], "BX4011");
}

}  // namespace
}  // namespace banxin
