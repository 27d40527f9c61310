// SPDX-License-Identifier: Apache-2.0
//
// Length: every distance on paper, as a whole number of units of 1/180 µm.
// With that unit a millimetre, a quarter point, a Q, a mil and an inch are all
// whole numbers, so sums never drift and dumps compare exactly.
#pragma once

#include <compare>
#include <cstdint>

namespace banxin {

class Length {
  public:
    static constexpr std::int64_t units_per_um = 180;
    static constexpr std::int64_t units_per_mm = 1000 * units_per_um;
    static constexpr std::int64_t units_per_inch = 25'400 * units_per_um;

    constexpr Length() = default;

    [[nodiscard]] static constexpr Length from_units(std::int64_t units) { return Length{units}; }
    /// The nearest whole number of units; for values read from text or measured from glyphs.
    [[nodiscard]] static constexpr Length from_pt(double pt) {
        return from_rounded(pt * static_cast<double>(units_per_inch) / 72.0);
    }
    [[nodiscard]] static constexpr Length from_mm(double mm) {
        return from_rounded(mm * static_cast<double>(units_per_mm));
    }

    [[nodiscard]] constexpr std::int64_t units() const { return units_; }
    [[nodiscard]] constexpr double to_pt() const {
        return static_cast<double>(units_) * 72.0 / static_cast<double>(units_per_inch);
    }
    [[nodiscard]] constexpr double to_mm() const {
        return static_cast<double>(units_) / static_cast<double>(units_per_mm);
    }

    constexpr auto operator<=>(const Length&) const = default;

    constexpr Length& operator+=(Length other) { return units_ += other.units_, *this; }
    constexpr Length& operator-=(Length other) { return units_ -= other.units_, *this; }

    friend constexpr Length operator+(Length a, Length b) { return a += b; }
    friend constexpr Length operator-(Length a, Length b) { return a -= b; }
    friend constexpr Length operator-(Length a) { return Length{-a.units_}; }
    friend constexpr Length operator*(Length a, std::int64_t n) { return Length{a.units_ * n}; }
    friend constexpr Length operator*(std::int64_t n, Length a) { return a * n; }
    /// Rounds toward zero; use `a - (a / n) * n` for what is left over.
    friend constexpr Length operator/(Length a, std::int64_t n) { return Length{a.units_ / n}; }
    /// How many whole `b` fit into `a`.
    friend constexpr std::int64_t operator/(Length a, Length b) { return a.units_ / b.units_; }

    /// This length times `factor`, rounded to the nearest unit.
    [[nodiscard]] constexpr Length scaled(double factor) const {
        return from_rounded(static_cast<double>(units_) * factor);
    }
    /// This length as a multiple of `other`, which must not be zero.
    [[nodiscard]] constexpr double ratio(Length other) const {
        return static_cast<double>(units_) / static_cast<double>(other.units_);
    }

  private:
    explicit constexpr Length(std::int64_t units) : units_{units} {}

    static constexpr Length from_rounded(double units) {
        return Length{static_cast<std::int64_t>(units < 0 ? units - 0.5 : units + 0.5)};
    }

    std::int64_t units_ = 0;
};

namespace literals {

constexpr Length operator""_mm(unsigned long long n) {
    return Length::from_units(static_cast<std::int64_t>(n) * Length::units_per_mm);
}
constexpr Length operator""_mm(long double n) {
    return Length::from_mm(static_cast<double>(n));
}
constexpr Length operator""_pt(unsigned long long n) {
    return Length::from_units(static_cast<std::int64_t>(n) * Length::units_per_inch / 72);
}
constexpr Length operator""_pt(long double n) {
    return Length::from_pt(static_cast<double>(n));
}
/// One Q is a quarter of a millimetre.
constexpr Length operator""_q(unsigned long long n) {
    return Length::from_units(static_cast<std::int64_t>(n) * 250 * Length::units_per_um);
}

}  // namespace literals
}  // namespace banxin
