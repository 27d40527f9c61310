// SPDX-License-Identifier: Apache-2.0
//
// Ink: what the press puts on the paper. Covers in per mille, so that 12.5 % is a whole number;
// there is no RGB before `render`.
#pragma once

namespace banxin {

/// Process inks, or one spot ink (专色).
struct Ink {
    /// Of a spot ink: what stands for its full cover where the press has process inks only.
    int cyan = 0, magenta = 0, yellow = 0, black = 1000;
    int spot = 0;      ///< Which of Document::spots, from 1; 0: process inks; or registration.
    int cover = 1000;  ///< Of a spot ink; process inks have theirs above.

    bool operator==(const Ink&) const = default;
};

inline constexpr Ink black_ink{};
inline constexpr Ink paper_white{0, 0, 0, 0};

/// On every plate (套准色): for marks outside the trim and nothing else.
inline constexpr int registration = -1;
inline constexpr Ink registration_ink{1000, 1000, 1000, 1000, registration};

/// Black at `per_mille` of full cover: 50 is the 5 % tint behind a boxed story.
[[nodiscard]] constexpr Ink black_tint(int per_mille) {
    return {0, 0, 0, per_mille};
}

/// The process inks of `ink`, or those that stand for it, thinned to its cover.
[[nodiscard]] constexpr Ink in_process_inks(const Ink& ink) {
    constexpr int full = 1000;
    const auto thinned = [&](int part) { return part * ink.cover / full; };
    return ink.spot == 0 ? ink
                         : Ink{thinned(ink.cyan),
                               thinned(ink.magenta),
                               thinned(ink.yellow),
                               thinned(ink.black)};
}

}  // namespace banxin
