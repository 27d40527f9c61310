// SPDX-License-Identifier: Apache-2.0
#include "input/plain_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace banxin {
namespace {

/// Nineteen hanzi a line, as a mail program cuts them; the second and the last are shorter.
constexpr std::string_view cut =
    "昨天下午河边的步道全线走通从旧码头一直到\n"
    "石桥一共三公里第一批居民来散步。\n"
    "他们说夜里的灯亮得很走着放心孩子也能骑车\n"
    "从前这里没有路要绕到大街上去走上半个小时\n"
    "才到得了渡口老人和推车的人都不愿意走现在\n"
    "十分钟就到。\n";

struct Text {
    std::string paragraphs;  ///< With | between them.
    std::string codes;
};

Text read(std::string_view text, Breaks breaks = Breaks::Join) {
    Report report;
    Text read;
    for (const Paragraph& paragraph : split_plain_text(SourceText{"a.txt", text}, breaks, report)) {
        read.paragraphs += (read.paragraphs.empty() ? "" : "|") + paragraph.text;
    }
    for (const Diagnostic& finding : report.diagnostics()) {
        read.codes += finding.code;
    }
    return read;
}

TEST(PlainText, JoinsLinesThatAMachineCut) {
    const Text text = read(cut);
    EXPECT_EQ(text.paragraphs,
              "昨天下午河边的步道全线走通从旧码头一直到石桥一共三公里第一批居民来散步。|"
              "他们说夜里的灯亮得很走着放心孩子也能骑车从前这里没有路要绕到大街上去走上半个小时"
              "才到得了渡口老人和推车的人都不愿意走现在十分钟就到。");
    EXPECT_EQ(text.codes, "BX3115");
}

TEST(PlainText, KeepsLinesWhenTold) {
    const Text text = read(cut, Breaks::Keep);
    EXPECT_EQ(text.paragraphs.find("一直到|石桥"),
              std::string_view{"昨天下午河边的步道全线走通从旧码头"}.size());
    EXPECT_EQ(text.codes, "");
}

TEST(PlainText, StartsAParagraphAtAnIndentedLine) {
    const Text text = read(
        "　　昨天下午河边的步道全线走通从旧码头一直\n"
        "到石桥一共三公里第一批居民来散步了都说好\n"
        "　　他们说夜里的灯亮得很走着放心孩子也能骑\n"
        "车从前这里没有路。\n");
    EXPECT_EQ(text.paragraphs,
              "昨天下午河边的步道全线走通从旧码头一直到石桥一共三公里第一批居民来散步了都说好|"
              "他们说夜里的灯亮得很走着放心孩子也能骑车从前这里没有路。");
    EXPECT_EQ(text.codes, "BX3115");
}

TEST(PlainText, LeavesVerseAndParagraphsOfOneLineAlone) {
    const Text verse = read("床前明月光\n疑是地上霜\n举头望明月\n低头思故乡\n");
    EXPECT_EQ(verse.paragraphs, "床前明月光|疑是地上霜|举头望明月|低头思故乡");
    EXPECT_EQ(verse.codes, "");
    const Text sentences = read(
        "昨天下午河边的步道全线走通从旧码头到石桥。\n"
        "他们说夜里的灯亮得很走着放心孩子能骑车。\n"
        "从前这里没有路要绕到大街上去走半个小时。\n");
    EXPECT_EQ(sentences.codes, "");
}

TEST(PlainText, JoinsNothingWhereEmptyLinesPartParagraphs) {
    EXPECT_EQ(read("渡口的\n晨雾\n\n长椅\n").codes, "");
    EXPECT_EQ(read("渡口的\n晨雾\n\n长椅\n").paragraphs, "渡口的晨雾|长椅");
    EXPECT_EQ(read("渡口的\n晨雾\n\n长椅\n", Breaks::Keep).paragraphs, "渡口的|晨雾|长椅");
}

}  // namespace
}  // namespace banxin
