// SPDX-License-Identifier: Apache-2.0
#include "print/picture_resolution.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

using namespace literals;

constexpr Length inch = 72_pt;
const SourceSpan named_at{"issue.yaml", 40, 7, 5};

/// Page 3 with a picture of 1000 × 500 pixels, `width` wide; from `left` on and down to `bottom`.
Document page_with(Length width, double left = 0, double bottom = 1) {
    Document document;
    document.pictures = {{"images/pier.jpg", 1000, 500}};
    const PlacedPicture placed{0, {{20_mm, 30_mm}, {width, width / 2}}, left, 0, 1, bottom};
    document.pages = {{3, "", {}, {Group{"photo", {}, {placed}, named_at}}}};
    return document;
}

Diagnostics found(const Document& document) {
    return check_resolutions(document, Plant{});
}

TEST(PictureResolution, SaysNothingOfEnoughPixels) {
    EXPECT_TRUE(found(page_with(inch * 5)).empty());
    EXPECT_TRUE(found(page_with(inch * 1000 / 170)).empty());
}

TEST(PictureResolution, WarnsOfFewPixels) {
    const Diagnostics findings = found(page_with(inch * 6));  // 166 ppi
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().code, "BX5016");
    EXPECT_EQ(findings.front().severity, Severity::Warning);
    EXPECT_EQ(findings.front().fault, Fault::Content);
    EXPECT_EQ(findings.front().where, named_at);
    EXPECT_EQ(findings.front().page, 3);
    EXPECT_EQ(findings.front().place, (Rect{{20_mm, 30_mm}, {inch * 6, inch * 3}}));
}

TEST(PictureResolution, TellsWhichPictureAndHowWideItCouldBe) {
    const Message said = found(page_with(inch * 6)).front().message;
    EXPECT_EQ(said.en,
              "picture images/pier.jpg on page 3 has only 166 ppi at 152 mm and will look coarse: "
              "it needs 170 ppi, so at most 148 mm");
    EXPECT_EQ(said.zh,
              "第3版的图片 images/pier.jpg 放到 152 mm 宽只有 166 ppi，印出来会糊：至少要 170 ppi，"
              "最宽放 148 mm");
}

TEST(PictureResolution, RefusesTooFewPixels) {
    const Diagnostics findings = found(page_with(inch * 9));  // 111 ppi
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().code, "BX5005");
    EXPECT_EQ(findings.front().severity, Severity::Error);
    EXPECT_EQ(findings.front().fault, Fault::Content);
}

TEST(PictureResolution, CountsOnlyWhatTheCropLeaves) {
    EXPECT_TRUE(found(page_with(inch * 4)).empty());
    EXPECT_EQ(found(page_with(inch * 4, 0.4)).front().code, "BX5016");     // 150 across
    EXPECT_EQ(found(page_with(inch * 4, 0, 0.4)).front().code, "BX5005");  // 100 down
}

TEST(PictureResolution, GoesByWhatThePlantWants) {
    Plant plant;
    plant.resolution = {.least = 90, .enough = 100, .target = 120};
    EXPECT_TRUE(check_resolutions(page_with(inch * 9), plant).empty());
}

}  // namespace
}  // namespace banxin
