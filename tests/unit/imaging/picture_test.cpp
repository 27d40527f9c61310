// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture.hpp"

#include "unit/imaging/picture_bytes.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace banxin {
namespace {

/// A header that promises 60000 × 60000 pixels.
const std::string huge_png = from_hex(
    "89504e470d0a1a0a0000000d494844520000ea600000ea600800000000a5b92a9e000000094944415478da63000000"
    "010001b10db6930000000049454e44ae426082");

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

TEST(OpenPicture, TellsTheSizeOfATurnedPictureUpright) {
    const auto lying = open_bytes(photograph());
    const auto picture = open_bytes(turned(photograph()));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width, lying->height);
    EXPECT_EQ(picture->height, lying->width);
}

TEST(OpenPicture, TellsOfCmykWithoutAProfile) {
    const std::string inks = jpeg_of(one_colour({0, 255, 0, 0}));
    Report report;
    const MemoryFiles files{{{"images/p", inks}}};
    const auto picture = open_picture(files, "images/p", asked_at, report);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->channels, 4);
    ASSERT_EQ(report.diagnostics().size(), 1U);
    EXPECT_EQ(report.diagnostics().front().code, "BX5006");
    EXPECT_EQ(report.diagnostics().front().severity, Severity::Warning);
    EXPECT_EQ(report.diagnostics().front().where, asked_at);
}

TEST(OpenPicture, SaysNothingOfCmykWithItsProfile) {
    const std::string inks = jpeg_of(one_colour({0, 255, 0, 0}));
    Report report;
    const MemoryFiles files{{{"images/p", with_profile(inks, newsprint_bytes())}}};
    ASSERT_TRUE(open_picture(files, "images/p", asked_at, report));
    EXPECT_TRUE(report.diagnostics().empty());
}

}  // namespace
}  // namespace banxin
