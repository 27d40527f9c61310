// SPDX-License-Identifier: Apache-2.0
#include "document/ink_tokens.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace banxin {
namespace {

constexpr int thousand = 1000;

/// A colour in millionths, as Cairo prints it.
using Digits = std::array<long, 3>;

/// The number of the ink, and two others that follow from it, so that no colour is taken for a
/// token by chance.
Digits digits_of(int number) {
    constexpr int red_factor = 1, green_factor = 7, blue_factor = 13;
    constexpr int green_start = 311, blue_start = 577;
    return {number * red_factor % thousand,
            (number * green_factor + green_start) % thousand,
            (number * blue_factor + blue_start) % thousand};
}

/// How `ink` looks, roughly: for whoever opens a drawing before it has gone through `print`.
Digits looks_of(const Ink& ink) {
    const Ink shown = in_process_inks(ink);
    const auto light = [&](int cover) {
        const long left = long{thousand - cover} * (thousand - shown.black) / thousand;
        return std::clamp(left, 0L, long{thousand - 1});
    };
    return {light(shown.cyan), light(shown.magenta), light(shown.yellow)};
}

Digits token_of(const InkUse& use, int number) {
    Digits token = looks_of(use.ink);
    const Digits name = digits_of(number);
    for (std::size_t i = 0; i < token.size(); ++i) {
        token[i] = token[i] * thousand + name[i];
    }
    return token;
}

}  // namespace

std::optional<TokenColour> InkTokens::colour(const InkUse& use) {
    auto found = std::ranges::find(uses_, use);
    if (found == uses_.end()) {
        if (uses_.size() >= most) {
            return std::nullopt;
        }
        uses_.push_back(use);
        found = uses_.end() - 1;
    }
    const Digits token = token_of(use, static_cast<int>(found - uses_.begin()) + 1);
    constexpr double million = 1e6;
    return TokenColour{static_cast<double>(token[0]) / million,
                       static_cast<double>(token[1]) / million,
                       static_cast<double>(token[2]) / million};
}

std::optional<InkUse> InkTokens::use_of(const TokenColour& colour) const {
    constexpr double million = 1e6;
    const Digits digits{std::lround(colour.red * million),
                        std::lround(colour.green * million),
                        std::lround(colour.blue * million)};
    const long number = digits[0] % thousand;
    if (number < 1 || number > static_cast<long>(uses_.size())) {
        return std::nullopt;
    }
    const InkUse& use = uses_[static_cast<std::size_t>(number - 1)];
    if (digits != token_of(use, static_cast<int>(number))) {
        return std::nullopt;
    }
    return use;
}

}  // namespace banxin
