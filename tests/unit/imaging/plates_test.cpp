// SPDX-License-Identifier: Apache-2.0
#include "imaging/plates.hpp"

#include "imaging/decoded_picture.hpp"
#include "imaging/plate_pictures.hpp"
#include "support/plain_pdf.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace banxin {
namespace {

using testing::plain_pdf;

/// How much of `page` the plate `ink` covers, per mille; -1 if there is none.
double mean(const PlateFacts& facts, const std::string& ink) {
    for (const PlateCover& cover : facts.covers) {
        if (cover.ink == ink) {
            return cover.mean;
        }
    }
    return -1;
}

/// Takes gs away while it lives.
class WithoutGhostscript {
  public:
    // NOLINTBEGIN(concurrency-mt-unsafe): one thread.
    WithoutGhostscript() : path_{std::getenv("PATH")} { ::setenv("PATH", "/nonexistent", 1); }
    WithoutGhostscript(const WithoutGhostscript&) = delete;
    WithoutGhostscript& operator=(const WithoutGhostscript&) = delete;
    WithoutGhostscript(WithoutGhostscript&&) = delete;
    WithoutGhostscript& operator=(WithoutGhostscript&&) = delete;
    ~WithoutGhostscript() { ::setenv("PATH", path_.c_str(), 1); }
    // NOLINTEND(concurrency-mt-unsafe)

  private:
    std::string path_;
};

TEST(Plates, HoldTheInksOfEachPage) {
    // The upper half in black 30 %; a third in a spot ink at 40 %, half a page in black and cyan.
    const auto pages = make_plates(plain_pdf({"0 0 0 0.3 k 0 54 72 54 re f",
                                              "/S cs 0.4 scn 0 0 24 108 re f "
                                              "0.5 0 0 1 k 36 0 36 108 re f"}));
    ASSERT_TRUE(pages) << pages.error().front().message.en;
    ASSERT_EQ(pages->size(), 2U);
    const PagePlates& first = pages->front();
    EXPECT_NEAR(first.width, 72 / 25.4 * plate_resolution, 1);
    EXPECT_NEAR(first.height, 108 / 25.4 * plate_resolution, 1);
    ASSERT_EQ(first.plates.size(), 4U);
    EXPECT_EQ(first.plates[3].ink, "Black");
    const PlateFacts black = facts_of(first, 2400);
    EXPECT_NEAR(mean(black, "Black"), 150, 3);
    EXPECT_EQ(mean(black, "Cyan"), 0);
    EXPECT_FALSE(black.has_colour());

    ASSERT_EQ((*pages)[1].plates.size(), 5U);
    const PlateFacts colour = facts_of((*pages)[1], 2400);
    EXPECT_NEAR(mean(colour, "PANTONE 485 C"), 133, 3);
    EXPECT_NEAR(mean(colour, "Cyan"), 250, 3);
    EXPECT_NEAR(mean(colour, "Black"), 500, 3);
    EXPECT_EQ(mean(colour, "Yellow"), 0);
    EXPECT_TRUE(colour.has_colour());
}

TEST(Plates, AddUpWhereTheMostInkIs) {
    // 280 % on 12 by 18 mm, one thirty-sixth of the page, from 24 mm and 36 mm below the top.
    const auto pages = make_plates(
        plain_pdf({"0.5 0.5 0.5 0.5 k 0 0 72 108 re f 0.6 0.7 0.6 0.9 k 24 54 12 18 re f"}));
    ASSERT_TRUE(pages) << pages.error().front().message.en;
    const PlateFacts facts = facts_of(pages->front(), 2400);
    EXPECT_NEAR(facts.most_ink, 2800, 8);
    EXPECT_NEAR(facts.most_at.x.to_mm(), 24, 0.5);
    EXPECT_NEAR(facts.most_at.y.to_mm(), 36, 0.5);
    EXPECT_NEAR(facts.share_over, 1.0 / 36, 0.001);
    EXPECT_EQ(facts_of(pages->front(), 2900).share_over, 0);
}

TEST(Plates, KeepFineLinesAsFineAsTheyAre) {
    // 108 lines of 0.1 mm: a tenth of the page.
    std::string lines = "0 0 0 1 K 0.1 w ";
    for (int y = 0; y < 108; ++y) {
        lines += "0 " + std::to_string(y) + ".5 m 72 " + std::to_string(y) + ".5 l S ";
    }
    const auto pages = make_plates(plain_pdf({lines}));
    ASSERT_TRUE(pages) << pages.error().front().message.en;
    // Drawn at plate_resolution itself they would take 250 ‰ or more.
    EXPECT_LT(mean(facts_of(pages->front(), 2400), "Black"), 200);
    EXPECT_GT(mean(facts_of(pages->front(), 2400), "Black"), 95);
}

TEST(Plates, KnockOutWhatDoesNotOverprint) {
    const std::string page = "0 0 1 0 k 0 0 72 108 re f 0 0 0 1 k 0 0 72 108 re f";
    const auto pages = make_plates(plain_pdf({page}));
    ASSERT_TRUE(pages);
    const PlateFacts facts = facts_of(pages->front(), 2400);
    EXPECT_EQ(mean(facts, "Yellow"), 0);
    EXPECT_EQ(mean(facts, "Black"), 1000);
}

TEST(Plates, TellThatGhostscriptIsMissing) {
    const WithoutGhostscript away;
    const auto pages = make_plates(plain_pdf({""}));
    ASSERT_FALSE(pages);
    ASSERT_EQ(pages.error().size(), 1U);
    EXPECT_EQ(pages.error().front().code, "BX6120");
    EXPECT_EQ(pages.error().front().hints.front().en, "install the package ghostscript");
}

TEST(Plates, TellWhatGhostscriptCannotRead) {
    for (const std::string& bytes : {std::string{}, std::string{"%PDF-1.4\nno more"}}) {
        const auto pages = make_plates(bytes);
        ASSERT_FALSE(pages);
        EXPECT_EQ(pages.error().front().code, "BX6121");
    }
}

TEST(PlatePictures, ShowInkBlackAndTooMuchOfItRed) {
    const PagePlates page{2, 1, {{"Cyan", {0, 255}}, {"Black", {255, 255}}}};
    const auto plate = plate_png(page, page.plates[0]);
    ASSERT_TRUE(plate);
    const auto map = total_ink_png(page, 1500);
    ASSERT_TRUE(map);
    const auto pixels_of = [](const std::string& png) {
        return decode_in_own_colours({"", PictureKind::Png, png, 2, 1, 3}, 0)->raster.samples;
    };
    EXPECT_EQ(pixels_of(*plate), (std::vector<std::uint8_t>{255, 0}));
    EXPECT_EQ(pixels_of(*map), (std::vector<std::uint8_t>{128, 128, 128, 220, 0, 0}));
}

}  // namespace
}  // namespace banxin
