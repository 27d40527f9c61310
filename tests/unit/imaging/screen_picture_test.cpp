// SPDX-License-Identifier: Apache-2.0
#include "imaging/screen_picture.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/proof_picture.hpp"
#include "unit/imaging/picture_bytes.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Picture made(const std::string& bytes, int width = 2000) {
    return *screen_picture(*open_bytes(bytes), newsprint(), width);
}

Raster read(const Picture& picture) {
    return decode_in_own_colours(picture, 0)->raster;
}

/// A colour from the middle of the left half of what `bytes` become.
Sample colour(const std::string& bytes) {
    return pixel(read(made(bytes)), 8, 8);
}

const std::string red_jpeg = jpeg_of(one_colour({230, 20, 20}));

TEST(ScreenPicture, KeepsThePixelsOfAJpegThatIsReady) {
    EXPECT_EQ(made(red_jpeg).bytes, red_jpeg);
}

TEST(ScreenPicture, TakesMetadataOutOfAJpegThatIsReady) {
    const std::string exif = "Exif" + std::string(2, '\0') + "a camera at a place";
    const std::string told = with_segment(with_segment(red_jpeg, 0xe1, exif), 0xfe, "words");
    EXPECT_EQ(made(told + "what cameras append").bytes, red_jpeg);
}

TEST(ScreenPicture, MakesALargerOneAsWideAsWanted) {
    const Picture small = made(photograph(), 300);
    EXPECT_EQ(small.width, 300);
    EXPECT_EQ(read(small).width, 300);
    EXPECT_LT(small.bytes.size(), photograph().size() / 4);
}

TEST(ScreenPicture, StandsUpright) {
    const Picture upright = made(turned(jpeg_of(two_colours({250, 250, 250}, {0, 0, 0}))));
    EXPECT_EQ(upright.width, 16);
    EXPECT_EQ(upright.height, 32);
    EXPECT_GT(pixel(read(upright), 8, 8).front(), 240);
    EXPECT_EQ(upright.bytes.find("Exif"), std::string::npos);
}

TEST(ScreenPicture, GoesByTheProfileOfThePicture) {
    const std::string swapped = with_profile(red_jpeg, red_is_green());
    const Sample green = colour(swapped);
    EXPECT_LT(green[0], 60);
    EXPECT_GT(green[1], 200);
    EXPECT_EQ(made(swapped).bytes.find("ICC_PROFILE"), std::string::npos);
}

TEST(ScreenPicture, TakesAProfileOfSrgbForNone) {
    EXPECT_EQ(made(with_profile(red_jpeg, srgb())).bytes, red_jpeg);
}

TEST(ScreenPicture, ShowsInksAsThePressPrintsThem) {
    const Sample cyan = colour(jpeg_of(one_colour({255, 0, 0, 0})));
    ASSERT_EQ(cyan.size(), 3U);
    EXPECT_LT(cyan[0], 100);
    EXPECT_GT(cyan[2], 180);
    const Sample paper = colour(jpeg_of(one_colour({0, 0, 0, 0})));
    EXPECT_GT(paper[2], 250);
}

TEST(ScreenPicture, KeepsAPngOfFewColoursLossless) {
    const Picture drawing = made(make_png("p", two_colours({250, 0, 0}, {0, 0, 250}))->bytes);
    EXPECT_EQ(drawing.kind, PictureKind::Png);
    EXPECT_EQ(pixel(read(drawing), 0, 0), (Sample{250, 0, 0}));
    EXPECT_EQ(pixel(read(drawing), 31, 0), (Sample{0, 0, 250}));
}

TEST(ScreenPicture, MakesAPhotographInAPngAJpeg) {
    const Raster raster = decode_in_own_colours(*open_bytes(photograph()), 200)->raster;
    EXPECT_EQ(made(make_png("p", raster)->bytes).kind, PictureKind::Jpeg);
}

TEST(ProofPicture, ShowsAPictureInTheInksOfThePress) {
    const InkPreview preview{newsprint(), Proof::Screen};
    const Raster red = *proof_picture(*open_bytes(red_jpeg), {}, preview);
    EXPECT_EQ(red.channels, 3);
    EXPECT_GT(pixel(red, 8, 8)[0], pixel(red, 8, 8)[1] + 80);
    const Raster grey = *proof_picture(*open_bytes(red_jpeg), {.in_colour = false}, preview);
    EXPECT_NEAR(pixel(grey, 8, 8)[0], pixel(grey, 8, 8)[1], 3) << "black ink is near to neutral";
}

TEST(ProofPicture, LiesOnThePaper) {
    const InkPreview preview{newsprint(), Proof::Paper};
    const Raster white = *proof_picture(*open_bytes(jpeg_of(one_colour({255}))), {}, preview);
    const Rgb paper = preview.colour(paper_white);
    EXPECT_EQ(pixel(white, 8, 8)[2], paper.blue * 255);
}

}  // namespace
}  // namespace banxin
