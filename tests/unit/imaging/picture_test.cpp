// SPDX-License-Identifier: Apache-2.0
#include "imaging/picture.hpp"

#include "base/limits.hpp"
#include "base/worker.hpp"
#include "imaging/decoded_picture.hpp"
#include "imaging/picture_format.hpp"
#include "unit/imaging/picture_bytes.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
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
    if (picture) {
        return "opened";
    }
    EXPECT_EQ(picture.error().size(), 1U);
    EXPECT_EQ(picture.error().front().where, asked_at);
    EXPECT_FALSE(picture.error().front().hints.empty());
    return picture.error().front().code;
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

TEST(OpenPicture, LimitsAreThoseOfTheRun) {
    Limits fewer;
    fewer.picture_side = 1;
    set_limits(fewer);
    EXPECT_EQ(outcome(rgba_png), "BX9020");
    fewer = {};
    fewer.picture_bytes = 10;
    set_limits(fewer);
    EXPECT_EQ(outcome(rgba_png), "BX9020");
    set_limits({});
    EXPECT_EQ(outcome(rgba_png), "opened");
}

TEST(OpenPicture, NamesFormatsThatPhonesAndProgramsSave) {
    using namespace std::string_literals;
    const std::string rest(60, '\0');
    EXPECT_EQ(outcome("\0\0\0\x18"s + "ftypheic" + rest), "BX5010");
    EXPECT_EQ(outcome("RIFF....WEBPVP8 " + rest), "BX5010");
    EXPECT_EQ(outcome("GIF89a" + rest), "BX5010");
    EXPECT_EQ(outcome("8BPS" + rest), "BX5010");
    EXPECT_EQ(outcome("BM\x99\0\0\0"s + rest), "BX5010");
    EXPECT_EQ(outcome("BM is a shop in town, and this is a letter."), "BX5004");
    const auto heic = open_bytes("\0\0\0\x18"s + "ftypheic" + rest);
    EXPECT_EQ(heic.error().front().message.zh, "不支持 HEIC：“images/p”");
    EXPECT_EQ(heic.error().front().hints.front().en,
              "convert it first: vips copy \"images/p\" \"images/p.jpg\"");
}

/// The codes of the findings about `bytes`, which are a picture.
std::string told(const std::string& bytes) {
    Report report;
    EXPECT_TRUE(open_bytes(bytes, report));
    std::string codes;
    for (const Diagnostic& finding : report.diagnostics()) {
        EXPECT_FALSE(finding.hints.empty());
        EXPECT_EQ(finding.where, asked_at);
        codes += finding.code + " ";
    }
    return codes;
}

TEST(OpenPicture, TellsOfTransparentPartsAndOfAFlagThatTurnsIt) {
    EXPECT_EQ(told(rgba_png), "BX5013 ");
    EXPECT_EQ(told(grey_png), "");
    EXPECT_EQ(told(photograph()), "");
    EXPECT_EQ(told(turned(photograph())), "BX5011 ");
}

/// A TIFF of as many pages of 4 × 2 pixels in one colour.
std::string tiff(const std::string& commands) {
    const std::string file = testing::TempDir() + "banxin_picture.tif";
    EXPECT_EQ(
        std::system(
            ("/usr/bin/python3 -c \"from PIL import Image; " + commands + "\" " + file).c_str()),
        0);
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

TEST(OpenPicture, TiffComesAsPixels) {
    const std::string bytes =
        tiff("import sys; Image.new('RGB', (4, 2), (200, 10, 20)).save(sys.argv[1])");
    const auto picture = open_bytes(bytes);
    ASSERT_TRUE(picture) << picture.error().front().message.en;
    EXPECT_EQ(picture->kind, PictureKind::Pixels);
    EXPECT_EQ(picture->width, 4);
    EXPECT_EQ(picture->height, 2);
    const auto decoded = decode_in_own_colours(*picture, 0);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(pixel(decoded->raster, 3, 1), (Sample{200, 10, 20}));
    EXPECT_EQ(told(bytes), "");
    EXPECT_EQ(outcome(bytes.substr(0, bytes.size() / 2)), "BX5004");
}

TEST(OpenPicture, TiffInInksKeepsThemAndItsProfile) {
    const std::string bytes = tiff(
        "import sys; Image.new('CMYK', (4, 2), (10, 20, 30, 40)).save(sys.argv[1], "
        "icc_profile=open('" SOURCE_DIR "/layouts/plants/newsprint26.icc', 'rb').read())");
    const auto picture = open_bytes(bytes);
    ASSERT_TRUE(picture) << picture.error().front().message.en;
    EXPECT_EQ(picture->channels, 4);
    const auto decoded = decode_in_own_colours(*picture, 0);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(pixel(decoded->raster, 0, 0), (Sample{10, 20, 30, 40}));
    EXPECT_EQ(decoded->profile, newsprint_bytes());
    EXPECT_EQ(told(bytes), "");
    EXPECT_EQ(told(tiff("import sys; Image.new('CMYK', (4, 2)).save(sys.argv[1])")), "BX5006 ");
}

TEST(OpenPicture, TellsOfMorePagesThanOne) {
    EXPECT_EQ(told(tiff("import sys; a = Image.new('L', (4, 2), 99); "
                        "a.save(sys.argv[1], save_all=True, append_images=[a, a])")),
              "BX5009 ");
}

TEST(OpenPicture, InterlacedPngIsOpenedByAWorker) {
    std::string interlaced = grey_png;
    EXPECT_TRUE(plain_header(interlaced));
    interlaced[28] = 1;
    EXPECT_FALSE(plain_header(interlaced));
    EXPECT_EQ(outcome(interlaced), "BX5004") << "its checksum is wrong now";
}

TEST(OpenPicture, PlainHeaderIsThatOfTheFileItself) {
    const auto header = plain_header(photograph());
    const auto picture = open_bytes(photograph());
    ASSERT_TRUE(header && picture);
    EXPECT_EQ(header->width, picture->width);
    EXPECT_EQ(header->height, picture->height);
    const std::string whole = photograph();
    for (std::size_t size = 0; size < 700; ++size) {
        static_cast<void>(plain_header(whole.substr(0, size)));  // No read past the end.
    }
    EXPECT_FALSE(plain_header(whole.substr(0, 100)));
}

TEST(OpenPicture, WorkerThatCrashesIsAFinding) {
    const std::string bytes = tiff("import sys; Image.new('L', (4, 2)).save(sys.argv[1])");
    set_worker_program("/bin/false");
    EXPECT_EQ(outcome(bytes), "BX9021");
    EXPECT_EQ(outcome(photograph()), "opened") << "the others go on";
    set_worker_program(PROGRAM);
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
