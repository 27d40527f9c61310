// SPDX-License-Identifier: Apache-2.0
#include "typography/line_breaker.hpp"

#include "composed.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace banxin::testing {
namespace {

TEST(LineBreaker, BreaksPlainHanziAtTheMeasure) {
    EXPECT_EQ(composed("江上清风山间明月耳得成声目遇成色", 8), "江上清风山间明月|耳得成声目遇成色");
}

TEST(LineBreaker, KeepsFullStopOffLineStart) {
    EXPECT_EQ(composed("春夏秋冬。江南江北。", 4), "春夏秋|冬。江南|江北。");
}

TEST(LineBreaker, TakesAMarkAtTheLineEndAsHalfAnEm) {
    // Seven hanzi and two halved marks fill eight ems.
    EXPECT_EQ(composed("江上清风，山间明。耳得成声目遇", 8), "江上清风，山间明。|耳得成声目遇");
}

TEST(LineBreaker, KeepsOpeningBracketOffLineEnd) {
    EXPECT_EQ(composed("他在江边读《水经注》一书", 6), "他在江边读|《水经注》一书");
}

TEST(LineBreaker, KeepsLongDashWhole) {
    const std::string lines = composed("渡口的老人说——那时没有桥，只有船，日子慢。", 7);
    EXPECT_EQ(lines.find("—|—"), std::string::npos) << lines;
}

TEST(LineBreaker, KeepsNumberWithItsUnit) {
    EXPECT_EQ(composed("步道全长一共有12.6公里宽四米", 8), "步道全长一共有|12.6公里宽四米");
}

TEST(LineBreaker, KeepsLatinWordWhole) {
    const std::string lines = composed("市民可以用APP预约江边的Books座位", 8);
    EXPECT_NE(lines.find("APP"), std::string::npos) << lines;
    EXPECT_NE(lines.find("Books"), std::string::npos) << lines;
}

TEST(LineBreaker, NeverEndsAParagraphWithOneCharacter) {
    const std::string lines = composed("江上清风山间明月耳得成声目遇成色取", 8);
    const std::string last = lines.substr(lines.rfind('|') + 1);
    EXPECT_GE(last.size(), 2 * std::string{"取"}.size()) << lines;
}

TEST(LineBreaker, IndentsTheFirstLine) {
    EXPECT_EQ(composed("江上清风山间明月耳得成声", 6, 2), "江上清风|山间明月耳得|成声");
}

TEST(LineBreaker, OffersALineMoreAtACost) {
    const LineItems items =
        items_of("江上的清风，山间的明月，耳朵得到它成为声音，眼睛遇见它成为颜色，取之不尽。");
    const auto settings = break_paragraph(items, constant_measure(em * 13, em * 2));
    ASSERT_GE(settings.size(), 2U);
    for (std::size_t i = 1; i < settings.size(); ++i) {
        EXPECT_GT(settings[i].lines.size(), settings[i - 1].lines.size());
    }
}

TEST(LineBreaker, FollowsAMeasureThatChanges) {
    const LineItems items = items_of("江上清风山间明月耳得成声目遇成色");
    const Measure measure{[](int line) { return line == 0 ? em * 4 : em * 6; }, {}};
    EXPECT_EQ(text_of(items, best_setting(break_paragraph(items, measure))),
              "江上清风|山间明月耳得|成声目遇成色");
}

/// The remedies of the best setting, by line.
std::vector<Remedy> remedies(const std::string& text, int chars) {
    const LineItems items = items_of(text);
    const auto settings = break_paragraph(items, constant_measure(em * chars, {}));
    std::vector<Remedy> taken;
    for (const BrokenLine& line : best_setting(settings).lines) {
        taken.push_back(line.remedy);
    }
    return taken;
}

TEST(LineBreaker, PartsAUnitOnlyWhenALineWouldGape) {
    EXPECT_EQ(remedies("步道全长一共有12.6公里宽四米", 8),
              (std::vector{Remedy::None, Remedy::None}));
    const auto taken = remedies("江123456789012345678公里宽四米", 10);
    EXPECT_EQ(taken.front(), Remedy::PartUnit);
}

TEST(LineBreaker, HyphenatesALongWord) {
    const std::string lines = composed("市民去看internationalization展", 10);
    EXPECT_NE(lines.find("-|"), std::string::npos) << lines;
}

TEST(LineBreaker, BreaksAWordWithoutAHyphenOnlyAsALastResort) {
    const auto taken = remedies("江上xzqkxzqkxzqkxzqkxzqk清风", 6);
    EXPECT_NE(std::ranges::find(taken, Remedy::BreakWord), taken.end());
}

TEST(LineBreaker, BreaksAnAddressAfterASlash) {
    EXPECT_EQ(composed("见www.yundu.example/news", 8), "见www.yundu.|example/news");
}

TEST(LineBreaker, MarksALineThatCannotFit) {
    const LineItems items = items_of("见20261127202611272026号");
    const Setting setting = best_setting(break_paragraph(items, constant_measure(em * 4, {})));
    bool overfull = false;
    for (const BrokenLine& line : setting.lines) {
        overfull = overfull || line.fit.overfull;
    }
    EXPECT_TRUE(overfull);
}

TEST(LineBreaker, KeepsAWordWithOneReadingWhole) {
    StyledText text = body_text("本地的internationalisation做得好");
    const std::size_t first = text.text.find('i');
    text.ruby.push_back({first, text.text.find("做"), {"国际化"}});
    const std::string lines = composed(items_of(text), 8);
    EXPECT_NE(lines.find("internationalisation"), std::string::npos) << lines;
}

TEST(LineBreaker, LeavesCellsEmptyOnAFullGridRatherThanCloseUpMarks) {
    StyledText text = body_text("江上：“清风山间，明。”");
    text.composition.grid = Grid::Full;
    EXPECT_EQ(composed(items_of(text), 4), "江上：|“清风山|间，|明。”");
}

TEST(LineBreaker, GivesUpTheBlanksOfEdgesBeforeALineIsTooWide) {
    StyledText text = body_text("（江）");
    text.composition.line_start = text.composition.line_end = LineEdge::Full;
    const LineItems items = items_of(text);
    const Setting setting = best_setting(break_paragraph(items, constant_measure(em * 2, {})));
    ASSERT_EQ(text_of(items, setting), "（江）");
    EXPECT_FALSE(setting.lines[0].fit.overfull);
}

/// Every line that is not the last fills its measure exactly, and the lines cover the text once.
class ComposedStories : public ::testing::TestWithParam<int> {};

TEST_P(ComposedStories, FillEveryLineAndCoverTheText) {
    for (const char* name : {"riverside", "lifts", "ferry", "bus", "gas-tips"}) {
        std::ifstream file{std::string{SOURCE_DIR} + "/samples/yundu-weekly/stories/" + name +
                           ".md"};
        ASSERT_TRUE(file) << name;
        for (std::string paragraph; std::getline(file, paragraph);) {
            if (paragraph.empty() || paragraph.starts_with('#')) {
                continue;
            }
            const LineItems items = items_of(paragraph);
            const Length width = em * GetParam();
            const LineJudge judge{items};
            for (const Setting& setting : break_paragraph(items, constant_measure(width, em * 2))) {
                std::size_t next = 0;
                for (const BrokenLine& line : setting.lines) {
                    ASSERT_EQ(line.asked.first, next);
                    next = line.asked.last;
                    if (line.fit.overfull || line.asked.ends_paragraph) {
                        continue;
                    }
                    Length filled = line.fit.head + line.fit.tail - line.fit.hang;
                    for (std::size_t i = line.asked.first; i < line.asked.last; ++i) {
                        filled += items.boxes[i].body;
                    }
                    for (const Length gap : judge.gaps(line.asked, line.fit)) {
                        filled += gap;
                    }
                    if (!shows_white(line.fit)) {
                        EXPECT_NEAR(filled.to_pt(), line.asked.width.to_pt(), 0.02) << paragraph;
                    }
                }
                EXPECT_EQ(next, items.boxes.size());
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AtManyMeasures, ComposedStories, ::testing::Values(11, 13, 15, 18, 27));

}  // namespace
}  // namespace banxin::testing
