// SPDX-License-Identifier: Apache-2.0
#include "input/web_paste.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace banxin {
namespace {

WebPaste paste_of(std::string_view html) {
    return read_web_paste(SourceText{"a.html", html});
}

/// The paragraphs of `html` with | between them, bold within **.
std::string text_of(std::string_view html) {
    std::string out;
    for (const Paragraph& paragraph : paste_of(html).paragraphs) {
        std::string text = paragraph.text;
        for (auto range = paragraph.emphasis.rbegin(); range != paragraph.emphasis.rend();
             ++range) {
            text.insert(range->last, "**");
            text.insert(range->first, "**");
        }
        out += (out.empty() ? "" : "|") +
               std::string{paragraph.kind == ParagraphKind::Subhead ? "## " : ""} + text;
    }
    return out;
}

TEST(WebPaste, KnowsHtmlByItsStart) {
    EXPECT_TRUE(looks_like_html("\n <!DOCTYPE html>"));
    EXPECT_TRUE(looks_like_html("<section style=\"margin:0\">"));
    EXPECT_TRUE(looks_like_html("<P>渡口"));
    EXPECT_FALSE(looks_like_html("渡口<p>"));
    EXPECT_FALSE(looks_like_html("<渡口>"));
    EXPECT_FALSE(looks_like_html(""));
}

TEST(WebPaste, KeepsParagraphsHeadingsAndBold) {
    EXPECT_EQ(text_of("<h3>旧码头</h3><p>渡口<b>晨雾</b>起</p><div>船来<br>人去</div>"),
              "## 旧码头|渡口**晨雾**起|船来|人去");
}

TEST(WebPaste, EndsBoldWithItsParagraph) {
    EXPECT_EQ(text_of("<strong><p>渡口</p><p>晨雾</p></strong>"), "**渡口**|**晨雾**");
    EXPECT_EQ(text_of("<p><b></b>渡口<b> </b></p>"), "渡口");
}

TEST(WebPaste, JoinsLinesOfTheSourceAndKeepsTheSpacesOfWords) {
    EXPECT_EQ(text_of("<p>渡口\n  晨雾 the\nold   pier&nbsp;now</p>"), "渡口晨雾 the old pier now");
}

TEST(WebPaste, KeepsTheNumbersOfLists) {
    EXPECT_EQ(text_of("<ol><li>渡口</li><li>晨雾</li></ol><ul><li>船</li></ul>"),
              "1. 渡口|2. 晨雾|船");
}

TEST(WebPaste, KeepsTheWordsOfTablesRowByRow) {
    EXPECT_EQ(
        text_of("<table><tr><th>站</th><th>时</th></tr><tr><td>渡口</td><td>9</td></tr></table>"),
        "站　时|渡口　9");
}

TEST(WebPaste, DropsWhatIsNoTextAndCountsIt) {
    const WebPaste paste = paste_of(
        "<style>p{}</style><p style=\"color:red\" onclick=\"a()\">渡<script>alert(1)</script>口"
        "<a href=\"https://a.invalid\">晨雾</a><a href=\"JavaScript:b()\">船</a>"
        "<img data-src=\"https://a.invalid/1.png\" onerror=\"c()\"><svg><text>x</text></svg></p>");
    ASSERT_EQ(paste.paragraphs.size(), 1U);
    EXPECT_EQ(paste.paragraphs.front().text, "渡口晨雾船");
    EXPECT_EQ(paste.styles, 2);
    EXPECT_EQ(paste.scripts, 4);
    EXPECT_EQ(paste.links, 1);
    EXPECT_EQ(paste.embedded, 1);
    ASSERT_EQ(paste.pictures.size(), 1U);
    EXPECT_EQ(paste.pictures.front(), "https://a.invalid/1.png");
    const Diagnostic told = told_of_web_paste("a.html", paste);
    EXPECT_EQ(told.code, "BX3110");
    EXPECT_EQ(told.severity, Severity::Warning);
    EXPECT_NE(told.message.zh.find("1 张外链图片"), std::string::npos);
    EXPECT_NE(told.message.en.find("1 linked pictures"), std::string::npos);
}

TEST(WebPaste, KnowsTheLineOfEachParagraph) {
    const WebPaste paste = paste_of("<p>渡口</p>\n\n<p>晨雾</p>");
    ASSERT_EQ(paste.paragraphs.size(), 2U);
    EXPECT_EQ(paste.paragraphs[0].where.line, 1);
    EXPECT_EQ(paste.paragraphs[1].where.line, 3);
}

TEST(WebPaste, IgnoresTheEncodingThatAPageClaims) {
    EXPECT_EQ(text_of("<meta charset=\"gb2312\"><p>渡口</p>"), "渡口");
}

TEST(WebPaste, ReadsAnyDepth) {
    std::string html;
    for (int i = 0; i < 3000; ++i) {
        html += "<div>";
    }
    EXPECT_EQ(text_of(html + "渡口"), "渡口");
}

TEST(WebPaste, ReadsNoOtherFile) {
    EXPECT_EQ(text_of("<!DOCTYPE html [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><p>&b;渡口</p>")
                      .find("渡口") != std::string::npos,
              true);
}

}  // namespace
}  // namespace banxin
