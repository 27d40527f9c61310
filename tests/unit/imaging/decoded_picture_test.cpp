// SPDX-License-Identifier: Apache-2.0
#include "imaging/decoded_picture.hpp"

#include "unit/imaging/picture_bytes.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace banxin {
namespace {

Raster decoded(const std::string& bytes, int width = 0) {
    return decode_in_own_colours(*open_bytes(bytes), width)->raster;
}

TEST(DecodedPicture, FlattensTransparencyOnWhite) {
    EXPECT_EQ(decoded(rgba_png).samples,
              (std::vector<std::uint8_t>{255, 0, 0, 255, 255, 255, 0, 0, 255, 127, 255, 127}));
}

TEST(DecodedPicture, KeepsGreyGrey) {
    EXPECT_EQ(decoded(grey_png).samples, (std::vector<std::uint8_t>{128}));
}

TEST(DecodedPicture, IsAsWideAsWanted) {
    const Raster raster = decoded(photograph(), 300);
    EXPECT_EQ(raster.width, 300);
    EXPECT_EQ(raster.samples.size(), 3 * raster.pixels());
}

TEST(DecodedPicture, IsNeverEnlarged) {
    EXPECT_EQ(decoded(rgba_png, 4000).width, 2);
}

/// Written by libjpeg in Adobe's YCCK; its pixels are 55, 155, 205, 245 of ink.
TEST(DecodedPicture, ReadsInksOfAdobe) {
    const Raster raster = decoded(file_bytes("tests/data/pictures/adobe-ycck.jpg"));
    ASSERT_EQ(raster.channels, 4);
    const std::vector<int> inks(raster.samples.begin(), raster.samples.begin() + 4);
    EXPECT_NEAR(inks[0], 55, 2);
    EXPECT_NEAR(inks[1], 155, 2);
    EXPECT_NEAR(inks[2], 205, 2);
    EXPECT_NEAR(inks[3], 245, 2);
}

/// Written by libjpeg without Adobe's segment; its pixels are 200, 100, 50, 10 of ink.
TEST(DecodedPicture, ReadsInksOfOthers) {
    const Raster raster = decoded(file_bytes("tests/data/pictures/plain-cmyk.jpg"));
    ASSERT_EQ(raster.channels, 4);
    EXPECT_NEAR(raster.samples[0], 200, 2);
    EXPECT_NEAR(raster.samples[3], 10, 2);
}

}  // namespace
}  // namespace banxin
