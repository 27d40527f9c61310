// SPDX-License-Identifier: Apache-2.0
#include "typography/line_fit.hpp"

#include "composed.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace banxin::testing {
namespace {

StyledText chosen(const std::string& text, const Composition& composition) {
    StyledText styled = body_text(text);
    styled.composition = composition;
    return styled;
}

/// The first `boxes` of the text as a line of `chars` em: each gap that is not zero in 1/100 em
/// behind its box <so>; at the ends [kept blanks] and {what hangs}.
std::string fitted(const LineItems& items, std::size_t boxes, double chars, bool opens = false) {
    const LineJudge judge{items};
    const LineAsked asked{0, boxes, em.scaled(chars), opens, false};
    const auto fit = judge.fit(asked);
    if (!fit) {
        return "does not fit";
    }
    const auto in_percent = [](Length length) { return std::lround(length.ratio(em) * 100); };
    std::string out;
    if (fit->head > Length{}) {
        out += fmt::format("[{}]", in_percent(fit->head));
    }
    const auto gaps = judge.gaps(asked, *fit);
    for (std::size_t i = 0; i < boxes; ++i) {
        const LineBox& box = items.boxes[i];
        out += items.text.substr(box.text_first, box.text_bytes);
        if (i < gaps.size() && in_percent(gaps[i]) != 0) {
            out += fmt::format("<{}>", in_percent(gaps[i]));
        }
    }
    if (fit->tail > Length{}) {
        out += fmt::format("[{}]", in_percent(fit->tail));
    }
    if (fit->hang > Length{}) {
        out += fmt::format("{{{}}}", in_percent(fit->hang));
    }
    return out;
}

std::string fitted(const std::string& text, std::size_t boxes, double chars) {
    return fitted(items_of(text), boxes, chars);
}

TEST(LineFit, TakesFromABracketBeforeACommaBeforeAStop) {
    EXPECT_EQ(fitted("（江）水，山。月明", 9, 8.5), "（江）<50>水，<50>山。<50>月明");
    EXPECT_EQ(fitted("（江）水，山。月明", 9, 8), "（江）水，<50>山。<50>月明");
    EXPECT_EQ(fitted("（江）水，山。月明", 9, 7.5), "（江）水，山。<50>月明");
    EXPECT_EQ(fitted("（江）水，山。月明", 9, 7), "（江）水，山。月明");
    EXPECT_EQ(fitted("（江）水，山。月明", 9, 6.5), "does not fit");
}

TEST(LineFit, NeverSqueezesHanzi) {
    EXPECT_EQ(fitted("江上清风", 4, 3.9), "does not fit");
}

TEST(LineFit, OpensHanziEvenlyIfNothingElseGives) {
    EXPECT_EQ(fitted("江上清风明", 5, 6), "江<25>上<25>清<25>风<25>明");
}

TEST(LineFit, OpensNothingInsideANumberOrBesideAMark) {
    EXPECT_EQ(fitted("江上2026，清风", 6, 7.65), "江<20>上<25>2026，<50>清<20>风");
}

TEST(LineFit, KeepsTheBlankOfTheLastMarkOnlyOnASolidLine) {
    EXPECT_EQ(fitted("江上清，风", 4, 3.5), "江上清，");
    EXPECT_EQ(fitted("江上清，风", 4, 4), "江上清，[50]");
}

TEST(LineFit, HalvesTheLastMarkWhereThePaperWantsIt) {
    Composition half;
    half.line_end = LineEdge::Half;
    EXPECT_EQ(fitted(items_of(chosen("江上清，风", half)), 4, 4), "江<25>上<25>清，");
}

TEST(LineFit, KeepsTheLastMarkWholeWhereThePaperWantsIt) {
    Composition full;
    full.line_end = LineEdge::Full;
    EXPECT_EQ(fitted(items_of(chosen("江上清，风", full)), 4, 3.5), "does not fit");
    EXPECT_EQ(fitted(items_of(chosen("江上清，风", full)), 4, 4), "江上清，[50]");
}

TEST(LineFit, HangsAStopOutsideTheMeasure) {
    Composition hanging;
    hanging.hang = Hanging::Force;
    EXPECT_EQ(fitted(items_of(chosen("江上清。风", hanging)), 4, 3), "江上清。{50}");
    hanging.hang = Hanging::Allow;
    EXPECT_EQ(fitted(items_of(chosen("江上清。风", hanging)), 4, 3), "江上清。{50}");
    EXPECT_EQ(fitted(items_of(chosen("江上清。风", hanging)), 4, 3.5), "江上清。");
}

TEST(LineFit, GivesMarksTheirBlankBackBeforeHanziOpen) {
    Composition kaiming;
    kaiming.marks = MarkStyle::Kaiming;
    EXPECT_EQ(fitted(items_of(chosen("江，上清风", kaiming)), 5, 4.5), "江，上清风");
    EXPECT_EQ(fitted(items_of(chosen("江，上清风", kaiming)), 5, 5), "江，<50>上清风");
}

TEST(LineFit, PutsTheBlankBehindTheQuoteThatEndsASentence) {
    Composition kaiming;
    kaiming.marks = MarkStyle::Kaiming;
    EXPECT_EQ(fitted(items_of(chosen("江。”上", kaiming)), 4, 3.5), "江。”<50>上");
}

TEST(LineFit, GivesAnOpeningBracketBackItsBlankBehindTheIndent) {
    const LineItems items = items_of("（江上清风");
    EXPECT_EQ(fitted(items, 4, 4, true), "[50]（江上清");
    EXPECT_EQ(fitted(items, 4, 3.5, true), "（江上清");
}

TEST(LineFit, LeavesCellsEmptyOnAFullGrid) {
    Composition full;
    full.grid = Grid::Full;
    EXPECT_EQ(fitted(items_of(chosen("江上清风", full)), 4, 6), "江上清风");
}

TEST(LineFit, SharesTheWhiteBesideFiguresEvenly) {
    EXPECT_EQ(fitted("江12上34清风", 6, 6.5), "江<13>12<13>上<13>34<13>清风");
}

}  // namespace
}  // namespace banxin::testing
