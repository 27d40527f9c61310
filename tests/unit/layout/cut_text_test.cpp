// SPDX-License-Identifier: Apache-2.0
#include "layout/cut_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace banxin {
namespace {

Paragraph paragraph(const char* text, ParagraphKind kind = ParagraphKind::Text) {
    return {kind, text, {}, {}, {}};
}

/// The text before each place where the body may be cut, `|` between paragraphs.
std::string cuts_of(const std::vector<Paragraph>& body) {
    std::string all;
    for (const CutPlace& place : cut_places(body, {})) {
        all += all.empty() ? "" : "\n";
        std::string before;
        for (const Paragraph& piece : text_between(body, {}, place.at)) {
            before += (before.empty() ? "" : "|") + piece.text;
        }
        all += before + (place.ends_paragraph ? "." : "");
    }
    return all;
}

TEST(CutText, CutsBehindParagraphsAndSentencesButNotAtTheEnd) {
    EXPECT_EQ(cuts_of({paragraph("雾起了。船来了。"), paragraph("他说：“走！”就走了。")}),
              "雾起了。\n"
              "雾起了。船来了。.\n"
              "雾起了。船来了。|他说：“走！”");
}

TEST(CutText, NeverCutsBehindASubhead) {
    EXPECT_EQ(cuts_of({paragraph("江边", ParagraphKind::Subhead),
                       paragraph("雾起了。"),
                       paragraph("船来了。")}),
              "江边|雾起了。.");
}

TEST(CutText, GivesBothPartsTheirEmphasis) {
    Paragraph marked = paragraph("雾起了。船来了。");
    marked.emphasis.push_back({0, 3, Emphasis::Strong});
    marked.emphasis.push_back({9, 18, Emphasis::Dotted});
    const std::vector<Paragraph> body{marked};
    const Paragraph first = text_between(body, {}, {0, 12}).front();
    const Paragraph rest = text_between(body, {0, 12}, {1, 0}).front();
    ASSERT_EQ(first.emphasis.size(), 2U);
    EXPECT_EQ(first.emphasis[1], (EmphasisRange{9, 12, Emphasis::Dotted}));
    ASSERT_EQ(rest.emphasis.size(), 1U);
    EXPECT_EQ(rest.emphasis[0], (EmphasisRange{0, 6, Emphasis::Dotted}));
    EXPECT_EQ(first.text + rest.text, marked.text);
}

}  // namespace
}  // namespace banxin
