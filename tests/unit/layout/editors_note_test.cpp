// SPDX-License-Identifier: Apache-2.0
#include "layout/editors_note.hpp"

#include "blank_issue.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

const Length width = 10.5_pt * 20;

struct Noted {
    int lines = 0;
    std::vector<const GlyphRun*> runs;
    std::vector<Mark> marks;
};

Noted note_of(const std::string& words) {
    const Issue issue = blank_issue();
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    const StoryStyle& style = issue.paper.styles.stories.at("news");
    Noted made;
    made.lines = note_lines(desk, {words, {}}, style, width);
    put_note(desk, {words, {}}, style, {20_mm, 30_mm}, width, made.marks);
    EXPECT_TRUE(report.diagnostics().empty());
    for (const Mark& mark : made.marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            made.runs.push_back(run);
        }
    }
    return made;
}

TEST(EditorsNote, SaysThatItIsOne) {
    EXPECT_EQ(note_of("老渡口停了三年，今年又有了船。").runs.front()->text, "编者按：");
    EXPECT_EQ(note_of("开栏的话：老渡口停了三年，今年又有了船。").runs.front()->text, "开栏的话：");
}

TEST(EditorsNote, ItsHeadIsBold) {
    const Noted note = note_of("编后：今年又有了船。");
    EXPECT_EQ(note.runs.at(0)->text, "编后：");
    EXPECT_NE(note.runs.at(0)->font, note.runs.at(1)->font);
}

TEST(EditorsNote, BoxHoldsItsTextWithinItsLines) {
    // 18 characters a line: two lines of text.
    const Noted note = note_of("老渡口停了三年，今年又有了船，我们去坐了一趟。");
    EXPECT_EQ(note.lines, 4);
    Length top = 1000_mm, bottom;
    for (const Mark& mark : note.marks) {
        if (const auto* rule = std::get_if<Rule>(&mark)) {
            top = std::min(top, rule->from.y);
            bottom = std::max(bottom, rule->to.y);
        }
    }
    EXPECT_GE(top, 30_mm);
    EXPECT_LE(bottom, 30_mm + 14_pt * 4);
    EXPECT_GT(note.runs.front()->glyphs.front().at.y - 10.5_pt, top);
    EXPECT_LT(note.runs.back()->glyphs.front().at.y, bottom);
}

}  // namespace
}  // namespace banxin::testing
