// SPDX-License-Identifier: Apache-2.0
#include "input/read_story.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

YamlNode path_node(const std::string& path) {
    YamlNode node;
    node.kind = YamlNode::Kind::Scalar;
    node.name = "body";
    node.text = path;
    node.where = {"issue.yaml", 11, 15};
    return node;
}

struct Story {
    std::string text;   ///< Paragraphs with | between them.
    std::string codes;  ///< Of all findings.
    std::vector<Paragraph> paragraphs;
};

Story read(const std::string& name, const std::string& bytes, StoryRules rules = {}) {
    Report report;
    Story story;
    story.paragraphs = read_story(MemoryFiles{{{name, bytes}}}, path_node(name), rules, report);
    for (const Paragraph& paragraph : story.paragraphs) {
        story.text += (story.text.empty() ? "" : "|") + paragraph.text;
    }
    for (const Diagnostic& finding : report.diagnostics()) {
        story.codes += (story.codes.empty() ? "" : " ") + finding.code;
    }
    return story;
}

/// What has ruby in the first paragraph, and its readings.
std::string ruby_of(const Story& story) {
    const Paragraph& paragraph = story.paragraphs.front();
    std::string out;
    for (const Ruby& ruby : paragraph.ruby) {
        out += paragraph.text.substr(ruby.first, ruby.last - ruby.first);
        for (const std::string& reading : ruby.readings) {
            out += " " + reading;
        }
    }
    return out;
}

TEST(ReadStory, PartsPlainTextAtEmptyLines) {
    EXPECT_EQ(read("a.txt", "渡口的\n晨雾\n\n长椅\n").text, "渡口的晨雾|长椅");
}

TEST(ReadStory, TakesEachLineOfPlainTextWithoutEmptyLines) {
    EXPECT_EQ(read("a.txt", "　　渡口\n　　晨雾\n").text, "渡口|晨雾");
}

TEST(ReadStory, ReadsNoMarkupInPlainText) {
    EXPECT_EQ(read("a.txt", "# 渡口 **晨雾** {云|yún}").text, "# 渡口 **晨雾** {云|yún}");
}

TEST(ReadStory, TakesAllLineEnds) {
    EXPECT_EQ(read("a.md", "渡口\r\n\r\n晨雾\r\n").text, "渡口|晨雾");
    EXPECT_EQ(read("a.md", "渡口\r\r晨雾\r").text, "渡口|晨雾");
}

TEST(ReadStory, TakesAByteOrderMark) {
    const Story story = read("a.md", "\xEF\xBB\xBF渡口");
    EXPECT_EQ(story.text, "渡口");
    EXPECT_EQ(story.codes, "");
    EXPECT_EQ(story.paragraphs.front().where.column, 1);
}

TEST(ReadStory, ReadsGb18030WhenTold) {
    const std::string bytes = "\xB6\xC9\xBF\xDA";  // 渡口
    EXPECT_EQ(read("a.md", bytes, {Encoding::Gb18030, Punctuation::Chinese}).text, "渡口");
    EXPECT_EQ(read("a.md", bytes).codes, "BX3102");
}

TEST(ReadStory, SetsMarksFullWidthAndTellsHowMany) {
    const Story story = read("a.md", "船来了,人上去.");
    EXPECT_EQ(story.text, "船来了，人上去。");
    EXPECT_EQ(story.codes, "BX3105");
}

TEST(ReadStory, KeepsMarksWhenTold) {
    const Story story = read("a.md", "船来了,人上去.", {Encoding::Utf8, Punctuation::Keep});
    EXPECT_EQ(story.text, "船来了,人上去.");
    EXPECT_EQ(story.codes, "");
}

TEST(ReadStory, KeepsEmphasisOnItsWordsWhenMarksGrow) {
    const Story story = read("a.md", "船,来,了,**坐稳**,走");
    const Paragraph& paragraph = story.paragraphs.front();
    ASSERT_EQ(paragraph.emphasis.size(), 1U);
    const EmphasisRange range = paragraph.emphasis.front();
    EXPECT_EQ(paragraph.text.substr(range.first, range.last - range.first), "坐稳");
}

TEST(ReadStory, KeepsRubyOnItsCharactersWhenMarksGrow) {
    const Story story = read("a.md", "船,来,了,{坐稳|zuò, wěn},走");
    EXPECT_EQ(story.text, "船，来，了，坐稳，走");
    EXPECT_EQ(ruby_of(story), "坐稳 zuò, wěn");
}

TEST(ReadStory, KeepsTheNumberOfCharactersUnderRuby) {
    EXPECT_EQ(ruby_of(read("a.md", "去 {云 渡|a b c} 吧")), "云 渡 a b c");
    EXPECT_EQ(ruby_of(read("a.md", "去{\"云渡\",江|Yundu}吧")), "“云渡”，江 Yundu");
}

TEST(ReadStory, KeepsEmphasisOffTheMiddleOfAMark) {
    const Story story = read("a.md", "船..**.**来");
    const Paragraph& paragraph = story.paragraphs.front();
    const EmphasisRange range = paragraph.emphasis.front();
    EXPECT_EQ(paragraph.text.substr(range.first, range.last - range.first), ".");
}

TEST(ReadStory, KeepsSpacesInVerse) {
    EXPECT_EQ(read("a.md", "雾起 船来  \n人去").text, "雾起 船来|人去");
}

TEST(ReadStory, ReadsTextWrittenIntoTheYaml) {
    YamlNode body = path_node("渡口,\n晨雾\n");
    body.style = YamlNode::Style::Block;
    body.where = {"issue.yaml", 12, 11};
    Report report;
    const auto paragraphs = read_story(MemoryFiles{{}}, body, {}, report);
    ASSERT_EQ(paragraphs.size(), 1U);
    EXPECT_EQ(paragraphs.front().text, "渡口，晨雾");
    EXPECT_EQ(paragraphs.front().where, (SourceSpan{"issue.yaml", 12, 11}));
}

TEST(ReadStory, TakesOnlyMarkdownAndPlainText) {
    EXPECT_EQ(read("a.docx", "渡口").codes, "BX3120");
}

TEST(ReadStory, SaysThatItReadGb18030) {
    // 河边的步道走通了，从旧码头到石桥。
    const std::string bytes =
        "\xBA\xD3\xB1\xDF\xB5\xC4\xB2\xBD\xB5\xC0\xD7\xDF\xCD\xA8\xC1\xCB\xA3\xAC\xB4\xD3"
        "\xBE\xC9\xC2\xEB\xCD\xB7\xB5\xBD\xCA\xAF\xC7\xC5\xA1\xA3";
    const Story story = read("a.md", bytes);
    EXPECT_EQ(story.text, "河边的步道走通了，从旧码头到石桥。");
    EXPECT_EQ(story.codes, "BX3101");
    StoryRules told;
    told.encoding = Encoding::Gb18030;
    EXPECT_EQ(read("a.md", bytes, told).codes, "");
    told.encoding = Encoding::Utf8;
    EXPECT_EQ(read("a.md", bytes, told).codes, "BX1020");
}

TEST(ReadStory, SaysThatLinesEndAsOnOldMacs) {
    EXPECT_EQ(read("a.md", "渡口\r\r晨雾\r").codes, "BX3113");
    EXPECT_EQ(read("a.md", "渡口\r\n\r\n晨雾\r\n").codes, "");
}

TEST(ReadStory, ReadsAWebPasteByItsNameOrItsStart) {
    const std::string page = "<section style=\"margin:0\"><p>渡口&nbsp;晨雾</p></section>";
    for (const char* const name : {"a.html", "a.md", "a.txt"}) {
        const Story story = read(name, page);
        EXPECT_EQ(story.text, "渡口晨雾") << name;
        EXPECT_EQ(story.codes, "BX3110") << name;
    }
}

TEST(ReadStory, RefusesWhatEntitiesOfAPageHide) {
    EXPECT_EQ(read("a.html", "<p>渡&#x202E;口</p>").codes, "BX3110 BX1023");
    EXPECT_EQ(read("a.html", "<p>渡&#xE5E5;口</p>").codes, "BX3110 BX3107");
}

TEST(ReadStory, TellsCharactersOfTheOtherScript) {
    EXPECT_EQ(read("a.md", "后台与後臺").codes, "BX3114");
    StoryRules rules;
    rules.script = Script::Traditional;
    EXPECT_EQ(read("a.md", "後臺", rules).codes, "");
    EXPECT_EQ(read("a.md", "後臺的灯", rules).codes, "BX3114");
    rules.script.reset();
    EXPECT_EQ(read("a.md", "後臺的灯", rules).codes, "");
}

TEST(ReadStory, CountsLettersAndNotTheMarksOnThem) {
    std::string pile = "a";
    for (int i = 0; i < 20'001; ++i) {
        pile += "\u0301";
    }
    EXPECT_EQ(read("a.txt", pile).codes, "BX9010");
}

TEST(ReadStory, FindsHiddenCharactersInBothKindsOfFiles) {
    for (const std::string name : {"a.txt", "a.md"}) {
        EXPECT_EQ(read(name, "渡\u200B口\u00AD").codes, "BX3106") << name;
        EXPECT_EQ(read(name, "渡\u202E口").codes, "BX1023") << name;
        EXPECT_EQ(read(name, "渡\x07口").codes, "BX1022") << name;
    }
}

TEST(ReadTextFile, ReadsAFileThatNoYamlNames) {
    Report report;
    const MemoryFiles files{{{"a.txt", "渡口\n晨雾"}, {"empty.md", "\n"}}};
    EXPECT_EQ(read_text_file(files, "a.txt", {}, report).size(), 2U);
    EXPECT_FALSE(report.has_errors());

    EXPECT_TRUE(read_text_file(files, "empty.md", {}, report).empty());
    ASSERT_TRUE(report.has_errors());
    EXPECT_EQ(report.diagnostics().front().code, "BX3112");
    EXPECT_EQ(report.diagnostics().front().where, (SourceSpan{"empty.md", 0, 0}));
}

}  // namespace
}  // namespace banxin
