// SPDX-License-Identifier: Apache-2.0
#include "render/png.hpp"

#include "drawn_page.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace banxin {
namespace {

using namespace literals;

constexpr int dpi = 25;  // 390 mm are 384 pixels.
const Rect block{{20_mm, 20_mm}, {100_mm, 100_mm}};
const Point in_block{60_mm, 60_mm};

/// The image, read back.
Pixels drawn(const Document& document, const Overlay& overlay = {}) {
    const auto png = render_png(document, 0, {kai()}, {riverside()}, dpi, overlay);
    EXPECT_TRUE(png);
    Picture picture;
    picture.kind = PictureKind::Png;
    picture.bytes = *png;
    return *decode(picture, 100'000);
}

std::array<int, 3> colour_at(const Pixels& pixels, Point at) {
    const auto x = static_cast<std::size_t>(at.x.to_mm() / 25.4 * dpi);
    const auto y = static_cast<std::size_t>(at.y.to_mm() / 25.4 * dpi);
    const std::size_t first = 3 * (y * static_cast<std::size_t>(pixels.width) + x);
    return {pixels.rgb[first], pixels.rgb[first + 1], pixels.rgb[first + 2]};
}

constexpr std::array white{255, 255, 255};
constexpr std::array black{0, 0, 0};

TEST(RenderPng, HasTheTrimSizeAtItsResolution) {
    const Pixels pixels = drawn(document_of({{}}));
    EXPECT_EQ(pixels.width, 266);
    EXPECT_EQ(pixels.height, 384);
}

TEST(RenderPng, LeavesPaperWhiteAndPaintsAreas) {
    const Pixels pixels = drawn(document_of({{group_of(Area{block, black_ink})}}));
    EXPECT_EQ(colour_at(pixels, {10_mm, 10_mm}), white);
    EXPECT_EQ(colour_at(pixels, in_block), black);
}

TEST(RenderPng, PaintsMarksInOrderThroughNestedGroups) {
    Group inner = group_of(Area{block, paper_white});
    const Pixels pixels = drawn(document_of({{group_of(Area{block, black_ink}, inner)}}));
    EXPECT_EQ(colour_at(pixels, in_block), white);
}

TEST(RenderPng, PaintsTheOverlayLast) {
    const Overlay overlay{{group_of(Area{block, {0, 1000, 1000, 0}})}};
    const Pixels pixels = drawn(document_of({{group_of(Area{block, black_ink})}}), overlay);
    EXPECT_EQ(colour_at(pixels, in_block), (std::array{255, 0, 0}));
}

TEST(RenderPng, ShowsAPictureInItsRectangleOnly) {
    const PlacedPicture part{0, block, 0.4, 0.4, 0.6, 0.6, ""};
    const Pixels pixels = drawn(document_of({{group_of(part)}}));
    EXPECT_NE(colour_at(pixels, in_block), white);
    EXPECT_EQ(colour_at(pixels, {10_mm, 60_mm}), white);
    EXPECT_EQ(colour_at(pixels, {130_mm, 60_mm}), white);
}

TEST(RenderPng, StretchesGlyphsAboutTheirOrigin) {
    GlyphRun wide = hanzi("版", {20_mm, 120_mm});
    wide.size = 250_pt;
    wide.glyphs.front().at = {20_mm, 120_mm};
    GlyphRun narrow = wide;
    narrow.stretch = 0.5;
    const auto ink_right_of = [](const Pixels& pixels, Length left) {
        for (Length x = left; x < 260_mm; x += 1_mm) {
            for (Length y = 10_mm; y < 200_mm; y += 1_mm) {
                if (colour_at(pixels, {x, y}) != white) {
                    return true;
                }
            }
        }
        return false;
    };
    EXPECT_TRUE(ink_right_of(drawn(document_of({{group_of(wide)}})), 70_mm));
    EXPECT_FALSE(ink_right_of(drawn(document_of({{group_of(narrow)}})), 70_mm));
}

TEST(RenderPng, GivesTheSameBytesEachTime) {
    const Document document = document_of({{group_of(hanzi("江边散步", {20_mm, 30_mm}))}});
    EXPECT_EQ(*render_png(document, 0, {kai()}, {riverside()}, dpi, {}),
              *render_png(document, 0, {kai()}, {riverside()}, dpi, {}));
}

}  // namespace
}  // namespace banxin
