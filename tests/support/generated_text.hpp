// SPDX-License-Identifier: Apache-2.0
//
// Newspaper text by chance, the same for the same seed on every machine.
#pragma once

#include "typography/build_items.hpp"
#include "typography/line_breaker.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace banxin::testing {

/// A small generator of its own, since those of the standard library differ from one to another.
/// source  Marsaglia 2003, Xorshift RNGs
class Dice {
  public:
    explicit Dice(std::uint32_t seed) : state_{seed * 2654435761U + 1} {}

    /// From 0 to `count` - 1.
    std::size_t below(std::size_t count) {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 17U;
        state_ ^= state_ << 5U;
        return state_ % count;
    }
    bool one_in(std::size_t count) { return below(count) == 0; }
    template <class Value>
    const Value& pick(std::span<const Value> values) {
        return values[below(values.size())];
    }

  private:
    std::uint32_t state_;
};

/// How many ways there are to choose a composition, and the one of a number below that.
inline constexpr std::size_t compositions = 4 * 3 * 3 * 3 * 3 * 3 * 2;
Composition composition(std::size_t number);

/// So many pieces in any order: hanzi, marks, figures and units, Latin words, addresses, spaces,
/// dashes, ellipses, and what the language has of its own; with emphasis and readings.
StyledText generated_text(Dice& dice, const Composer& composer, std::size_t pieces);

/// Sentences of plain news, just `characters` long, marks included; the last ends with a full stop.
std::string newspaper_text(Dice& dice, int characters);

/// From 3 to 30 em, in fractions too; some get wider and narrower from line to line.
Measure generated_measure(Dice& dice, Length size);

}  // namespace banxin::testing
