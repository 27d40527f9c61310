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
        case ParagraphKind::Table:
            return 'T';
    }
    return '?';
}

char sign_of(Emphasis kind) {
    switch (kind) {
        case Emphasis::Strong:
            return '!';
        case Emphasis::Dotted:
            return '.';
        case Emphasis::ProperName:
            return '_';
        case Emphasis::BookTitle:
            return '~';
    }
    return '?';
}

std::string parsed_table(const Paragraph& table) {
    std::string out;
    for (const CellAlignment alignment : table.columns) {
        out += "?<=>"[static_cast<int>(alignment)];
    }
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        out += i % table.columns.size() == 0 ? " / " : "|";
        out += table.cells[i].text;
        for (const EmphasisRange& range : table.cells[i].emphasis) {
            out += sign_of(range.kind);
        }
    }
    return out;
}

/// One line a paragraph: kind, text, the texts of its emphasis ranges, and its ruby.
std::string parsed(std::string_view markdown, Report& report) {
    const SourceText source{"a.md", markdown};
    std::string out;
    for (const Paragraph& paragraph : parse_markdown(source, report)) {
        out += out.empty() ? "" : "\n";
        out += std::string{sign_of(paragraph.kind)} + " " + paragraph.text;
        out += parsed_table(paragraph);
        for (const EmphasisRange& range : paragraph.emphasis) {
            out += std::string{" "} + sign_of(range.kind);
            out += paragraph.text.substr(range.first, range.last - range.first);
        }
        for (const Ruby& ruby : paragraph.ruby) {
            out += " {" + paragraph.text.substr(ruby.first, ruby.last - ruby.first);
            for (const std::string& reading : ruby.readings) {
                out += "|" + reading;
            }
            out += "}";
        }
    }
    return out;
}

std::string parsed(std::string_view markdown) {
    Report report;
    return parsed(markdown, report);
}

/// Code, place and length of each finding.
std::string findings_of(std::string_view markdown) {
    Report report;
    static_cast<void>(parsed(markdown, report));
    std::string out;
    for (const Diagnostic& finding : report.diagnostics()) {
        out += (out.empty() ? "" : "; ") + finding.code + " " + std::to_string(finding.where.line) +
               ":" + std::to_string(finding.where.column) + "+" +
               std::to_string(finding.where.length);
    }
    return out;
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

TEST(Markdown, ReadsSubheadsThatMayBeLeftOut) {
    const SourceText source{"a.md", "晨雾\n\n?## 渡口\n桥上\n\n## 江边"};
    Report report;
    const auto paragraphs = parse_markdown(source, report);
    ASSERT_EQ(paragraphs.size(), 4U);
    EXPECT_EQ(paragraphs[1].text, "渡口");
    EXPECT_EQ(paragraphs[1].kind, ParagraphKind::Subhead);
    EXPECT_TRUE(paragraphs[1].optional);
    EXPECT_FALSE(paragraphs[3].optional);
    EXPECT_TRUE(report.diagnostics().empty());
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

TEST(Markdown, ReadsProperNamesAndBookTitles) {
    EXPECT_EQ(parsed("__许朗__在__云渡__读~~江边散步~~。"),
              "P 许朗在云渡读江边散步。 _许朗 _云渡 ~江边散步");
    EXPECT_EQ(parsed("读**晨雾**和~~长椅~~"), "P 读晨雾和长椅 !晨雾 ~长椅");
}

TEST(Markdown, PartsNamesThatTouch) {
    EXPECT_EQ(parsed("去__云渡____江心洲__看看"), "P 去云渡江心洲看看 _云渡 _江心洲");
    EXPECT_EQ(parsed("**渡口****晨雾**"), "P 渡口晨雾 !渡口 !晨雾");
    EXPECT_EQ(parsed("*渡口***晨雾**"), "P 渡口晨雾 .渡口 !晨雾");
}

TEST(Markdown, KeepsUnderscoresAndTildesThatMarkNothing) {
    for (const std::string_view text :
         {"姓名____，年龄______", "3~5人", "a_b_c", "慢~~~走", "他****的"}) {
        EXPECT_EQ(parsed(text), "P " + std::string{text});
        EXPECT_EQ(findings_of(text), "");
    }
    EXPECT_EQ(parsed("\\_\\_云渡\\_\\_\\~\\~江\\~\\~"), "P __云渡__~~江~~");
}

TEST(Markdown, RefusesEmphasisWithinEmphasis) {
    EXPECT_EQ(findings_of("去\n**渡口__云渡__**"), "BX3124 2:5+2");
    EXPECT_EQ(findings_of("__渡口*云__渡*"), "BX3124 1:5+1");
    EXPECT_EQ(findings_of("***渡口***"), "BX3124 1:3+1");
    EXPECT_EQ(parsed("**渡口__云渡__**"), "P 渡口云渡 !渡口云渡");
}

TEST(Markdown, ReadsARubyForEachCharacterOrOneForAll) {
    EXPECT_EQ(parsed("到{云渡|yún dù}去"), "P 到云渡去 {云渡|yún|dù}");
    EXPECT_EQ(parsed("到{云渡|yúndù}去"), "P 到云渡去 {云渡|yúndù}");
    EXPECT_EQ(parsed("{云渡|　ㄩㄣˊ  ㄉㄨˋ }"), "P 云渡 {云渡|ㄩㄣˊ|ㄉㄨˋ}");
    EXPECT_EQ(parsed("{云|yún}和{渡|dù}"), "P 云和渡 {云|yún} {渡|dù}");
}

TEST(Markdown, ReadsRubyOverALineEnd) {
    EXPECT_EQ(parsed("到{云渡|yún\ndù}去"), "P 到云渡去 {云渡|yún|dù}");
    EXPECT_EQ(parsed("到{云渡\n|yún dù}去"), "P 到云渡去 {云渡|yún|dù}");
}

TEST(Markdown, ReadsRubyAndEmphasisTogether) {
    EXPECT_EQ(parsed("到**{云渡|yún dù}**去"), "P 到云渡去 !云渡 {云渡|yún|dù}");
    EXPECT_EQ(parsed("到__江心{洲|zhōu}__去"), "P 到江心洲去 _江心洲 {洲|zhōu}");
    EXPECT_EQ(parsed("到{**云**渡|yún dù}去"), "P 到云渡去 !云 {云渡|yún|dù}");
    EXPECT_EQ(parsed("*到{云*渡|yún dù}去"), "P 到云渡去 .到云 {云渡|yún|dù}");
}

TEST(Markdown, ReadsNoEmphasisInReadings) {
    EXPECT_EQ(parsed("**{云渡|*yún* d**ù}去**"), "P 云渡去 !云渡去 {云渡|*yún*|d**ù}");
}

TEST(Markdown, KeepsBracesThatAreNoRuby) {
    for (const std::string_view text : {"集合{云渡}里", "甲|乙", "{甲{乙}丙|丁", "}|{"}) {
        EXPECT_EQ(parsed(text), "P " + std::string{text});
        EXPECT_EQ(findings_of(text), "");
    }
    EXPECT_EQ(parsed("\\{云渡|yún dù}"), "P {云渡|yún dù}");
    EXPECT_EQ(parsed("{云渡\\|yún dù}"), "P {云渡|yún dù}");
    EXPECT_EQ(parsed("{云渡|yún dù\\}"), "P {云渡|yún dù}");
}

TEST(Markdown, RefusesMoreOrFewerReadingsThanCharacters) {
    Report report;
    static_cast<void>(parsed("到{云渡口|yún dù}去", report));
    ASSERT_EQ(report.diagnostics().size(), 1U);
    const Diagnostic& finding = report.diagnostics().front();
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(finding.message.zh, "“云渡口”有 3 个字，注音却有 2 个");
    EXPECT_EQ(finding.message.en, "'云渡口' has 3 characters but 2 readings");
    EXPECT_EQ(finding.where, (SourceSpan{"a.md", 1, 2, 12}));
    for (const std::string_view text : {"{云|yún dù}", "{云渡|}", "{|yún}", "{ |yún}", "{|}"}) {
        EXPECT_EQ(code_of(text), "BX3125") << text;
    }
}

TEST(Markdown, WarnsOfMarksWithoutAPartner) {
    EXPECT_EQ(parsed("渡口__晨雾~~\n长{椅|yǐ"), "P 渡口__晨雾~~长{椅|yǐ");
    EXPECT_EQ(findings_of("渡口__晨雾\n长~~椅"), "BX3122 1:3+2; BX3122 2:2+2");
    EXPECT_EQ(findings_of("长{椅|yǐ"), "BX3122 1:2+1");
    EXPECT_EQ(findings_of("长{椅|{椅|yǐ}"), "BX3122 1:2+1");
}

TEST(Markdown, WarnsOfStarsWithoutAPartner) {
    EXPECT_EQ(parsed("渡口**晨雾"), "P 渡口**晨雾");
    EXPECT_EQ(code_of("渡口**晨雾"), "BX3122");
}

TEST(Markdown, KeepsTheNumbersOfLists) {
    EXPECT_EQ(parsed("3. 渡口\n7. 晨雾"), "P 3.渡口\nP 7.晨雾");
    EXPECT_EQ(parsed("3. __云渡__\n4. {渡|dù}口"), "P 3.云渡 _云渡\nP 4.渡口 {渡|dù}");
    EXPECT_EQ(parsed("一、渡口\n\n二、晨雾"), "P 一、渡口\nP 二、晨雾");
}

TEST(Markdown, KeepsTheTextOfLinks) {
    EXPECT_EQ(parsed("见[渡口](https://example.invalid)"), "P 见渡口");
    EXPECT_EQ(code_of("见[渡口](https://example.invalid)"), "BX3111");
}

TEST(Markdown, DropsAddressesWithMarksInThem) {
    for (const std::string_view address : {"https://a.invalid/x_y", "https://a.invalid/~x/{y}"}) {
        const std::string text = "见[渡口](" + std::string{address} + ")，**快**去";
        EXPECT_EQ(parsed(text), "P 见渡口，快去 !快");
        EXPECT_EQ(code_of(text), "BX3111");
    }
    EXPECT_EQ(parsed("](_晨雾_)[渡](口 _长椅_"), "P ](_晨雾_)[渡](口 _长椅_");
}

TEST(Markdown, DropsTagsAndScriptsAndCountsThem) {
    Report report;
    EXPECT_EQ(parsed("渡<b>口</b><script>alert(1)</script>的 [晨雾](JavaScript:alert)起", report),
              "P 渡口的 晨雾起");
    ASSERT_EQ(report.diagnostics().size(), 1U);
    const Diagnostic& finding = report.diagnostics().front();
    EXPECT_EQ(finding.code, "BX3111");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.where, (SourceSpan{"a.md", 1, 2}));
    EXPECT_EQ(finding.message.zh,
              "去掉了 1 处 <script>、1 个 javascript: 链接、2 个 HTML 标签，文字都留着");
}

TEST(Markdown, DropsABlockOfScriptAndReadsOn) {
    Report report;
    EXPECT_EQ(parsed("渡口\n\n<script>\nalert(1)\n</script>\n\n晨雾", report), "P 渡口\nP 晨雾");
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().code, "BX3111");
    EXPECT_EQ(report.diagnostics().front().where.line, 3);
}

TEST(Markdown, LeavesEntitiesOfWhatNoTextMayHaveAsTyped) {
    Report report;
    EXPECT_EQ(parsed("渡&#x202E;口&#xE5E5;&#x7F;", report), "P 渡&#x202E;口&#xE5E5;&#x7F;");
}

TEST(Markdown, KeepsLinesAsParagraphsWhenTold) {
    Report report;
    const SourceText source{"a.md", "渡口\n晨雾\n\n船"};
    EXPECT_EQ(parse_markdown(source, report, Breaks::Keep).size(), 3U);
    EXPECT_EQ(parse_markdown(source, report).size(), 2U);
}

TEST(Markdown, RefusesWhatIsNoStory) {
    for (const std::string_view markdown : {"![雾](a.png)",
                                            "- 渡口",
                                            "* 渡口",
                                            "> 渡口",
                                            "```\n渡口\n```",
                                            "~~~\n渡口\n~~~",
                                            "<div>渡口</div>",
                                            "渡<img src=a.png>口",
                                            "渡<script>口",
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

TEST(Markdown, ReadsTables) {
    Report report;
    EXPECT_EQ(parsed("票价如下。\n\n"
                     "| 时段 | 班次 | 票价 | 备注 |\n"
                     "|---|--:|:-:|:--|\n"
                     "| 早班 | 6 | **1.00** | |\n"
                     "| {晚班|wǎn bān} | 10 |\n"
                     "\n开船时刻写在木牌上。\n",
                     report),
              "P 票价如下。\n"
              "T ?>=< / 时段|班次|票价|备注 / 早班|6|1.00!| / 晚班|10||\n"
              "P 开船时刻写在木牌上。");
    EXPECT_TRUE(report.diagnostics().empty());
}

TEST(Markdown, KnowsWhereACellStands) {
    Report report;
    const SourceText source{"a.md", "| 时段 |\n|---|\n| 早 |\n| 晚 |\n"};
    const auto paragraphs = parse_markdown(source, report);
    ASSERT_EQ(paragraphs.size(), 1U);
    EXPECT_EQ(paragraphs.front().where.line, 1);
    EXPECT_EQ(paragraphs.front().cells.back().where.line, 4);
    EXPECT_EQ(paragraphs.front().cells.back().where.column, 3);
}

TEST(Markdown, RefusesCellsThatWouldBeDropped) {
    Report report;
    (void)parsed("|甲|乙|\n|---|---|\n|1|2|\n| | |\n|1|2|3|\n| | |丙|\n", report);
    ASSERT_EQ(report.diagnostics().size(), 2U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX7056");
    EXPECT_EQ(report.diagnostics()[0].where.line, 5);
    EXPECT_EQ(report.diagnostics()[1].where.line, 6);
}

TEST(Markdown, RefusesACellOfNothing) {
    Report report;
    (void)parsed("|甲|乙|\n|---|---|\n|\\||2|\n||2|\n", report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().code, "BX7058");
    EXPECT_EQ(report.diagnostics().front().where.line, 4);
}

TEST(Markdown, RefusesWhatLooksLikeATableAndIsNone) {
    Report report;
    (void)parsed("| 甲 | 乙 |\n|--|--|\n| 1 | 2 |\n\n票价如下。\n| 甲 |\n|---|\n\n**|**甲|乙\n",
                 report);
    ASSERT_EQ(report.diagnostics().size(), 2U);
    EXPECT_EQ(report.diagnostics()[0].code, "BX7057");
    EXPECT_EQ(report.diagnostics()[0].where.line, 1);
    EXPECT_EQ(report.diagnostics()[1].where.line, 6);
}

TEST(Markdown, RefusesTablesInsideLists) {
    Report report;
    (void)parsed("1. 甲\n\n   | 时段 |\n   |---|\n   | 早 |\n", report);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().code, "BX3120");
}

}  // namespace
}  // namespace banxin
