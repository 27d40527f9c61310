// SPDX-License-Identifier: Apache-2.0
#include "imaging/ink_preview.hpp"

#include "unit/imaging/picture_bytes.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace banxin {
namespace {

const InkPreview& on_screen() {
    static const InkPreview preview{newsprint(), Proof::Screen};
    return preview;
}

const InkPreview& on_paper() {
    static const InkPreview preview{newsprint(), Proof::Paper};
    return preview;
}

TEST(InkPreview, ShowsBlackInkAsExactlyBlackOnScreen) {
    EXPECT_EQ(on_screen().colour(black_ink), (Rgb{0, 0, 0}));
}

TEST(InkPreview, ShowsPaperAsExactlyWhiteOnScreen) {
    EXPECT_EQ(on_screen().colour(paper_white), (Rgb{1, 1, 1}));
}

TEST(InkPreview, ShowsMoreInkThanBlackAsBlackOnScreen) {
    EXPECT_EQ(on_screen().colour({1000, 1000, 1000, 1000}), (Rgb{0, 0, 0}));
}

TEST(InkPreview, ShowsInksAsThePressPrintsThem) {
    const Rgb cyan = on_screen().colour({1000, 0, 0, 0});
    EXPECT_LT(cyan.red, 0.2) << "newsprint cyan has little red";
    EXPECT_GT(cyan.green, 0.5);
    EXPECT_LT(cyan.green, 0.9) << "and it is no light of a screen";
    EXPECT_GT(cyan.blue, cyan.green);
}

/// Dots grow in print: half the cover takes more than half of the light.
TEST(InkPreview, LetsTintsGainInPrint) {
    const Rgb half = on_screen().colour(black_tint(500));
    EXPECT_LT(half.red, 0.6);
    EXPECT_GT(half.red, 0.3);
    const Rgb light = on_screen().colour(black_tint(50));
    EXPECT_GT(light.red, 0.85);
    EXPECT_LT(light.red, 0.98);
}

TEST(InkPreview, ShowsASpotInkByWhatStandsForIt) {
    const Ink stand_in{0, 900, 800, 0};
    Ink spot = stand_in;
    spot.spot = 1;
    EXPECT_EQ(on_screen().colour(spot), on_screen().colour(stand_in));
    spot.cover = 500;
    EXPECT_EQ(on_screen().colour(spot), on_screen().colour({0, 450, 400, 0}));
}

TEST(InkPreview, ShowsTheGreyOfNewsprintOnPaper) {
    const Rgb paper = on_paper().colour(paper_white);
    EXPECT_LT(paper.red, 0.9);
    EXPECT_GT(paper.red, 0.7);
    EXPECT_GT(paper.red, paper.blue) << "it is a little yellow";
    const Rgb black = on_paper().colour(black_ink);
    EXPECT_GT(black.red, 0.2) << "its black is soft";
    EXPECT_LT(black.red, 0.5);
}

TEST(InkPreview, ShowsPicturesInTheColoursOfInks) {
    const Raster inks = two_colours({0, 255, 255, 0}, {0, 0, 0, 255});
    for (const InkPreview* preview : {&on_screen(), &on_paper()}) {
        const Raster seen = preview->pixels(inks);
        EXPECT_EQ(seen.channels, 3);
        ASSERT_EQ(seen.samples.size(), 3 * inks.pixels());
        const Rgb red = preview->colour({0, 1000, 1000, 0});
        const Rgb black = preview->colour(black_ink);
        EXPECT_EQ(seen.samples[0], red.red * 255);
        EXPECT_EQ(seen.samples[1], red.green * 255);
        EXPECT_EQ(seen.samples[2], red.blue * 255);
        EXPECT_EQ(seen.samples.back(), black.blue * 255);
    }
}

TEST(InkPreview, ShowsGreyPicturesInBlackInk) {
    const Raster seen = on_screen().pixels(two_colours({255}, {0}));
    EXPECT_EQ(seen.samples.front(), 255);
    EXPECT_EQ(seen.samples.back(), 0);
}

}  // namespace
}  // namespace banxin
