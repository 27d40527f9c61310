// SPDX-License-Identifier: Apache-2.0
#include "imaging/ink_preview.hpp"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(InkPreview, BlackInkIsExactlyBlack) {
    EXPECT_EQ(screen_colour(black_ink), (Rgb{0, 0, 0}));
}

TEST(InkPreview, NoInkIsExactlyWhite) {
    EXPECT_EQ(screen_colour(paper_white), (Rgb{1, 1, 1}));
}

TEST(InkPreview, InkTakesAwayItsOwnLight) {
    EXPECT_EQ(screen_colour({1000, 0, 0, 0}), (Rgb{0, 1, 1}));
    EXPECT_EQ(screen_colour({0, 1000, 1000, 0}), (Rgb{1, 0, 0}));
}

TEST(InkPreview, TintLetsPaperThrough) {
    EXPECT_EQ(screen_colour(black_tint(50)), (Rgb{0.95, 0.95, 0.95}));
}

}  // namespace
}  // namespace banxin
