// SPDX-License-Identifier: Apache-2.0
#include "layout/line_findings.hpp"

#include "support/test_composer.hpp"
#include "support/test_fonts.hpp"
#include "typography/build_items.hpp"

#include <gtest/gtest.h>

#include <string>

namespace banxin::testing {
namespace {

using namespace literals;

/// What is said of the lines of a text set at `chars` characters of 10 pt: code, text, remedy.
std::string said(const std::string& text, int chars) {
    const Composer& composer = test_composer();
    StyledText styled = in_one_style(composer, text, style("song"), 10_pt, {"story.md", 1, 1});
    styled.composition = composer.rules().usual;
    Report report;
    const LineItems items = build_items(styled, composer, report);
    const auto settings = break_paragraph(items, constant_measure(10_pt * chars, {}));
    std::string words;
    for (const BrokenLine& line : best_setting(settings).lines) {
        if (const auto finding = bad_line(items, line, styled.where)) {
            words += finding->code + " " + finding->message.zh;
            words += finding->hints.empty() ? "\n" : "；" + finding->hints[0].zh + "\n";
        }
    }
    return words;
}

TEST(LineFindings, SaysNothingOfGoodLines) {
    EXPECT_EQ(said("江上清风，山间明月。", 5), "");
}

TEST(LineFindings, NamesALineThatIsTooWide) {
    EXPECT_NE(said("见20261127202611272026号", 6).find("BX7067"), std::string::npos);
}

TEST(LineFindings, SaysHowManyCharactersFillAWideLine) {
    EXPECT_EQ(said("江上清风2026112720261127山间明月", 8).substr(0, 6), "BX7007");
    EXPECT_NE(said("江上清风2026112720261127山间明月", 8).find("加 4 字，或者减 4 字"),
              std::string::npos)
        << said("江上清风2026112720261127山间明月", 8);
}

TEST(LineFindings, NamesAUnitThatIsParted) {
    EXPECT_NE(said("江123456789012345678公里宽四米", 10).find("BX7024"), std::string::npos);
}

TEST(LineFindings, NamesAWordThatIsBroken) {
    EXPECT_NE(said("江上xzqkxzqkxzqkxzqkxzqk清风", 6).find("BX7005"), std::string::npos);
}

}  // namespace
}  // namespace banxin::testing
