// SPDX-License-Identifier: Apache-2.0
#include "print/press_sheet.hpp"

#include "../render/drawn_page.hpp"
#include "print/printers_marks.hpp"

#include <gtest/gtest.h>

#include <variant>

namespace banxin {
namespace {

using namespace literals;

PageFormat broadsheet() {
    PageFormat format;
    format.trim = {390_mm, 546_mm};
    format.type_area_at = {20_mm, 33_mm};
    format.body_size = 10.5_pt;
    format.line_pitch = 14_pt;
    format.columns = 5;
    format.chars_per_column = 18;
    format.gutter = 10.5_pt;
    format.lines = 99;
    return format;
}

TEST(PressSheet, IsThePaperWithoutMarksOrBleed) {
    const PressSheet sheet = press_sheet({}, broadsheet());
    EXPECT_EQ(sheet, sheet_of({390_mm, 546_mm}));
}

TEST(PressSheet, MarksStandOutsideTheBleed) {
    Plant plant;
    plant.marks = PrintersMarks::All;
    plant.bleed = 3_mm;
    const PressSheet sheet = press_sheet(plant, broadsheet());
    EXPECT_EQ(sheet.trim.size, (Size{390_mm, 546_mm}));
    EXPECT_EQ(sheet.bleed.left(), sheet.trim.left() - 3_mm);
    EXPECT_LT(sheet.media.left(), sheet.bleed.left() - 9_mm);
    for (const Mark& mark : printers_marks(sheet, {black_ink}).marks) {
        if (const auto* rule = std::get_if<Rule>(&mark)) {
            EXPECT_EQ(rule->ink, registration_ink);
            for (const Point& end : {rule->from, rule->to}) {
                EXPECT_TRUE(end.x < sheet.bleed.left() || end.x > sheet.bleed.right() ||
                            end.y < sheet.bleed.top() || end.y > sheet.bleed.bottom());
                EXPECT_GE(end.x, sheet.media.left());
                EXPECT_LE(end.y, sheet.media.bottom());
            }
        }
    }
}

TEST(PressSheet, IsTheTypeAreaWithWhatThePlantAllowsBeyondIt) {
    Plant plant;
    plant.area = PressArea::TypeArea;
    plant.beyond = {12_mm, 0_mm, 0_mm, 0_mm};
    const PageFormat format = broadsheet();
    const PressSheet sheet = press_sheet(plant, format);
    EXPECT_EQ(sheet.trim.top(), format.type_area().top() - 12_mm);
    EXPECT_EQ(sheet.trim.bottom(), format.type_area().bottom());
    EXPECT_EQ(sheet.trim.left(), format.type_area().left());
    EXPECT_EQ(sheet.media, sheet.trim);
}

TEST(CutOff, NamesWhatStandsOutside) {
    Page page;
    page.number = 3;
    Group inside = group_of(hanzi("江边", {30_mm, 60_mm}));
    Group folio = group_of(hanzi("要闻", {30_mm, 10_mm}));
    folio.label = "folio";
    page.groups = {inside, folio};
    Plant plant;
    plant.area = PressArea::TypeArea;
    const auto found = cut_off(page, press_sheet(plant, broadsheet()));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().code, "BX6105");
    EXPECT_EQ(found.front().page, 3);
    EXPECT_NE(found.front().message.zh.find("folio"), std::string::npos);
    plant.beyond.top = 30_mm;
    EXPECT_TRUE(cut_off(page, press_sheet(plant, broadsheet())).empty());
}

}  // namespace
}  // namespace banxin
