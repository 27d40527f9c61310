// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <utility>

namespace banxin {
namespace {

const SourceSpan asked_at{"issue.yaml", 30, 16, 5};

std::string from_hex(std::string_view hex) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(std::string{hex.substr(i, 2)}, nullptr, 16));
    }
    return bytes;
}

/// 2 × 2 pixels: red, transparent; blue, green at half strength.
const std::string rgba_png = from_hex(
    "89504e470d0a1a0a0000000d494844520000000200000002080600000072b60d24000000144944415478da63f8cfc0"
    "004460f0ff3f90d900002d65057ce02f91140000000049454e44ae426082");
/// One pixel of middle grey.
const std::string grey_png = from_hex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a4944415478da63680000"
    "00820081da45083b0000000049454e44ae426082");
/// A header that promises 60000 × 60000 pixels.
const std::string huge_png = from_hex(
    "89504e470d0a1a0a0000000d494844520000ea600000ea600800000000a5b92a9e000000094944415478da63000000"
    "010001b10db6930000000049454e44ae426082");

std::string photograph() {
    std::ifstream in{SOURCE_DIR "/samples/yundu-weekly/images/riverside.jpg", std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// `jpeg` with an EXIF block that says: turn me a quarter.
std::string turned(const std::string& jpeg) {
    const std::string exif = from_hex(
        "ffe1002245786966000049492a0008000000"
        "0100120103000100000006000000"
        "00000000");
    return jpeg.substr(0, 2) + exif + jpeg.substr(2);
}

Result<Picture> open_bytes(std::string bytes) {
    const MemoryFiles files{{{"images/p", std::move(bytes)}}};
    return open_picture(files, "images/p", asked_at);
}

/// The code of the one error, or "opened".
std::string outcome(std::string bytes) {
    const auto picture = open_bytes(std::move(bytes));
    return picture ? "opened" : picture.error().front().code;
}

TEST(OpenPicture, TellsKindSizeAndChannelsOfAJpeg) {
    const auto picture = open_bytes(photograph());
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->kind, PictureKind::Jpeg);
    EXPECT_GT(picture->width, picture->height);
    EXPECT_EQ(picture->channels, 3);
}

TEST(OpenPicture, KeepsTheBytesOfTheFile) {
    const auto picture = open_bytes(photograph());
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->bytes, photograph());
}

TEST(OpenPicture, DoesNotCountAlphaAsAChannel) {
    EXPECT_EQ(open_bytes(rgba_png)->channels, 3);
    EXPECT_EQ(open_bytes(grey_png)->channels, 1);
}

TEST(OpenPicture, RefusesAnEmptyFile) {
    EXPECT_EQ(outcome(""), "BX5003");
}

TEST(OpenPicture, RefusesTextWithThePlaceThatAskedForIt) {
    const auto picture = open_bytes("not a picture at all");
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().front().code, "BX5004");
    EXPECT_EQ(picture.error().front().where, asked_at);
}

TEST(OpenPicture, RefusesHtmlBehindAPngSignature) {
    EXPECT_EQ(outcome(rgba_png.substr(0, 8) + "<html><body>hello</body></html>"), "BX5004");
}

TEST(OpenPicture, FindsAJpegCutOffAnywhere) {
    const std::string whole = photograph();
    EXPECT_EQ(outcome(whole.substr(0, whole.size() / 3)), "BX5001");
    EXPECT_EQ(outcome(whole.substr(0, whole.size() * 9 / 10)), "BX5001");
    EXPECT_EQ(outcome(whole.substr(0, whole.size() - 200)), "BX5001");
}

TEST(OpenPicture, FindsAPngCutOff) {
    EXPECT_EQ(outcome(rgba_png.substr(0, 50)), "BX5001");
}

TEST(OpenPicture, FindsAWrongChecksumInAPng) {
    std::string damaged = rgba_png;
    damaged[damaged.size() - 14] ^=
        1;  // In the checksum of the pixels, before the 12 bytes of the end chunk.
    EXPECT_EQ(outcome(damaged), "BX5002");
}

TEST(OpenPicture, RefusesTooManyPixelsByTheHeaderAlone) {
    EXPECT_EQ(outcome(huge_png), "BX9020");
}

TEST(OpenPicture, RefusesAPictureThatItsExifFlagTurns) {
    EXPECT_EQ(outcome(turned(photograph())), "BX5010");
}

TEST(Decode, FlattensTransparencyOnWhite) {
    const auto pixels = decode(*open_bytes(rgba_png), 2);
    ASSERT_TRUE(pixels);
    EXPECT_EQ(pixels->rgb,
              (std::vector<std::uint8_t>{255, 0, 0, 255, 255, 255, 0, 0, 255, 127, 255, 127}));
}

TEST(Decode, TurnsGreyIntoRgb) {
    const auto pixels = decode(*open_bytes(grey_png), 1);
    ASSERT_TRUE(pixels);
    EXPECT_EQ(pixels->rgb, (std::vector<std::uint8_t>{128, 128, 128}));
}

TEST(Decode, MakesAPhotographAsWideAsWanted) {
    const auto pixels = decode(*open_bytes(photograph()), 300);
    ASSERT_TRUE(pixels);
    EXPECT_EQ(pixels->width, 300);
    EXPECT_EQ(pixels->rgb.size(), static_cast<std::size_t>(300 * pixels->height * 3));
}

TEST(Decode, NeverEnlarges) {
    EXPECT_EQ(decode(*open_bytes(rgba_png), 4000)->width, 2);
}

}  // namespace
}  // namespace banxin
