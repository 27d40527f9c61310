// SPDX-License-Identifier: Apache-2.0
#include "cli/overlay.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

using namespace literals;

PageFormat two_columns_of_ten_lines() {
    PageFormat format;
    format.type_area_at = {20_mm, 20_mm};
    format.body_size = 9_pt;
    format.line_pitch = 12_pt;
    format.columns = 2;
    format.chars_per_column = 10;
    format.gutter = 9_pt;
    format.lines = 10;
    return format;
}

TEST(Overlay, IsEmptyUnlessAsked) {
    EXPECT_TRUE(make_overlay({}, two_columns_of_ten_lines(), {}).groups.empty());
}

TEST(Overlay, DrawsARuleForEachLineAndBothEdgesOfEachColumn) {
    const Overlay overlay = make_overlay({}, two_columns_of_ten_lines(), {true, false});
    ASSERT_EQ(overlay.groups.size(), 1U);
    EXPECT_EQ(overlay.groups.front().marks.size(), 10U + 2 * 2);
}

TEST(Overlay, OutlinesGroupsInsideGroupsToo) {
    Group photo{"photo", {{10_mm, 10_mm}, {30_mm, 20_mm}}, {}, {}};
    Group story{"story", {{10_mm, 10_mm}, {60_mm, 80_mm}}, {photo}, {}};
    Group nowhere{"nowhere", {}, {}, {}};
    Page page;
    page.groups = {story, nowhere};
    const Overlay overlay = make_overlay(page, two_columns_of_ten_lines(), {false, true});
    ASSERT_EQ(overlay.groups.size(), 1U);
    EXPECT_EQ(overlay.groups.front().marks.size(), 2U * 4);
}

}  // namespace
}  // namespace banxin
