// SPDX-License-Identifier: Apache-2.0
//
// The paper and what it names: page format, styles, fonts, templates.
#include "small_project.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace banxin {
namespace {

Reading read_paper_text(const std::string& paper, std::map<std::string, std::string> more = {}) {
    more["paper.yaml"] = paper;
    return read_items(pier_story(), std::move(more));
}

const FontRole& role(const Reading& reading, std::string_view name) {
    return *std::ranges::find(reading.input->issue.paper.fonts, name, &FontRole::role);
}

TEST(ReadPaper, ReadsTheShippedFormats) {
    const Reading reading = read_paper_text(small_paper);
    ASSERT_EQ(reading.codes(), "");
    const PageFormat& format = reading.input->issue.paper.format;
    EXPECT_EQ(format.columns, 8);
    EXPECT_EQ(format.chars_per_column, 13);
    EXPECT_EQ(format.gutter, format.body_size);
    EXPECT_EQ(format.trim.width, Length::from_mm(390));
    EXPECT_EQ(format.type_area().left(), format.trim.width - format.type_area().right());
}

TEST(ReadPaper, NeedsANameOnlyWhereItIsPrinted) {
    const std::map<std::string, std::string> nameless{
        {"paper.yaml", "banxin: 1\nformat: cn-broadsheet-8x13\n"}};
    EXPECT_EQ(read_items(pier_story(), nameless).codes(), "BX2002:8");
    EXPECT_EQ(read_items("      - imprint: standard\n", nameless).codes(), "BX2002:8 BX2002:9");

    auto files = small_files(pier_story(), nameless);
    std::string& issue = files["issue.yaml"];
    issue.erase(issue.find("      - masthead: standard\n"), 27);
    EXPECT_EQ(read_project(MemoryFiles{files}).codes(), "");
}

TEST(ReadPaper, SaysOnlyThatAFileIsOfAnotherKind) {
    EXPECT_EQ(read_paper_text("banxin: 1\nkind: plant\nstandard: x4\n").codes(), "BX2024:2");
}

TEST(ReadPaper, GuessesTheNameOfAFormat) {
    const Reading reading =
        read_paper_text("banxin: 1\nname: 测试周报\nformat: cn-broadsheet-8x31\n");
    ASSERT_EQ(reading.codes(), "BX2026:3");
    EXPECT_EQ(reading.findings.front().hints.front().en, "did you mean \"cn-broadsheet-8x13\"?");
}

TEST(ReadPaper, TakesTheProjectsFormatBeforeTheShippedOne) {
    const Reading reading = read_paper_text(small_paper,
                                            {{"layouts/formats/cn-broadsheet-8x13.yaml",
                                              "banxin: 1\n"
                                              "trim: {width: 200mm, height: 300mm}\n"
                                              "body: {size: 10pt, pitch: 15pt}\n"
                                              "columns: {count: 4, chars: 10, gutter: 1.5字}\n"
                                              "lines: 40\n"
                                              "type_area: {top: 2行, left: 20mm}\n"}});
    ASSERT_EQ(reading.codes(), "");
    const PageFormat& format = reading.input->issue.paper.format;
    EXPECT_EQ(format.columns, 4);
    EXPECT_EQ(format.gutter, Length::from_pt(15));
    EXPECT_EQ(format.type_area_at.x, Length::from_mm(20));
    EXPECT_EQ(format.type_area_at.y, Length::from_pt(30));
}

TEST(ReadPaper, RefusesATypeAreaBeyondThePaper) {
    const Reading reading = read_paper_text("banxin: 1\nname: 测试周报\nformat: small\n",
                                            {{"layouts/formats/small.yaml",
                                              "banxin: 1\n"
                                              "trim: {width: 100mm, height: 300mm}\n"
                                              "body: {size: 10pt, pitch: 15pt}\n"
                                              "columns: {count: 4, chars: 10, gutter: 1字}\n"
                                              "lines: 40\n"
                                              "type_area: {top: 20mm}\n"}});
    EXPECT_EQ(reading.codes(), "BX2020:6");
}

TEST(ReadPaper, RefusesBodyTypeOfNoSize) {
    const auto codes = [](const std::string& body) {
        return read_paper_text("banxin: 1\nname: 测试周报\nformat: cn-broadsheet-8x13\n",
                               {{"layouts/formats/cn-broadsheet-8x13.yaml",
                                 "banxin: 1\n"
                                 "trim: {width: 390mm, height: 546mm}\n"
                                 "body: " +
                                     body +
                                     "\n"
                                     "columns: {count: 4, chars: 10, gutter: 1字}\n"
                                     "lines: 40\n"
                                     "type_area: {top: 20mm}\n"}})
            .codes();
    };
    EXPECT_EQ(codes("{size: 0pt, pitch: 14pt}"), "BX2020:3");
    EXPECT_EQ(codes("{size: 10, pitch: 0mm}"), "BX2008:3 BX2020:3");
    EXPECT_EQ(codes("{size: 10pt, pitch: 14pt}"), "");
}

TEST(ReadPaper, InheritsStylesFieldByField) {
    const Reading reading =
        read_paper_text(small_paper + "styles: own\n",
                        {{"layouts/styles/own.yaml",
                          "banxin: 1\n"
                          "headline: {ladder: [30pt, 48pt], caps: [{width: 100mm, size: 30pt}]}\n"
                          "parts: {masthead: {font: masthead, ink: [0, 100, 12.5, 5]}}\n"
                          "stories:\n"
                          "  news: {title: {font: hei, weight: 900}, indent: 2em, align: left}\n"
                          "  lead: {base: news, title: {font: biaosong}, step: -1}\n"}});
    ASSERT_EQ(reading.codes(), "");
    const StyleSheet& styles = reading.input->issue.paper.styles;
    const StoryStyle& lead = styles.stories.at("lead");
    EXPECT_EQ(lead.title.role, "biaosong");
    EXPECT_EQ(lead.title.weight, 900);
    EXPECT_EQ(lead.body_alignment, Alignment::Left);
    EXPECT_EQ(lead.headline_step, -1);
    EXPECT_EQ(styles.ladder.front(), Length::from_pt(48));
    EXPECT_EQ(styles.masthead.ink, (Ink{0, 1000, 125, 50}));
}

std::string styles_with(const std::string& keys) {
    return "banxin: 1\n"
           "headline: {ladder: [30pt]}\n"
           "parts: {}\n"
           "stories:\n"
           "  news:\n"
           "    deck: {font: kai}\n" +
           keys;
}

TEST(ReadPaper, ReadsHowFarTitlesMayBeSpacedAndNarrowed) {
    const Reading reading =
        read_paper_text(small_paper + "styles: own\n",
                        {{"layouts/styles/own.yaml",
                          styles_with("    tracking: {least: -2.5%, most: 30%}\n"
                                      "    stretch: {least: 92%}\n"
                                      "    title_rows: 3\n")}});
    ASSERT_EQ(reading.codes(), "");
    const StoryStyle& news = reading.input->issue.paper.styles.stories.at("news");
    EXPECT_DOUBLE_EQ(news.title_limits.least_tracking, -0.025);
    EXPECT_DOUBLE_EQ(news.title_limits.most_tracking, 0.3);
    EXPECT_DOUBLE_EQ(news.title_limits.least_stretch, 0.92);
    EXPECT_DOUBLE_EQ(news.title_limits.most_stretch, 1);
    EXPECT_EQ(news.title_limits.rows, 3);
    EXPECT_EQ(news.summary, news.deck);  // which is what a sheet without a summary means
}

TEST(ReadPaper, RefusesTitlesDistortedBeyondReason) {
    const Reading reading = read_paper_text(small_paper + "styles: own\n",
                                            {{"layouts/styles/own.yaml",
                                              styles_with("    tracking: {least: -40%}\n"
                                                          "    stretch: {least: 50%, most: 1.5}\n"
                                                          "    title_rows: 4\n")}});
    EXPECT_EQ(reading.codes(), "BX2020:7 BX2020:8 BX2008:8 BX2020:9");
}

TEST(ReadPaper, RefusesAFontRoleThatNoListHas) {
    const Reading reading = read_paper_text(small_paper + "styles: own\n",
                                            {{"layouts/styles/own.yaml",
                                              "banxin: 1\n"
                                              "headline: {ladder: [30pt]}\n"
                                              "parts: {folio: {font: hie}}\n"
                                              "stories: {news: {indent: 2em}}\n"}});
    EXPECT_EQ(reading.codes(), "BX2026:3");
}

TEST(ReadPaper, KeepsTheFilesOfAFamilyThatIsTheShippedOne) {
    const Reading reading =
        read_paper_text(small_paper + "fonts: {song: {family: Noto Serif CJK SC}}\n");
    ASSERT_EQ(reading.codes(), "");
    EXPECT_FALSE(role(reading, "song").faces.empty());
    EXPECT_EQ(role(reading, "song").where.file, "paper.yaml");
}

TEST(ReadPaper, LeavesTheFilesOfAnotherFamilyToBeSearched) {
    const Reading reading = read_paper_text(small_paper + "fonts: {song: {family: 青石宋}}\n");
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(role(reading, "song").family, "青石宋");
    EXPECT_TRUE(role(reading, "song").faces.empty());
    EXPECT_TRUE(role(reading, "song").package.empty());
}

TEST(ReadPaper, TakesTheFilesThatThePaperNames) {
    const Reading reading = read_paper_text(
        small_paper + "fonts: {fangsong: {family: 青石仿宋, faces: {400: qingshi.otf}}}\n");
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(role(reading, "fangsong").faces.front().weight, 400);
    EXPECT_EQ(role(reading, "fangsong").faces.front().file, "qingshi.otf");
}

TEST(ReadPaper, TakesTheLevelsOfMakeupRules) {
    const Reading reading =
        read_paper_text(small_paper + "rules: {through_gutter: off, butting: error}\n");
    ASSERT_EQ(reading.codes(), "");
    const MakeupLevels& rules = reading.input->issue.paper.rules;
    EXPECT_EQ(rules.of(MakeupRule::ThroughGutter), RuleLevel::Off);
    EXPECT_EQ(rules.of(MakeupRule::Butting), RuleLevel::Error);
    EXPECT_EQ(rules.of(MakeupRule::Fold), RuleLevel::Warn);
    EXPECT_EQ(rules.of(MakeupRule::MastheadName), RuleLevel::Error);
}

TEST(ReadPaper, GuessesTheNameOfAMakeupRule) {
    const Reading reading = read_paper_text(small_paper + "rules: {buting: off}\n");
    ASSERT_EQ(reading.codes(), "BX2001:4");
    EXPECT_EQ(reading.findings.front().hints.front().en, "did you mean \"butting\"?");
}

TEST(ReadPaper, RefusesOtherLevelsOfMakeupRules) {
    EXPECT_EQ(read_paper_text(small_paper + "rules: {butting: never}\n").codes(), "BX2024:4");
}

const std::string two_slots =
    "banxin: 1\n"
    "layout: two-slots\n"
    "page: front\n"
    "format: cn-broadsheet-8x13\n"
    "furniture: {masthead: {columns: 1-8, lines: 1-11}}\n"
    "slots:\n"
    "  lead:\n"
    "    takes: {priority: 1, chars: 800-1000, pictures: 1}\n"
    "    frame: {columns: 1-5, lines: 13-118}\n"
    "    headline: {columns: 5, lines: 9}\n"
    "    picture: {columns: 3-5, lines: 22-40}\n"
    "  second:\n"
    "    takes: {priority: 2, chars: 300-340}\n"
    "    frame: {columns: 6-8, lines: 13-118}\n";

std::string shipped_styles() {
    return *DiskFiles{SOURCE_DIR}.read("layouts/styles/standard.yaml", {});
}

/// `text` with every `from` changed to `to`.
std::string changed(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

Reading read_with_styles(const std::string& styles, const std::string& more = "") {
    return read_paper_text(small_paper + more, {{"layouts/styles/standard.yaml", styles}});
}

TEST(ReadPaper, RefusesStylesWithoutNews) {
    const Reading reading = read_with_styles(
        changed(changed(shipped_styles(), "base: news", "base: plain"), "  news:", "  plain:"));
    ASSERT_FALSE(reading.findings.empty());
    EXPECT_EQ(reading.findings.front().code, "BX2002");
}

TEST(ReadPaper, RefusesAnEmptyLadder) {
    std::string styles = shipped_styles();
    const auto first = styles.find("ladder: [") + 9;
    styles.erase(first, styles.find(']', first) - first);
    const Reading reading = read_with_styles(styles);
    ASSERT_EQ(reading.findings.size(), 1U);
    EXPECT_EQ(reading.findings.front().code, "BX2025");
}

TEST(ReadPaper, KnowsTheInksThePaperNames) {
    const Reading reading = read_with_styles(changed(shipped_styles(), "[0, 100, 100, 0]", "报红"),
                                             "inks: {报红: [0, 100, 90, 12.5]}\n");
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(reading.input->issue.paper.styles.masthead.ink, (Ink{0, 1000, 900, 125}));
}

TEST(ReadPaper, RefusesAnInkNobodyNamed) {
    const Reading reading = read_with_styles(changed(shipped_styles(), "[0, 100, 100, 0]", "大红"),
                                             "inks: {报红: [0, 100, 90, 10]}\n");
    ASSERT_EQ(reading.findings.size(), 1U);
    EXPECT_EQ(reading.findings.front().code, "BX2026");
    EXPECT_EQ(reading.findings.front().where.file, "layouts/styles/standard.yaml");
}

TEST(ReadPaper, KnowsSpotInksAndTints) {
    const Reading reading =
        read_with_styles(changed(shipped_styles(), "[0, 100, 100, 0]", "{name: 专红, tint: 30%}"),
                         "inks:\n"
                         "  金: {spot: PANTONE 871 C, as: [20, 25, 60, 25]}\n"
                         "  专红: {spot: PANTONE 485 C, as: [0, 95, 100, 0]}\n");
    ASSERT_EQ(reading.codes(), "");
    const Paper& paper = reading.input->issue.paper;
    ASSERT_EQ(paper.spots.size(), 2U);
    EXPECT_EQ(paper.spots[1].name, "PANTONE 485 C");
    EXPECT_EQ(paper.spots[1].stand_in, (Ink{0, 950, 1000, 0}));
    EXPECT_EQ(paper.styles.masthead.ink, (Ink{0, 950, 1000, 0, 2, 300}));
}

TEST(ReadPaper, ThinsInksOfTheProcess) {
    const Reading reading =
        read_with_styles(changed(shipped_styles(), "[0, 100, 100, 0]", "{name: 报红, tint: 50%}"),
                         "inks: {报红: [0, 100, 90, 10]}\n");
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(reading.input->issue.paper.styles.masthead.ink, (Ink{0, 500, 450, 50}));
}

TEST(ReadPaper, RefusesSpotInksThatAreNotWhole) {
    const auto codes = [](const std::string& inks) {
        return read_paper_text(small_paper + "inks:\n" + inks).codes();
    };
    EXPECT_EQ(codes("  a: {spot: Gold, as: [0, 0, 0, 50]}\n"), "");
    EXPECT_EQ(codes("  a: {spot: Gold}\n"), "BX2002:5");
    EXPECT_EQ(codes("  a: {spot: Gold, as: 黑}\n"), "BX2025:5");
    EXPECT_EQ(codes("  a: {spot: All, as: [0, 0, 0, 50]}\n"), "BX2063:5");
    EXPECT_EQ(codes("  a: {spot: Gold, as: [0, 0, 0, 50]}\n  b: {spot: Gold, as: [0, 0, 9, 50]}\n"),
              "BX2063:6");
}

TEST(ReadPaper, ReadsTheWordsOfFillers) {
    const Reading reading = read_paper_text(small_paper + "fillers: [节约用水　人人有责]\n");
    ASSERT_EQ(reading.codes(), "");
    EXPECT_EQ(reading.input->issue.paper.fillers.front().text, "节约用水　人人有责");
}

TEST(ReadPaper, ReadsTemplatesOfItsFormat) {
    std::string other = two_slots;
    other.replace(other.find("8x13"), 4, "5x18");
    const Reading reading = read_paper_text(
        small_paper,
        {{"layouts/pages/two-slots.yaml", two_slots}, {"layouts/pages/other.yaml", other}});
    ASSERT_EQ(reading.codes(), "");
    const PageTemplate& page = reading.input->templates.front();
    EXPECT_EQ(page.name, "two-slots");
    EXPECT_TRUE(page.front);
    EXPECT_EQ(page.masthead, (GridRect{{1, 8}, {1, 11}}));
    ASSERT_EQ(page.slots.size(), 2U);
    EXPECT_EQ(page.slots[0].chars, (Span{800, 1000}));
    EXPECT_EQ(page.slots[0].pictures.at(0).rect, (GridRect{{3, 5}, {22, 40}}));
    EXPECT_EQ(page.slots[1].name, "second");
}

TEST(ReadPaper, RefusesATemplateThatIsNotThere) {
    auto files = small_files(pier_story(), {{"layouts/pages/two-slots.yaml", two_slots}});
    std::string& issue = files["issue.yaml"];
    issue.insert(issue.find("    items:"), "    layout: two-slot\n");
    const Reading reading = read_project(MemoryFiles{files});
    ASSERT_EQ(reading.codes(), "BX2026:5");
    EXPECT_EQ(reading.findings.front().hints.front().en, "did you mean \"two-slots\"?");
}

}  // namespace
}  // namespace banxin
