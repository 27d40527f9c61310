// SPDX-License-Identifier: Apache-2.0
#include "render/png.hpp"

#include "drawn_page.hpp"
#include "imaging/decoded_picture.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace banxin {
namespace {

using namespace literals;

constexpr int dpi = 25;  // 390 mm are 384 pixels.
const Rect block{{20_mm, 20_mm}, {100_mm, 100_mm}};
const Point in_block{60_mm, 60_mm};

/// The image, read back.
Raster drawn(const Document& document,
             const PngWish& wish = {.dpi = dpi, .inks = inks(), .picture = {}}) {
    const auto png = render_png(document, 0, {kai()}, {riverside()}, wish);
    EXPECT_TRUE(png);
    Picture picture;
    picture.kind = PictureKind::Png;
    picture.bytes = *png;
    return decode_in_own_colours(picture, 0)->raster;
}

std::array<int, 3> colour_at(const Raster& pixels, Point at) {
    const auto x = static_cast<std::size_t>(at.x.to_mm() / 25.4 * dpi);
    const auto y = static_cast<std::size_t>(at.y.to_mm() / 25.4 * dpi);
    const std::size_t first = 3 * (y * static_cast<std::size_t>(pixels.width) + x);
    return {pixels.samples[first], pixels.samples[first + 1], pixels.samples[first + 2]};
}

constexpr std::array white{255, 255, 255};
constexpr std::array black{0, 0, 0};

TEST(RenderPng, HasTheTrimSizeAtItsResolution) {
    const Raster pixels = drawn(document_of({{}}));
    EXPECT_EQ(pixels.width, 266);
    EXPECT_EQ(pixels.height, 384);
}

TEST(RenderPng, LeavesPaperWhiteAndPaintsAreas) {
    const Raster pixels = drawn(document_of({{group_of(Area{block, black_ink})}}));
    EXPECT_EQ(colour_at(pixels, {10_mm, 10_mm}), white);
    EXPECT_EQ(colour_at(pixels, in_block), black);
}

TEST(RenderPng, PaintsMarksInOrderThroughNestedGroups) {
    Group inner = group_of(Area{block, paper_white});
    const Raster pixels = drawn(document_of({{group_of(Area{block, black_ink}, inner)}}));
    EXPECT_EQ(colour_at(pixels, in_block), white);
}

TEST(RenderPng, ShowsAPictureInItsRectangleOnly) {
    const PlacedPicture part{0, block, 0.4, 0.4, 0.6, 0.6};
    const Raster pixels = drawn(document_of({{group_of(part)}}));
    EXPECT_NE(colour_at(pixels, in_block), white);
    EXPECT_EQ(colour_at(pixels, {10_mm, 60_mm}), white);
    EXPECT_EQ(colour_at(pixels, {130_mm, 60_mm}), white);
}

/// Whether any pixel of `rect` is not white.
bool has_ink(const Raster& pixels, const Rect& rect) {
    for (Length x = rect.left(); x < rect.right(); x += 1_mm) {
        for (Length y = rect.top(); y < rect.bottom(); y += 1_mm) {
            if (colour_at(pixels, {x, y}) != white) {
                return true;
            }
        }
    }
    return false;
}

TEST(RenderPng, DrawsAWaveInTurnAboveAndBelowItsAxis) {
    const Wave wave{{20_mm, 60_mm}, {100_mm, 60_mm}, 20_mm, 80_mm, 4_mm, black_ink};
    const Raster pixels = drawn(document_of({{group_of(wave)}}));
    EXPECT_EQ(colour_at(pixels, {40_mm, 40_mm}), black);
    EXPECT_EQ(colour_at(pixels, {60_mm, 60_mm}), black);
    EXPECT_EQ(colour_at(pixels, {80_mm, 80_mm}), black);
    EXPECT_FALSE(has_ink(pixels, {{22_mm, 64_mm}, {36_mm, 40_mm}}));
    EXPECT_FALSE(has_ink(pixels, {{62_mm, 10_mm}, {36_mm, 46_mm}}));
}

TEST(RenderPng, DrawsAWaveDownwardsWithItsFirstCrestToTheRight) {
    const Wave wave{{60_mm, 20_mm}, {60_mm, 100_mm}, 20_mm, 80_mm, 4_mm, black_ink};
    const Raster pixels = drawn(document_of({{group_of(wave)}}));
    EXPECT_EQ(colour_at(pixels, {80_mm, 40_mm}), black);
    EXPECT_EQ(colour_at(pixels, {40_mm, 80_mm}), black);
}

TEST(RenderPng, CutsTheLastHalfWaveWhereItsAxisEnds) {
    const Wave wave{{20_mm, 60_mm}, {80_mm, 60_mm}, 20_mm, 80_mm, 4_mm, black_ink};
    const Raster pixels = drawn(document_of({{group_of(wave)}}));
    EXPECT_EQ(colour_at(pixels, {78_mm, 80_mm}), black);
    EXPECT_FALSE(has_ink(pixels, {{82_mm, 20_mm}, {40_mm, 80_mm}}));
}

TEST(RenderPng, StretchesGlyphsAboutTheirOrigin) {
    GlyphRun wide = hanzi("版", {20_mm, 120_mm});
    wide.size = 250_pt;
    wide.glyphs.front().at = {20_mm, 120_mm};
    GlyphRun narrow = wide;
    narrow.stretch = 0.5;
    const Rect right_half{{70_mm, 10_mm}, {190_mm, 190_mm}};
    EXPECT_TRUE(has_ink(drawn(document_of({{group_of(wide)}})), right_half));
    EXPECT_FALSE(has_ink(drawn(document_of({{group_of(narrow)}})), right_half));
}

TEST(RenderPng, ShowsThePaperOfThePress) {
    const InkPreview paper{newsprint(), Proof::Paper};
    const Raster pixels = drawn(document_of({{group_of(Area{block, black_ink})}}),
                                {.dpi = dpi, .inks = paper, .picture = {}});
    const auto ground = colour_at(pixels, {10_mm, 10_mm});
    EXPECT_LT(ground[0], 230);
    EXPECT_LT(ground[2], ground[0]) << "a little yellow";
    EXPECT_GT(colour_at(pixels, in_block)[0], 50) << "a soft black";
}

TEST(RenderPng, ShowsPicturesInBlackOnAPageWithoutColour) {
    const Document document =
        document_of({{group_of(PlacedPicture{0, block, 0.4, 0.4, 0.6, 0.6})}});
    const auto strongest = [&](bool in_colour) {
        const Raster pixels =
            drawn(document, {.dpi = dpi, .inks = inks(), .picture = {.in_colour = in_colour}});
        int most = 0;
        for (std::size_t i = 0; i < pixels.samples.size(); i += 3) {
            most = std::max(most, std::abs(pixels.samples[i] - pixels.samples[i + 2]));
        }
        return most;
    };
    EXPECT_GT(strongest(true), 40);
    EXPECT_LT(strongest(false), 12);
}

TEST(RenderPng, GivesTheSameBytesEachTime) {
    const Document document = document_of({{group_of(hanzi("江边散步", {20_mm, 30_mm}))}});
    EXPECT_EQ(
        *render_png(
            document, 0, {kai()}, {riverside()}, {.dpi = dpi, .inks = inks(), .picture = {}}),
        *render_png(
            document, 0, {kai()}, {riverside()}, {.dpi = dpi, .inks = inks(), .picture = {}}));
}

}  // namespace
}  // namespace banxin
