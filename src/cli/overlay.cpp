// SPDX-License-Identifier: Apache-2.0
#include "cli/overlay.hpp"

#include <utility>
#include <variant>

namespace banxin {
namespace {

using namespace literals;

constexpr Ink grid_ink{1000, 0, 0, 0};
constexpr Ink faint_grid_ink{300, 0, 0, 0};
constexpr Ink frame_ink{0, 1000, 0, 0};
constexpr Length fine = 0.1_mm;
constexpr Length strong = 0.25_mm;
constexpr int lines_between_strong = 5;  // As on printed page plans.

void add_line_feet(Group& group, const PageFormat& format) {
    const Rect area = format.type_area();
    for (int line = 1; line <= format.lines; ++line) {
        const Length y = format.line_top(line) + format.body_size;
        const Ink& ink = line % lines_between_strong == 0 ? grid_ink : faint_grid_ink;
        group.marks.emplace_back(Rule{{area.left(), y}, {area.right(), y}, fine, ink});
    }
}

void add_column_edges(Group& group, const PageFormat& format) {
    const Rect area = format.type_area();
    for (int column = 1; column <= format.columns; ++column) {
        const Length left = format.column_left(column);
        for (const Length x : {left, left + format.column_width()}) {
            group.marks.emplace_back(Rule{{x, area.top()}, {x, area.bottom()}, fine, grid_ink});
        }
    }
}

void add_outline(Group& group, const Rect& rect) {
    const Point top_left = rect.at;
    const Point top_right{rect.right(), rect.top()};
    const Point bottom_right{rect.right(), rect.bottom()};
    const Point bottom_left{rect.left(), rect.bottom()};
    group.marks.emplace_back(Rule{top_left, top_right, strong, frame_ink});
    group.marks.emplace_back(Rule{top_right, bottom_right, strong, frame_ink});
    group.marks.emplace_back(Rule{bottom_right, bottom_left, strong, frame_ink});
    group.marks.emplace_back(Rule{bottom_left, top_left, strong, frame_ink});
}

void add_frames(Group& outlines, const Group& group) {
    if (group.rect != Rect{}) {
        add_outline(outlines, group.rect);
    }
    for (const Mark& mark : group.marks) {
        if (const auto* const inner = std::get_if<Group>(&mark)) {
            add_frames(outlines, *inner);
        }
    }
}

}  // namespace

Overlay make_overlay(const Page& page, const PageFormat& format, Overlays wanted) {
    Overlay overlay;
    if (wanted.grid) {
        Group grid{"grid", format.type_area(), {}, {}};
        add_line_feet(grid, format);
        add_column_edges(grid, format);
        overlay.groups.push_back(std::move(grid));
    }
    if (wanted.frames) {
        Group outlines{"frames", {}, {}, {}};
        for (const Group& group : page.groups) {
            add_frames(outlines, group);
        }
        overlay.groups.push_back(std::move(outlines));
    }
    return overlay;
}

}  // namespace banxin
