// SPDX-License-Identifier: Apache-2.0
#include "import/markdown_writer.hpp"

#include "input/markdown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace banxin {
namespace {

std::vector<Paragraph> without_places(std::vector<Paragraph> paragraphs) {
    for (Paragraph& paragraph : paragraphs) {
        paragraph.where = {};
    }
    return paragraphs;
}

void expect_the_same(const Paragraph& written, const Paragraph& read) {
    EXPECT_EQ(read.text, written.text);
    EXPECT_EQ(read.kind, written.kind);
    EXPECT_EQ(read.optional, written.optional);
    EXPECT_EQ(read.emphasis, written.emphasis);
    EXPECT_EQ(read.ruby, written.ruby);
}

/// Writes `paragraphs` and reads them again.
void expect_to_come_back(const std::vector<Paragraph>& paragraphs) {
    const std::string markdown = to_markdown(paragraphs);
    Report report;
    const auto read = without_places(parse_markdown(SourceText{"a.md", markdown}, report));
    EXPECT_TRUE(report.diagnostics().empty())
        << report.diagnostics().front().code << " of " << markdown;
    ASSERT_EQ(read.size(), paragraphs.size()) << markdown;
    for (std::size_t i = 0; i < read.size(); ++i) {
        expect_the_same(paragraphs[i], read[i]);
    }
}

Paragraph text(const std::string& words, ParagraphKind kind = ParagraphKind::Text) {
    Paragraph paragraph;
    paragraph.text = words;
    paragraph.kind = kind;
    return paragraph;
}

TEST(MarkdownWriter, WritesAParagraphALineWithEmptyLinesBetween) {
    const std::vector<Paragraph> both{text("旧码头", ParagraphKind::Subhead), text("步道")};
    EXPECT_EQ(to_markdown(both), "## 旧码头\n\n步道\n");
    expect_to_come_back(both);
}

TEST(MarkdownWriter, GivesBackWhatLooksLikeMarkup) {
    for (const char* const words : {"5*3*2 和 **两颗星**",
                                    "a_b__c__d",
                                    "~~浪~~",
                                    "{云|yún}",
                                    "[渡口](a.invalid) ![雾](b)",
                                    "<b>渡口</b> a < b & c &amp; d",
                                    "`码`",
                                    "C:\\new\\*",
                                    "# 渡口",
                                    "## 渡口",
                                    "?## 渡口",
                                    "> 渡口",
                                    "- 渡口",
                                    "+ 渡口",
                                    "---",
                                    "===",
                                    "***",
                                    "| 站 | 时 |",
                                    "1.渡口",
                                    "2026. The pier",
                                    "[渡]: a",
                                    "~~~"}) {
        SCOPED_TRACE(words);
        expect_to_come_back({text(words)});
    }
    expect_to_come_back({text("渡口 ##", ParagraphKind::Subhead)});
}

TEST(MarkdownWriter, GivesBackEmphasisAndRuby) {
    Paragraph paragraph = text("步道全线走通*云");
    paragraph.emphasis = {{0, 6, Emphasis::Strong}, {12, 18, Emphasis::Dotted}};
    paragraph.ruby = {{19, 22, {"yún"}}};
    EXPECT_EQ(to_markdown({&paragraph, 1}), "**步道**全线*走通*\\*{云|yún}\n");
    expect_to_come_back({paragraph});
}

}  // namespace
}  // namespace banxin
