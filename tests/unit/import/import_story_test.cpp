// SPDX-License-Identifier: Apache-2.0
#include "import/import_story.hpp"

#include "import/reencode.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

ImportedStory imported(const std::string& bytes, const std::string& file) {
    auto story = import_story(bytes, file);
    if (!story) {
        ADD_FAILURE() << story.error().front().code;
        return {};
    }
    return *std::move(story);
}

TEST(ImportStory, MakesMarkdownOfPlainTextAndOfPages) {
    EXPECT_EQ(imported("　　渡口*一*\n　　晨雾\n", "a.txt").markdown, "渡口\\*一\\*\n\n晨雾\n");
    const ImportedStory page = imported("<p>渡口<b>晨雾</b></p><img src=\"a.png\">", "a.html");
    EXPECT_EQ(page.markdown, "渡口**晨雾**\n");
    ASSERT_EQ(page.dropped.size(), 1U);
    EXPECT_NE(page.dropped.front().zh.find("1 张外链图片"), std::string::npos);
}

TEST(ImportStory, LeavesMarkdownAsItIsButForLineEndsAndWhatNobodySees) {
    EXPECT_EQ(imported("## 渡口\r\n\r\n晨\u200B雾,  \r\n船\r", "a.md").markdown,
              "## 渡口\n\n晨雾,  \n船\n");
}

TEST(ImportStory, RefusesOtherFilesAndDamagedText) {
    EXPECT_EQ(import_story("渡口", "a.pdf").error().front().code, "BX3120");
    EXPECT_EQ(import_story("锟斤拷", "a.txt").error().front().code, "BX3104");
}

TEST(ImportStory, ChangesNoMark) {
    EXPECT_EQ(imported("渡口,晨雾.", "a.txt").markdown, "渡口,晨雾.\n");
}

TEST(ImportNotes, SayWhatWasDroppedAndGuessedAndSetAside) {
    ImportedStory story;
    story.dropped = {{"1 张图片", "1 picture"}};
    story.asides = {{{"脚注 1", "footnote 1"}, {"见县志"}}};
    const std::string notes = import_notes(story, "walk.docx");
    EXPECT_NE(notes.find("- 1 张图片 · 1 picture\n"), std::string::npos);
    EXPECT_NE(notes.find("没有 · none"), std::string::npos);
    EXPECT_NE(notes.find("### 脚注 1 · footnote 1\n\n见县志\n"), std::string::npos);
}

TEST(WithEnding, TakesOffTheLastOneOnly) {
    EXPECT_EQ(with_ending("walk.docx", ".md"), "walk.md");
    EXPECT_EQ(with_ending("11.27.walk.txt", ".md"), "11.27.walk.md");
    EXPECT_EQ(with_ending("walk", ".md"), "walk.md");
}

TEST(Reencode, RefusesWhatIsUtf8Already) {
    EXPECT_EQ(reencode("渡口", "a.txt", Encoding::Gb18030).error().front().code, "BX1021");
    EXPECT_EQ(reencode("plain", "a.txt", Encoding::Gb18030).error().front().code, "BX1021");
}

TEST(Reencode, BelievesNoWrongName) {
    // 河边的步道走通了，从旧码头到石桥。
    const std::string bytes =
        "\xBA\xD3\xB1\xDF\xB5\xC4\xB2\xBD\xB5\xC0\xD7\xDF\xCD\xA8\xC1\xCB\xA3\xAC\xB4\xD3"
        "\xBE\xC9\xC2\xEB\xCD\xB7\xB5\xBD\xCA\xAF\xC7\xC5\xA1\xA3";
    EXPECT_EQ(reencode(bytes, "a.txt", Encoding::Big5).error().front().code, "BX1020");
    EXPECT_EQ(*reencode(bytes, "a.txt", Encoding::Gb18030), "河边的步道走通了，从旧码头到石桥。");
    EXPECT_EQ(*reencode(bytes.substr(0, 4), "a.txt", Encoding::Gb18030), "河边");
}

}  // namespace
}  // namespace banxin
