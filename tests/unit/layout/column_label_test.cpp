// SPDX-License-Identifier: Apache-2.0
#include "layout/column_label.hpp"

#include "blank_issue.hpp"
#include "support/test_composer.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace banxin::testing {
namespace {

using namespace literals;

struct Labelled {
    std::vector<Mark> marks;
    std::string codes;
};

Labelled label_of(const std::string& words, Length width) {
    Issue issue = blank_issue();
    issue.paper.styles.column_label = style("hei", 700);
    Report report;
    const std::vector<PictureUse> pictures;
    const Desk desk{issue, test_composer(), pictures, report};
    Labelled made;
    put_column_label(desk, {words, {}}, {{20_mm, 30_mm}, {width, 28_pt}}, made.marks);
    for (const Diagnostic& finding : report.diagnostics()) {
        made.codes += finding.code + " ";
    }
    return made;
}

TEST(ColumnLabel, StandsWhiteOnItsPlate) {
    const Labelled label = label_of("书市", 60_mm);
    EXPECT_EQ(label.codes, "");
    const auto& plate = std::get<Area>(label.marks.at(0));
    const auto& run = std::get<GlyphRun>(label.marks.at(1));
    EXPECT_EQ(plate.ink, black_ink);
    EXPECT_EQ(run.ink, paper_white);
    EXPECT_GT(run.glyphs.front().at.x, plate.rect.left());
    EXPECT_LT(run.glyphs.back().at.x + run.size, plate.rect.right());
    EXPECT_LT(run.glyphs.front().at.y, plate.rect.bottom());
    EXPECT_LT(plate.rect.bottom(), 30_mm + 28_pt);
}

TEST(ColumnLabel, WiderThanItsHeadlineIsRefused) {
    EXPECT_EQ(label_of("云渡人家的四季三餐", 20_mm).codes, "BX7015 ");
}

}  // namespace
}  // namespace banxin::testing
