// SPDX-License-Identifier: Apache-2.0
#include "layout/box_border.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace banxin {
namespace {

constexpr std::int64_t dot_pitch = 2;        // × the diameter of a dot
constexpr std::int64_t wave_length = 12;     // × the thickness of the line
constexpr std::int64_t wave_amplitude = 2;   // × the same
constexpr std::int64_t thick_over_thin = 4;  // 文武线
constexpr std::int64_t thin_inside = 2;      // × the thick rule, from its middle to the thin one's

struct Side {
    Point from, to;

    [[nodiscard]] bool is_level() const { return from.y == to.y; }
    [[nodiscard]] Length length() const { return is_level() ? to.x - from.x : to.y - from.y; }
    [[nodiscard]] Point at(Length along) const {
        return is_level() ? Point{from.x + along, from.y} : Point{from.x, from.y + along};
    }
};

/// Head, foot, left, right.
std::array<Side, 4> sides_of(const Rect& rect) {
    const Point head_left = rect.at, head_right{rect.right(), rect.top()};
    const Point foot_left{rect.left(), rect.bottom()}, foot_right{rect.right(), rect.bottom()};
    return {Side{head_left, head_right},
            Side{foot_left, foot_right},
            Side{head_left, foot_left},
            Side{head_right, foot_right}};
}

Rect inset(const Rect& rect, Length by) {
    return {{rect.left() + by, rect.top() + by},
            {rect.size.width - by * 2, rect.size.height - by * 2}};
}

/// Four rules whose ends fill the corners.
void put_rules(const Rect& rect, Length thickness, std::vector<Mark>& out) {
    for (Side side : sides_of(rect)) {
        if (side.is_level()) {
            side.from.x -= thickness / 2;
            side.to.x += thickness / 2;
        }
        out.emplace_back(Rule{side.from, side.to, thickness, black_ink});
    }
}

/// Dots at even distances, one at each corner.
void put_dots(const Rect& rect, Length diameter, std::vector<Mark>& out) {
    for (const Side& side : sides_of(rect)) {
        const std::int64_t steps =
            std::max<std::int64_t>(1, side.length() / (diameter * dot_pitch));
        const std::int64_t corners = side.is_level() ? 0 : 1;  // the level sides have set them
        for (std::int64_t i = corners; i <= steps - corners; ++i) {
            out.emplace_back(Dot{side.at(Length::from_units(side.length().units() * i / steps)),
                                 diameter,
                                 black_ink});
        }
    }
}

/// Whole waves along each side, a dot on each corner where their ends meet.
void put_waves(const Rect& rect, Length thickness, std::vector<Mark>& out) {
    for (const Side& side : sides_of(rect)) {
        const std::int64_t waves =
            std::max<std::int64_t>(1, side.length() / (thickness * wave_length));
        out.emplace_back(Wave{side.from,
                              side.to,
                              thickness * wave_amplitude,
                              side.length() / waves,
                              thickness,
                              black_ink});
    }
    for (const Side& side : sides_of(rect)) {
        if (side.is_level()) {
            out.emplace_back(Dot{side.from, thickness * 5, black_ink});
            out.emplace_back(Dot{side.to, thickness * 5, black_ink});
        }
    }
}

}  // namespace

void put_box(const Box& box, const Rect& rect, std::vector<Mark>& out) {
    if (box.tint > 0) {
        out.emplace_back(Area{rect, black_tint(box.tint)});
    }
    if (box.rule <= Length{}) {
        return;
    }
    switch (box.border) {
        case BoxBorder::Plain:
            return put_rules(rect, box.rule, out);
        case BoxBorder::Double:
            put_rules(rect, box.rule, out);
            return put_rules(inset(rect, box.rule * thin_inside), box.rule / thick_over_thin, out);
        case BoxBorder::Dotted:
            return put_dots(rect, box.rule, out);
        case BoxBorder::Wave:
            return put_waves(rect, box.rule, out);
    }
}

}  // namespace banxin
