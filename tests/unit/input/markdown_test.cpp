// SPDX-License-Identifier: Apache-2.0
#include "input/markdown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

char sign_of(ParagraphKind kind) {
    switch (kind) {
        case ParagraphKind::Text:
            return 'P';
        case ParagraphKind::Subhead:
            return 'S';
        case ParagraphKind::VerseLine:
            return 'V';
        case ParagraphKind::StanzaBreak:
            return '-';
    }
    return '?';
}

/// One line a paragraph: kind, text, and the texts of its emphasis ranges.
std::string parsed(std::string_view markdown, Report& report) {
    const SourceText source{"a.md", markdown};
    std::string out;
    for (const Paragraph& paragraph : parse_markdown(source, report)) {
        out += out.empty() ? "" : "\n";
        out += std::string{sign_of(paragraph.kind)} + " " + paragraph.text;
        for (const EmphasisRange& range : paragraph.emphasis) {
            out += range.kind == Emphasis::Strong ? " !" : " .";
            out += paragraph.text.substr(range.first, range.last - range.first);
        }
    }
    return out;
}

std::string parsed(std::string_view markdown) {
    Report report;
    return parsed(markdown, report);
}

std::string code_of(std::string_view markdown) {
    Report report;
    static_cast<void>(parsed(markdown, report));
    return report.diagnostics().empty() ? "" : report.diagnostics().front().code;
}

TEST(Markdown, PartsParagraphsAtEmptyLines) {
    EXPECT_EQ(parsed("渡口\n\n晨雾\n"), "P 渡口\nP 晨雾");
}

TEST(Markdown, JoinsLinesOfHanziWithoutASpace) {
    EXPECT_EQ(parsed("渡口的\n晨雾"), "P 渡口的晨雾");
    EXPECT_EQ(parsed("渡口，\n“晨雾”\n散了"), "P 渡口，“晨雾”散了");
}

TEST(Markdown, JoinsLinesOfWordsWithASpace) {
    EXPECT_EQ(parsed("mind\nthe gap"), "P mind the gap");
}

TEST(Markdown, StartsAParagraphAtAnIndentedLine) {
    EXPECT_EQ(parsed("　　渡口\n　　晨雾"), "P 渡口\nP 晨雾");
}

TEST(Markdown, ReadsSubheads) {
    EXPECT_EQ(parsed("## 渡口\n\n晨雾"), "S 渡口\nP 晨雾");
}

TEST(Markdown, SetsOtherHeadingsAsSubheadsWithAWarning) {
    EXPECT_EQ(parsed("# 渡口"), "S 渡口");
    EXPECT_EQ(code_of("# 渡口"), "BX3121");
}

TEST(Markdown, ReadsHardBreaksAsVerse) {
    EXPECT_EQ(parsed("江水瘦下去  \n露出石阶\n\n雾起  \n船来"),
              "V 江水瘦下去\nV 露出石阶\n- \nV 雾起\nV 船来");
}

TEST(Markdown, ReadsEmphasis) {
    EXPECT_EQ(parsed("渡口的**晨雾**和*长椅*"), "P 渡口的晨雾和长椅 !晨雾 .长椅");
}

TEST(Markdown, ReadsEmphasisBesideChineseMarks) {
    EXPECT_EQ(parsed("他说**“坐稳”**就开船"), "P 他说“坐稳”就开船 !“坐稳”");
    EXPECT_EQ(parsed("**渡口。**晨雾"), "P 渡口。晨雾 !渡口。");
}

TEST(Markdown, KeepsStarsThatAreNoEmphasis) {
    EXPECT_EQ(parsed("长5*3*2米"), "P 长5*3*2米");
    EXPECT_EQ(parsed("渡\\*口\\*"), "P 渡*口*");
    EXPECT_EQ(parsed("file_name_x"), "P file_name_x");
}

TEST(Markdown, WarnsOfStarsWithoutAPartner) {
    EXPECT_EQ(parsed("渡口**晨雾"), "P 渡口**晨雾");
    EXPECT_EQ(code_of("渡口**晨雾"), "BX3122");
}

TEST(Markdown, KeepsTheNumbersOfLists) {
    EXPECT_EQ(parsed("3. 渡口\n7. 晨雾"), "P 3.渡口\nP 7.晨雾");
    EXPECT_EQ(parsed("一、渡口\n\n二、晨雾"), "P 一、渡口\nP 二、晨雾");
}

TEST(Markdown, KeepsTheTextOfLinks) {
    EXPECT_EQ(parsed("见[渡口](https://example.invalid)"), "P 见渡口");
    EXPECT_EQ(code_of("见[渡口](https://example.invalid)"), "BX3111");
}

TEST(Markdown, RefusesWhatIsNoStory) {
    for (const std::string_view markdown : {"![雾](a.png)",
                                            "- 渡口",
                                            "* 渡口",
                                            "> 渡口",
                                            "```\n渡口\n```",
                                            "|a|b|\n|---|---|\n|1|2|",
                                            "<div>渡口</div>",
                                            "渡<b>口</b>",
                                            "渡`口`",
                                            "渡\n\n***\n\n口",
                                            "[渡]: https://a.invalid"}) {
        EXPECT_EQ(code_of(markdown), "BX3120") << markdown;
    }
}

TEST(Markdown, PointsAtWhatItRefuses) {
    Report report;
    static_cast<void>(parsed("渡口\n\n- 晨雾\n", report));
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().where, (SourceSpan{"a.md", 3, 1}));
}

TEST(Markdown, ReadsEntities) {
    EXPECT_EQ(parsed("渡&amp;口&#8212;&unknown;"), "P 渡&口—&unknown;");
}

TEST(Markdown, LeavesOutInvisibleCharacters) {
    EXPECT_EQ(parsed("渡\u200b口\u00ad"), "P 渡口");
}

TEST(Markdown, PlacesEachParagraph) {
    Report report;
    const SourceText source{"a.md", "渡口\n\n　　晨雾\n\n## 长椅\n"};
    const auto paragraphs = parse_markdown(source, report);
    ASSERT_EQ(paragraphs.size(), 3U);
    EXPECT_EQ(paragraphs[0].where, (SourceSpan{"a.md", 1, 1}));
    EXPECT_EQ(paragraphs[1].where, (SourceSpan{"a.md", 3, 3}));
    EXPECT_EQ(paragraphs[2].where, (SourceSpan{"a.md", 5, 4}));
}

}  // namespace
}  // namespace banxin
