// SPDX-License-Identifier: Apache-2.0
#include "document/placed_pictures.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

using namespace literals;

/// A picture in two inches, and half of its width in one inch, deeper inside, on page 2.
Document two_places() {
    Document document;
    document.pictures = {{"a.jpg", 1000, 500}, {"b.jpg", 10, 10}};
    Group photo{"photo", {}, {PlacedPicture{0, {{}, {144_pt, 72_pt}}, 0, 0, 1, 1}}, {}};
    Group inset{"inset", {}, {PlacedPicture{0, {{}, {72_pt, 72_pt}}, 0.25, 0, 0.75, 1}}, {}};
    Group story{"story", {}, {inset}, {}};
    document.pages = {{1, "", {}, {photo}}, {2, "", {}, {story}}};
    return document;
}

TEST(PlacedPictures, AreFoundOnTheirPagesInTheInnermostGroup) {
    const Document document = two_places();
    const auto found = pictures_on_pages(document);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].page, 1);
    EXPECT_EQ(found[0].group->label, "photo");
    EXPECT_EQ(found[1].page, 2);
    EXPECT_EQ(found[1].group->label, "inset");
    EXPECT_DOUBLE_EQ(found[1].placed->crop_left, 0.25);
}

TEST(PlacedPictures, NeedPixelsForTheWholeOfAPictureThatIsCropped) {
    const Document document = two_places();
    const auto found = pictures_on_pages(document);
    EXPECT_DOUBLE_EQ(pixels_for(*found[0].placed, 100), 200);
    EXPECT_DOUBLE_EQ(pixels_for(*found[1].placed, 150), 300);
}

TEST(PlacedPictures, NeedPixelsForTheLargestPlace) {
    Document document = two_places();
    std::get<PlacedPicture>(document.pages[0].groups[0].marks[0]).rect.size.width = 216_pt;
    EXPECT_EQ(widths_for(document, 100), (std::vector<double>{300, 0}));
}

}  // namespace
}  // namespace banxin
