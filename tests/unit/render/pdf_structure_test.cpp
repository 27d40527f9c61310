// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "drawn_page.hpp"
#include "render/pdf.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace banxin {
namespace {

using namespace literals;

/// `document` as a file that is the running test's own.
std::string file_of(const Document& document) {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    const std::string path =
        testing::TempDir() + "banxin_" + test->test_suite_name() + test->name() + ".pdf";
    const auto pdf = render_pdf(document, {kai()}, {riverside()}, inks());
    EXPECT_TRUE(pdf);
    std::ofstream{path, std::ios::binary} << (pdf ? *pdf : "");
    return path;
}

/// The objects of the PDF as text.
std::string objects_of(const Document& document) {
    return output_of("qpdf --qdf --object-streams=disable " + file_of(document) + " -");
}

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

/// What pdfinfo says of the tags, each on a line of its own, without poppler's remarks and the
/// numbers of links.
std::string tags_of(const Document& document) {
    std::istringstream told{output_of("pdfinfo -struct-text " + file_of(document))};
    std::string tags;
    for (std::string line; std::getline(told, line);) {
        const auto remark = line.find(line.find('"') == std::string::npos ? " (" : "\n");
        if (line.find("Object ") == std::string::npos) {
            tags += line.substr(0, remark) + "\n";
        }
    }
    return tags;
}

/// A group of `role` with `words`, each character of which has a glyph of its own.
Group part(Role role, const std::string& words, Point at) {
    GlyphRun run = hanzi(words, at);
    const std::vector<char32_t> characters = scalars(words);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        run.glyphs[i].id = full_width_glyph + (characters[i] - U'一') % 2003;
    }
    Group group = group_of(run);
    group.role = role;
    group.rect = {at, {40_mm, 5_mm}};
    return group;
}

/// A page with a story that goes on on page 2, and that page, which leads back.
Document story_on_two_pages() {
    Group story = group_of(part(Role::Heading2, "渡口往事", {60_mm, 30_mm}),
                           part(Role::Paragraph, "江边散步", {20_mm, 40_mm}),
                           part(Role::Paragraph, "下转第二版", {20_mm, 90_mm}));
    story.role = Role::Article;
    story.alt = "渡口往事";
    story.rect = {{20_mm, 30_mm}, {80_mm, 80_mm}};
    std::get<Group>(story.marks.back()).link = Link{2};
    Group rest = part(Role::Paragraph, "上接第一版", {20_mm, 40_mm});
    rest.link = Link{1};
    Document document = document_of({{story}, {rest}});
    document.pages[0].name = "要闻";
    document.pages[1].name = "综合";
    return document;
}

TEST(PdfStructure, TagsGroupsByTheirRoleInTheOrderTheyArePainted) {
    EXPECT_EQ(tags_of(story_on_two_pages()),
              "Document\n"
              "  Art\n"
              "    H2\n"
              "      \"渡口往事\"\n"
              "    P\n"
              "      \"江边散步\"\n"
              "    P\n"
              "      Link\n"
              "        \"下转第二版\"\n"
              "  P\n"
              "    Link\n"
              "      \"上接第一版\"\n");
}

TEST(PdfStructure, KnowsATagForEveryRole) {
    Group all;
    for (const Role role : {Role::Article,
                            Role::Heading1,
                            Role::Heading2,
                            Role::Heading3,
                            Role::Paragraph,
                            Role::Figure,
                            Role::Caption,
                            Role::Table,
                            Role::TableRow,
                            Role::TableHead,
                            Role::TableCell,
                            Role::Contents,
                            Role::ContentsEntry}) {
        all.marks.emplace_back(part(role, "渡口", {20_mm, 30_mm}));
    }
    const std::string told = tags_of(document_of({{all}}));
    EXPECT_EQ(count(told, "\"渡口\""), 13) << told;
}

TEST(PdfStructure, LeavesMarksWithoutARoleUntagged) {
    const Group ornament = part(Role::None, "花边", {20_mm, 30_mm});
    const Group text = part(Role::Paragraph, "江边", {20_mm, 40_mm});
    EXPECT_EQ(tags_of(document_of({{ornament, text}})), "Document\n  P\n    \"江边\"\n");
}

TEST(PdfStructure, LinksLeadForwardAndBack) {
    const std::string objects = objects_of(story_on_two_pages());
    EXPECT_EQ(count(objects, "/Subtype /Link"), 2) << objects;
    EXPECT_EQ(count(objects, "/Dest (page2)"), 1) << objects;
    EXPECT_EQ(count(objects, "/Dest (page1)"), 1) << objects;
    const std::string told = output_of("pdfinfo -dests " + file_of(story_on_two_pages()));
    EXPECT_NE(told.find("   1 [ XYZ    0 1106 null      ] \"page1\""), std::string::npos) << told;
    EXPECT_NE(told.find("   2 [ XYZ    0 1106 null      ] \"page2\""), std::string::npos) << told;
}

TEST(PdfStructure, FindsEveryOneOfManyPages) {
    std::vector<std::vector<Group>> pages;
    for (int i = 1; i <= 12; ++i) {
        Group group = part(Role::Paragraph, "版", {20_mm, 30_mm});
        group.link = Link{13 - i};
        pages.push_back({group});
    }
    const std::string told = output_of("pdfinfo -dests " + file_of(document_of(pages)));
    EXPECT_NE(told.find("  10 [ XYZ    0 1106 null      ] \"page10\""), std::string::npos) << told;
    EXPECT_NE(told.find("   9 [ XYZ    0 1106 null      ] \"page9\""), std::string::npos) << told;
}

TEST(PdfStructure, LeavesOutLinksToPagesThatAreNotThere) {
    Document document = story_on_two_pages();
    document.pages.erase(document.pages.begin());
    EXPECT_EQ(count(objects_of(document), "/Subtype /Link"), 0);
    EXPECT_EQ(tags_of(document), "Document\n  P\n    \"上接第一版\"\n");
}

TEST(PdfStructure, LinksToAnAddressWhereTheGroupStands) {
    Group code = part(Role::Figure, "码", {20_mm, 30_mm});
    code.rect = {{72_pt, 144_pt}, {36_pt, 36_pt}};
    code.link = Link{0, "https://example.com/渡口(1)'\\?a=b&c=%20 "};
    const std::string objects = objects_of(document_of({{code}}));
    EXPECT_NE(
        objects.find("/URI (https://example.com/%E6%B8%A1%E5%8F%A3%281%29%27%5C?a=b&c=%20%20)"),
        std::string::npos)
        << objects;
    const std::string corners =
        "72\n    961.511811\n    108\n    961.511811\n    108\n    925.511811";
    EXPECT_NE(objects.find(corners), std::string::npos) << objects;
}

TEST(PdfStructure, OutlineHasPagesAndBelowThemTheTitlesOfTheirStories) {
    const std::string told =
        output_of("mutool show " + file_of(story_on_two_pages()) + " outline 2>&1");
    EXPECT_EQ(count(told, "\n"), 3) << told;
    const auto first = told.find("\"第1版 要闻\"\t#page=1");
    const auto story = told.find("\"渡口往事\"\t#page=1&zoom=100,56.69");
    const auto second = told.find("\"第2版 综合\"\t#page=2");
    ASSERT_NE(second, std::string::npos) << told;
    EXPECT_LT(first, story) << told;
    EXPECT_LT(story, second) << told;
}

TEST(PdfStructure, PagesAreLabelledByTheirNumber) {
    Document document = story_on_two_pages();
    document.pages.erase(document.pages.begin());
    // 第2版 in UTF-16.
    EXPECT_NE(objects_of(document).find("<feff7b2c00327248>"), std::string::npos);
}

TEST(PdfStructure, PagesWithoutANameHaveNeitherLabelNorEntry) {
    const std::string objects =
        objects_of(document_of({{part(Role::Paragraph, "江边", {20_mm, 30_mm})}}));
    EXPECT_EQ(count(objects, "/PageLabels") + count(objects, "/Outlines"), 0) << objects;
}

TEST(PdfStructure, ADrawingForThePressHasNothingOfThis) {
    Document document = story_on_two_pages();
    InkTokens tokens;
    const auto pdf =
        render_press_pdf(document, {kai()}, {riverside()}, sheet_of({270_mm, 390_mm}), tokens);
    ASSERT_TRUE(pdf);
    for (const char* key : {"/StructTreeRoot", "/Annots", "/Outlines", "/PageLabels", "/Names"}) {
        EXPECT_EQ(count(*pdf, key), 0) << key;
    }
    EXPECT_EQ(count(*render_pdf(document, {kai()}, {riverside()}, inks()), "/Type /StructTreeRoot"),
              1);
}

}  // namespace
}  // namespace banxin
