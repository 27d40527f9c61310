// SPDX-License-Identifier: Apache-2.0
#include "document/ink_tokens.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace banxin {
namespace {

/// What is left of a colour after Cairo has printed it with six decimals.
TokenColour printed(const TokenColour& colour) {
    const auto part = [](double value) {
        char text[32];
        std::snprintf(text, sizeof text, "%f", value);
        return std::strtod(text, nullptr);
    };
    return {part(colour.red), part(colour.green), part(colour.blue)};
}

TEST(InkTokens, FindEveryInkOfAFullTableAgain) {
    InkTokens tokens;
    std::vector<TokenColour> colours;
    for (int i = 0; i < InkTokens::most; ++i) {
        const auto colour = tokens.colour({{i % 1001, 1000 - i, 7, i / 2}, i % 3 == 0});
        ASSERT_TRUE(colour) << i;
        colours.push_back(printed(*colour));
    }
    for (int i = 0; i < InkTokens::most; ++i) {
        EXPECT_EQ(tokens.use_of(colours[static_cast<std::size_t>(i)]),
                  (InkUse{{i % 1001, 1000 - i, 7, i / 2}, i % 3 == 0}));
    }
    EXPECT_FALSE(tokens.colour({{1, 2, 3, 4}, false})) << "one more than can be told apart";
}

TEST(InkTokens, GiveTheSameInkTheSameColour) {
    InkTokens tokens;
    const auto black = tokens.colour({black_ink, true});
    const auto red = tokens.colour({{0, 1000, 900, 0}, false});
    const auto again = tokens.colour({black_ink, true});
    ASSERT_TRUE(black && red && again);
    EXPECT_EQ(tokens.uses().size(), 2U);
    EXPECT_EQ(tokens.use_of(*again), tokens.use_of(*black));
    EXPECT_NE(tokens.use_of(*red), tokens.use_of(*black));
}

TEST(InkTokens, TellBlackThatOverprintsFromBlackThatKnocksOut) {
    InkTokens tokens;
    const auto over = tokens.colour({black_ink, true});
    const auto out = tokens.colour({black_ink, false});
    EXPECT_TRUE(tokens.use_of(*over)->overprints);
    EXPECT_FALSE(tokens.use_of(*out)->overprints);
}

TEST(InkTokens, TakeNoOtherColourForAnInk) {
    InkTokens tokens;
    static_cast<void>(tokens.colour({black_ink, true}));
    static_cast<void>(tokens.colour({paper_white, false}));
    for (const TokenColour& colour : {TokenColour{0, 0, 0},
                                      TokenColour{1, 1, 1},
                                      TokenColour{0.5, 0.5, 0.5},
                                      TokenColour{0.000001, 0.000318, 0.000591},
                                      TokenColour{-1, -1, -1}}) {
        EXPECT_FALSE(tokens.use_of(colour)) << colour.red;
    }
}

TEST(Ink, SpotIsStoodInForAtItsCover) {
    const Ink spot{0, 950, 1000, 0, 1, 300};
    EXPECT_EQ(in_process_inks(spot), (Ink{0, 285, 300, 0}));
    EXPECT_EQ(in_process_inks(black_tint(300)), black_tint(300));
}

}  // namespace
}  // namespace banxin
