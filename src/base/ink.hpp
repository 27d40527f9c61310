// SPDX-License-Identifier: Apache-2.0
//
// Ink: what the press puts on the paper. Process inks in per mille of full cover, so that 12.5 %
// is a whole number; there is no RGB before `render`.
#pragma once

namespace banxin {

struct Ink {
    int cyan = 0, magenta = 0, yellow = 0, black = 1000;

    bool operator==(const Ink&) const = default;
};

inline constexpr Ink black_ink{};
inline constexpr Ink paper_white{0, 0, 0, 0};

/// Black at `per_mille` of full cover: 50 is the 5 % tint behind a boxed story.
[[nodiscard]] constexpr Ink black_tint(int per_mille) {
    return {0, 0, 0, per_mille};
}

}  // namespace banxin
