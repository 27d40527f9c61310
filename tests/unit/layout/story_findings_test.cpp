// SPDX-License-Identifier: Apache-2.0
#include "layout/story_findings.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

StoryPart part() {
    static const std::vector<Paragraph> body;
    static const StoryStyle style;
    return StoryPart{.id = "bus",
                     .body = body,
                     .style = style,
                     .frame = Shape{{{{1, 2}, {13, 42}}}},
                     .where = {}};
}

TEST(TooLong, SaysFromWhichSentenceOn) {
    Overset overset;
    overset.characters = 12;
    overset.lines = 1;
    overset.from = "末班车延后。";
    overset.from_paragraph = 3;
    const Diagnostic finding = too_long(part(), 4, overset);
    EXPECT_EQ(finding.message.zh, "第4版“bus”多出 12 字（1 行），从第 3 段“末班车延后。”起排不下");
    EXPECT_EQ(finding.hints.front().en, "cut 12 characters");
    EXPECT_EQ(finding.page, 4);
}

TEST(TooLong, SaysWhatLinesWithoutTextAre) {
    Overset overset;
    overset.lines = 2;
    const Diagnostic finding = too_long(part(), 4, overset);
    EXPECT_EQ(finding.message.zh, "第4版“bus”多出 2 行：表格的行，或者表格、小标题前后的空白");
    EXPECT_EQ(finding.hints.front().zh, "压掉 2 行，或去掉一个小标题");
}

}  // namespace
}  // namespace banxin
