// SPDX-License-Identifier: Apache-2.0
//
// The plane of a PDF page: points, y up, from wherever its boxes have their origin.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace banxin::checks {

struct Box {
    double left = 0, bottom = 0, right = 0, top = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return top - bottom; }
    [[nodiscard]] bool empty() const { return !(width() >= 0 && height() >= 0); }
    bool operator==(const Box&) const = default;
};

inline constexpr double no_end = 1e9;
inline constexpr Box whole_plane{-no_end, -no_end, no_end, no_end};
/// Grows with the first thing joined to it.
inline constexpr Box nowhere{no_end, no_end, -no_end, -no_end};

[[nodiscard]] inline Box common_part(const Box& a, const Box& b) {
    return {std::max(a.left, b.left),
            std::max(a.bottom, b.bottom),
            std::min(a.right, b.right),
            std::min(a.top, b.top)};
}

[[nodiscard]] inline Box joined(const Box& a, const Box& b) {
    return {std::min(a.left, b.left),
            std::min(a.bottom, b.bottom),
            std::max(a.right, b.right),
            std::max(a.top, b.top)};
}

/// Whether `outer` holds `inner`, but for rounding in the file.
[[nodiscard]] inline bool holds(const Box& outer, const Box& inner) {
    constexpr double rounding = 0.01;
    return inner.left >= outer.left - rounding && inner.bottom >= outer.bottom - rounding &&
           inner.right <= outer.right + rounding && inner.top <= outer.top + rounding;
}

/// Whether they have more than an edge in common.
[[nodiscard]] inline bool overlap(const Box& a, const Box& b) {
    constexpr double rounding = 0.01;
    const Box part = common_part(a, b);
    return part.width() > rounding && part.height() > rounding;
}

/// As PDF writes them: x' = ax + cy + e, y' = bx + dy + f.
struct Matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    [[nodiscard]] double x(double px, double py) const { return a * px + c * py + e; }
    [[nodiscard]] double y(double px, double py) const { return b * px + d * py + f; }
    /// How long a unit across and a unit up become.
    [[nodiscard]] double across() const { return std::hypot(a, b); }
    [[nodiscard]] double up() const { return std::hypot(c, d); }
    /// How thin a line of width 1 becomes at worst: the smaller singular value.
    [[nodiscard]] double thinnest() const {
        const double sum = a * a + b * b + c * c + d * d;
        const double det = a * d - b * c;
        const double root = std::sqrt(std::max(0.0, sum * sum - 4 * det * det));
        return std::sqrt(std::max(0.0, (sum - root) / 2));
    }
};

/// First `inner`, then `outer`.
[[nodiscard]] inline Matrix product(const Matrix& inner, const Matrix& outer) {
    return {inner.a * outer.a + inner.b * outer.c,
            inner.a * outer.b + inner.b * outer.d,
            inner.c * outer.a + inner.d * outer.c,
            inner.c * outer.b + inner.d * outer.d,
            inner.e * outer.a + inner.f * outer.c + outer.e,
            inner.e * outer.b + inner.f * outer.d + outer.f};
}

/// The upright box around `box` after `matrix`.
[[nodiscard]] inline Box mapped(const Box& box, const Matrix& matrix) {
    Box around = nowhere;
    for (const double x : {box.left, box.right}) {
        for (const double y : {box.bottom, box.top}) {
            const double to_x = matrix.x(x, y);
            const double to_y = matrix.y(x, y);
            around = joined(around, {to_x, to_y, to_x, to_y});
        }
    }
    return around;
}

}  // namespace banxin::checks
