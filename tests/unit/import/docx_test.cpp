// SPDX-License-Identifier: Apache-2.0
#include "import/docx.hpp"

#include "base/limits.hpp"
#include "word_file.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <string_view>

namespace banxin::testing {
namespace {

/// Why `bytes` are refused.
Diagnostic refusal_of(std::string_view bytes) {
    const auto story = import_docx(bytes, "walk.docx");
    if (story) {
        ADD_FAILURE() << "was read: " << story->markdown;
        return {};
    }
    EXPECT_EQ(story.error().size(), 1U);
    EXPECT_FALSE(story.error().front().hints.empty());
    EXPECT_EQ(story.error().front().severity, Severity::Error);
    EXPECT_EQ(story.error().front().where.file, "walk.docx");
    return story.error().front();
}

ImportedStory imported(const std::string& bytes) {
    auto story = import_docx(bytes, "walk.docx");
    if (!story) {
        ADD_FAILURE() << story.error().front().code << " " << story.error().front().message.en;
        return {};
    }
    return *std::move(story);
}

std::string markdown_of(const std::string& body, Parts more = {}) {
    return imported(word_file(body, std::move(more))).markdown;
}

std::string codes_of(const ImportedStory& story) {
    std::string codes;
    for (const Diagnostic& finding : story.findings) {
        codes += (codes.empty() ? "" : " ") + finding.code;
    }
    return codes;
}

const std::string run_of_bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>";

TEST(Docx, KeepsParagraphsAndBold) {
    EXPECT_EQ(markdown_of("<w:p><w:r><w:t>　　步道</w:t></w:r>" + run_of_bold + "全线</w:t></w:r>" +
                          run_of_bold + "走通</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>" +
                          word_paragraph("") + word_paragraph("夜里也亮。")),
              "步道**全线走通**。\n\n夜里也亮。\n");
}

TEST(Docx, LetsAStyleSwitchBoldOff) {
    EXPECT_EQ(markdown_of("<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>步道</w:t></w:r></w:p>"),
              "步道\n");
}

TEST(Docx, KnowsHeadingsByTheNameOfTheirStyle) {
    const std::string styles = word_xml(
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>");
    const ImportedStory story = imported(word_file(
        word_paragraph("旧码头", "<w:pStyle w:val=\"1\"/>") + word_paragraph("步道走通。"),
        {{"word/styles.xml", styles}}));
    EXPECT_EQ(story.markdown, "## 旧码头\n\n步道走通。\n");
    EXPECT_EQ(story.guessed.size(), 1U);
}

TEST(Docx, MakesParagraphsOfLineBreaksAndSaysSo) {
    const ImportedStory story =
        imported(word_file("<w:p><w:r><w:t>步道</w:t><w:br/><w:t>走通</w:t></w:r></w:p>"));
    EXPECT_EQ(story.markdown, "步道\n\n走通\n");
    EXPECT_EQ(story.guessed.size(), 1U);
}

TEST(Docx, WritesAutomaticNumbersAsText) {
    const std::string numbering =
        word_xml("numbering",
                 "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                 "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                 "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                 "<w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum>"
                 "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>");
    const auto item = [](int level, const std::string& text) {
        return word_paragraph(text,
                              "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
                                  "\"/><w:numId w:val=\"3\"/></w:numPr>");
    };
    const ImportedStory story = imported(word_file(
        item(0, "渡口") + item(1, "晨雾") + item(1, "船") + item(0, "石桥") + item(1, "灯"),
        {{"word/numbering.xml", numbering}}));
    EXPECT_EQ(story.markdown, "一、渡口\n\n1. 晨雾\n\n2. 船\n\n二、石桥\n\n1. 灯\n");
    EXPECT_EQ(codes_of(story), "BX6008");
    EXPECT_EQ(story.findings.front().severity, Severity::Info);
    EXPECT_NE(story.findings.front().message.zh.find("5 个"), std::string::npos);
}

TEST(Docx, SetsAsideBoxesTablesAndNotes) {
    const std::string box =
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + word_paragraph("框里的字") +
        "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + word_paragraph("框里的字") +
        "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
    const std::string table = "<w:tbl><w:tr><w:tc>" + word_paragraph("站") + "</w:tc><w:tc>" +
                              word_paragraph("时") + "</w:tc></w:tr></w:tbl>";
    const std::string notes = word_xml(
        "footnotes",
        "<w:footnote w:type=\"separator\" w:id=\"-1\">" + word_paragraph("x") +
            "</w:footnote><w:footnote w:id=\"2\">" + word_paragraph("见县志") + "</w:footnote>");
    const ImportedStory story = imported(word_file(
        "<w:p><w:r><w:t>步道</w:t></w:r>" + box +
            "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>走通</w:t></w:r></w:p>" + table,
        {{"word/footnotes.xml", notes}}));
    EXPECT_EQ(story.markdown, "步道走通\n");
    EXPECT_EQ(codes_of(story), "BX6007");
    EXPECT_EQ(story.findings.front().severity, Severity::Warning);
    EXPECT_NE(story.findings.front().message.zh.find("1 个文本框、1 个表格、1 个脚注"),
              std::string::npos);
    ASSERT_EQ(story.asides.size(), 3U);
    EXPECT_EQ(story.asides[0].lines, std::vector<std::string>{"框里的字"});
    EXPECT_EQ(story.asides[1].lines, std::vector<std::string>{"站 | 时"});
    EXPECT_EQ(story.asides[2].called.zh, "脚注 1");
    EXPECT_EQ(story.asides[2].lines, std::vector<std::string>{"见县志"});
}

TEST(Docx, KeepsReadingsAndEmphasisDots) {
    EXPECT_EQ(markdown_of("<w:p><w:r><w:ruby><w:rt><w:r><w:t>yún</w:t></w:r></w:rt><w:rubyBase>"
                          "<w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:rPr>"
                          "<w:em w:val=\"dot\"/></w:rPr><w:t>渡</w:t></w:r></w:p>"),
              "{云|yún}*渡*\n");
}

TEST(Docx, LeavesOutWhatWordHidesAndCountsWhatItDrops) {
    const ImportedStory story = imported(word_file(
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:rPr><w:vanish/>"
        "</w:rPr><w:t>密</w:t></w:r><w:hyperlink r:id=\"a\"><w:r><w:t>步道</w:t></w:r>"
        "</w:hyperlink><w:r><a:blip/></w:r></w:p>"));
    EXPECT_EQ(story.markdown, "步道\n");
    EXPECT_EQ(story.dropped.size(), 3U);
}

TEST(Docx, RefusesPendingChangesWithTheirCount) {
    const Diagnostic refusal = refusal_of(
        word_file("<w:p><w:del><w:r><w:delText>没有</w:delText></w:r></w:del><w:ins><w:r><w:t>"
                  "已经</w:t></w:r></w:ins><w:r><w:t>走通</w:t></w:r></w:p>"));
    EXPECT_EQ(refusal.code, "BX6003");
    EXPECT_EQ(refusal.fault, Fault::Content);
    EXPECT_NE(refusal.message.zh.find("2 处"), std::string::npos);
    EXPECT_NE(refusal.message.en.find("2 tracked"), std::string::npos);
}

TEST(Docx, RefusesADoctypeInAnyPart) {
    const std::string doctype =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM "
        "\"file:///etc/hostname\">]><a>&b;</a>";
    EXPECT_EQ(refusal_of(zip_of({{"word/document.xml", doctype}})).code, "BX6001");
    const Diagnostic refusal =
        refusal_of(word_file(word_paragraph("步道"), {{"word/styles.xml", doctype}}));
    EXPECT_EQ(refusal.code, "BX6001");
    EXPECT_EQ(refusal.fault, Fault::Input);
}

TEST(Docx, RefusesNamesThatLeaveTheArchive) {
    for (const char* const name : {"../../a", "/etc/a", "word/../../a", "..\\a", "C:\\a"}) {
        EXPECT_EQ(refusal_of(word_file(word_paragraph("步道"), {{name, "x"}})).code, "BX6002")
            << name;
    }
}

TEST(Docx, RefusesOldAndLockedAndOtherFiles) {
    using namespace std::string_literals;
    const std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');
    EXPECT_EQ(refusal_of(old).code, "BX6004");
    const std::string locked = old + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s;
    EXPECT_EQ(refusal_of(locked).code, "BX6006");
    EXPECT_EQ(refusal_of("渡口").code, "BX6005");
    EXPECT_EQ(refusal_of("").code, "BX6005");
    EXPECT_EQ(refusal_of("PK\x03\x04 cut off").code, "BX6005");
    EXPECT_EQ(refusal_of(zip_of({{"mimetype", "x"}})).code, "BX6005");
    const std::string whole = word_file(word_paragraph("步道"));
    EXPECT_EQ(refusal_of(std::string_view{whole}.substr(0, whole.size() / 2)).code, "BX6005");
    EXPECT_EQ(refusal_of(zip_of({{"word/document.xml", "<a><b></a>"}})).code, "BX6005");
}

TEST(Docx, RefusesAFileWithoutText) {
    EXPECT_EQ(refusal_of(word_file("<w:p/>")).code, "BX3112");
}

TEST(Docx, UnpacksNothingThatIsTooMuch) {
    const auto start = std::chrono::steady_clock::now();
    const std::string much(std::size_t{65} * 1024 * 1024, ' ');
    const Diagnostic refusal = refusal_of(word_file(word_paragraph("步道"), {{"word/a", much}}));
    EXPECT_EQ(refusal.code, "BX9050");
    EXPECT_EQ(refusal.fault, Fault::Limit);
    EXPECT_NE(refusal.message.en.find("64 MiB"), std::string::npos);

    const std::string tight(std::size_t{8} * 1024 * 1024, ' ');
    EXPECT_EQ(refusal_of(word_file(word_paragraph("步道"), {{"word/a", tight}})).code, "BX9050");

    Parts many;
    for (int i = 0; i <= limits().docx_entries; ++i) {
        many.emplace_back("word/" + std::to_string(i), "x");
    }
    EXPECT_EQ(refusal_of(word_file(word_paragraph("步道"), many)).code, "BX9050");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{8});
}

}  // namespace
}  // namespace banxin::testing
