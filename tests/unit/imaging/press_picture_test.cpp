// SPDX-License-Identifier: Apache-2.0
#include "imaging/press_picture.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/press_inks.hpp"
#include "unit/imaging/picture_bytes.hpp"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace banxin {
namespace {

namespace fs = std::filesystem;

Picture made(const Picture& picture, const PressPictureWish& wish = {}) {
    return *press_picture(picture, newsprint(), wish, "");
}

Raster read(const Picture& picture) {
    return decode_in_own_colours(picture, picture.width)->raster;
}

/// The inks in the middle of the left half of what `bytes` become.
Sample inks(const std::string& bytes, const PressPictureWish& wish = {}) {
    return pixel(read(made(*open_bytes(bytes), wish)), 8, 8);
}

/// Hard edges between light and dark, which a JPEG blurs.
Raster chequers(const std::vector<std::uint8_t>& light, const std::vector<std::uint8_t>& dark) {
    Raster raster{64, 64, static_cast<int>(light.size()), {}};
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < raster.width; ++x) {
            const auto& colour = (x / 3 + y / 5) % 2 == 0 ? light : dark;
            raster.samples.insert(raster.samples.end(), colour.begin(), colour.end());
        }
    }
    return raster;
}

TEST(PressPicture, TurnsRedIntoMagentaAndYellow) {
    const Sample red = inks(jpeg_of(one_colour({230, 20, 20})));
    ASSERT_EQ(red.size(), 4U);
    EXPECT_LT(red[0], 30);
    EXPECT_GT(red[1], 200);
    EXPECT_GT(red[2], 180);
}

TEST(PressPicture, LeavesWhiteWithoutInk) {
    EXPECT_EQ(inks(jpeg_of(one_colour({255, 255, 255}))), (Sample{0, 0, 0, 0}));
}

TEST(PressPicture, SaysInItsFirstSegmentThatItCameFromHere) {
    const std::string& bytes = made(*open_bytes(photograph())).bytes;
    const std::string mark{press_picture_mark};
    EXPECT_EQ(bytes.substr(0, 6), (std::string{"\xff\xd8\xff\xfe\0\x16", 6}));
    EXPECT_EQ(bytes.substr(6, mark.size()), mark);
    EXPECT_EQ(bytes.find("Adobe"), std::string::npos);
    EXPECT_EQ(bytes.find("ICC_PROFILE"), std::string::npos);
}

TEST(PressPicture, GoesByTheProfileOfThePicture) {
    const std::string red = jpeg_of(one_colour({230, 20, 20}));
    const Sample green = inks(with_profile(red, red_is_green()));
    EXPECT_GT(green[0], 100);
    EXPECT_LT(green[1], 60);
}

TEST(PressPicture, TakesAProfileForOtherChannelsAsNone) {
    const std::string red = jpeg_of(one_colour({230, 20, 20}));
    EXPECT_EQ(inks(with_profile(red, newsprint_bytes())), inks(red));
}

TEST(PressPicture, RefusesColoursOfAProfileThatCannotBeRead) {
    const std::string red = jpeg_of(one_colour({230, 20, 20}));
    const std::string broken = with_profile(red, with_other_types(red_is_green(), "XYZ "));
    const auto picture = press_picture(*open_bytes(broken), newsprint(), {}, "");
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().front().code, "BX6104");
    EXPECT_EQ(picture.error().front().fault, Fault::Output);
    EXPECT_NE(picture.error().front().message.en.find("images/p"), std::string::npos);
}

TEST(PressPicture, TurnsGreyIntoBlackThatLooksAsLight) {
    EXPECT_EQ(inks(jpeg_of(one_colour({255}))), (Sample{255}));
    EXPECT_EQ(inks(jpeg_of(one_colour({0}))), (Sample{255 - 242}));
    const int middle = inks(jpeg_of(one_colour({128}))).front();
    EXPECT_NEAR(middle, 167, 2)
        << "dots grow in print: half as light takes less than half the cover";
}

TEST(PressPicture, HasBlackAloneOnAPageWithoutColour) {
    const PressPictureWish grey{.in_colour = false};
    const Sample white = inks(jpeg_of(one_colour({255, 255, 255})), grey);
    const Sample red = inks(jpeg_of(one_colour({255, 0, 0})), grey);
    const Sample yellow = inks(jpeg_of(one_colour({255, 255, 0})), grey);
    EXPECT_EQ(white, Sample{255});
    ASSERT_EQ(red.size(), 1U);
    EXPECT_LT(red[0], yellow[0]);
}

TEST(PressPicture, GivesAGreyOfRgbTheSameBlackAsTheGreyAlone) {
    const PressPictureWish grey{.in_colour = false};
    EXPECT_NEAR(inks(jpeg_of(one_colour({90, 90, 90})), grey).front(),
                inks(jpeg_of(one_colour({90}))).front(),
                1);
}

TEST(PressPicture, HoldsTheLimitsAfterTheJpegToo) {
    const PressPictureWish wish{.total_ink = 2000, .most_black = 800};
    const Picture edges = *open_bytes(jpeg_of(chequers({255, 220, 160}, {5, 10, 30})));
    const InkAmount most = most_ink_of(read(made(edges, wish)));
    EXPECT_LE(most.total, 510);
    EXPECT_LE(most.black, 204);
    EXPECT_GT(most.total, 400) << "more was taken than had to be";
}

TEST(PressPicture, HoldsTheLimitOfBlackInGreyToo) {
    const Picture edges = *open_bytes(jpeg_of(chequers({240}, {0})));
    const InkAmount most = most_ink_of(read(made(edges)));
    EXPECT_LE(most.black, 242);
    EXPECT_GT(most.black, 200) << "more was taken than had to be";
}

TEST(PressPicture, TakesInksWithoutAProfileAsThoseOfThePress) {
    EXPECT_EQ(inks(jpeg_of(one_colour({0, 200, 0, 0}))), (Sample{0, 200, 0, 0}));
}

TEST(PressPicture, TurnsInksOfAdobeOver) {
    EXPECT_EQ(inks(as_of_adobe(jpeg_of(one_colour({255, 55, 255, 255})))), (Sample{0, 200, 0, 0}));
}

TEST(PressPicture, HoldsGivenInksWithinTheLimits) {
    const Sample four = inks(jpeg_of(one_colour({255, 255, 255, 255})));
    EXPECT_GT(four[3], 225) << "black stays";
    EXPECT_LE(four[0] + four[1] + four[2] + four[3], 612);
}

TEST(PressPicture, PartsInksOfAnotherPressAnew) {
    const std::string grey = jpeg_of(one_colour({120, 110, 110, 0}));
    const Sample own = inks(with_profile(grey, newsprint_bytes()));
    EXPECT_GT(own[3], 60) << "grey of this press is mostly black";
    EXPECT_EQ(inks(grey)[3], 0);
}

TEST(PressPicture, StandsUpright) {
    const std::string lying = jpeg_of(two_colours({255}, {0}));
    const Picture upright = made(*open_bytes(turned(lying)));
    EXPECT_EQ(upright.width, 16);
    EXPECT_EQ(upright.height, 32);
    EXPECT_EQ(pixel(read(upright), 8, 8), Sample{255});
    EXPECT_EQ(pixel(read(upright), 8, 24), Sample{13});
}

TEST(PressPicture, ShowsPaperWhereAPictureIsTransparent) {
    const Raster raster = read(made(*open_bytes(rgba_png)));
    EXPECT_LT(pixel(raster, 1, 0)[1], pixel(raster, 0, 0)[1]);
    EXPECT_LT(pixel(raster, 1, 0)[0], 20);
}

TEST(PressPicture, IsAsWideAsWishedAndNeverEnlarged) {
    const Picture photo = *open_bytes(photograph());
    const Picture small = made(photo, {.width = 300});
    EXPECT_EQ(small.width, 300);
    EXPECT_EQ(small.width, read(small).width);
    EXPECT_EQ(made(photo, {.width = 100'000}).width, photo.width);
}

TEST(PressPicture, IsTheSameEachTime) {
    const Picture photo = *open_bytes(photograph());
    EXPECT_EQ(made(photo, {.width = 200}).bytes, made(photo, {.width = 200}).bytes);
}

/// A folder that goes when the test does.
class PictureCache : public testing::Test {
  protected:
    void SetUp() override {
        folder_ = fs::path{testing::TempDir()} /
                  (std::string{"banxin-cache-"} +
                   testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    [[nodiscard]] Picture made_with_cache(const PressPictureWish& wish = {.width = 100}) const {
        return *press_picture(*open_bytes(photograph()), newsprint(), wish, folder_.string());
    }
    [[nodiscard]] std::vector<fs::path> entries() const {
        std::vector<fs::path> paths;
        for (const auto& entry : fs::directory_iterator{folder_}) {
            paths.push_back(entry.path());
        }
        return paths;
    }

    fs::path folder_;
};

TEST_F(PictureCache, GivesBackWhatWasMade) {
    const Picture first = made_with_cache();
    ASSERT_EQ(entries().size(), 1U);
    const auto written = fs::last_write_time(entries().front());
    const Picture second = made_with_cache();
    EXPECT_EQ(fs::last_write_time(entries().front()), written);
    EXPECT_EQ(second.bytes, first.bytes);
    EXPECT_EQ(second.width, first.width);
    EXPECT_EQ(second.height, first.height);
    EXPECT_EQ(second.channels, first.channels);
}

TEST_F(PictureCache, KeepsEachWishApart) {
    EXPECT_EQ(made_with_cache({.width = 100}).channels, 4);
    EXPECT_EQ(made_with_cache({.width = 100, .in_colour = false}).channels, 1);
    EXPECT_EQ(entries().size(), 2U);
}

TEST_F(PictureCache, IgnoresWhatIsNotWhole) {
    const Picture first = made_with_cache();
    fs::resize_file(entries().front(), fs::file_size(entries().front()) / 2);
    EXPECT_EQ(made_with_cache().bytes, first.bytes);
}

TEST_F(PictureCache, DoesWithoutAFolderItCannotMake) {
    std::ofstream{folder_} << "a file stands here";
    EXPECT_EQ(made_with_cache().bytes, made(*open_bytes(photograph()), {.width = 100}).bytes);
}

}  // namespace
}  // namespace banxin
