// SPDX-License-Identifier: Apache-2.0
#include "print/press_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

namespace banxin {
namespace {

using namespace literals;

/// From the bleed to the edge of the film: 6 mm of trim mark, 3 mm off the trim, and air.
constexpr Length slug = 12_mm;

Rect widened(const Rect& rect, const AreaMargins& by) {
    return {{rect.at.x - by.left, rect.at.y - by.top},
            {rect.size.width + by.left + by.right, rect.size.height + by.top + by.bottom}};
}

Rect widened(const Rect& rect, Length by) {
    return widened(rect, {by, by, by, by});
}

bool holds(const Rect& rect, const Point& point) {
    return rect.left() <= point.x && point.x <= rect.right() && rect.top() <= point.y &&
           point.y <= rect.bottom();
}

bool holds(const Rect& outer, const Rect& inner) {
    return holds(outer, inner.at) && holds(outer, Point{inner.right(), inner.bottom()});
}

bool holds(const Rect& rect, const std::vector<Mark>& marks) {
    const Overloaded lies_within{
        [&](const GlyphRun& run) {
            return std::ranges::all_of(run.glyphs,
                                       [&](const Glyph& glyph) { return holds(rect, glyph.at); });
        },
        [&](const Rule& rule) { return holds(rect, rule.from) && holds(rect, rule.to); },
        [&](const Area& area) { return holds(rect, area.rect); },
        [&](const PlacedPicture& placed) { return holds(rect, placed.rect); },
        [&](const Dot& dot) { return holds(rect, dot.centre); },
        [&](const Wave& wave) { return holds(rect, wave.from) && holds(rect, wave.to); },
        [&](const Group& group) { return holds(rect, group.marks); }};
    return std::ranges::all_of(marks,
                               [&](const Mark& mark) { return std::visit(lies_within, mark); });
}

}  // namespace

PressSheet press_sheet(const Plant& plant, const PageFormat& format) {
    PressSheet sheet = sheet_of(format.trim);
    if (plant.area == PressArea::TypeArea) {
        sheet.trim = widened(format.type_area(), plant.beyond);
    }
    sheet.bleed = widened(sheet.trim, plant.bleed);
    sheet.media = plant.marks == PrintersMarks::None ? sheet.bleed : widened(sheet.bleed, slug);
    return sheet;
}

std::vector<Diagnostic> cut_off(const Page& page, const PressSheet& sheet) {
    std::vector<Diagnostic> found;
    for (const Group& group : page.groups) {
        if (holds(sheet.trim, group.marks)) {
            continue;
        }
        Diagnostic finding = error(
            "BX6105",
            group.where,
            {fmt::format(
                 "第{}版“{}”有一部分在交给印厂的版面之外，会被裁掉", page.number, group.label),
             fmt::format("part of \"{}\" on page {} lies outside what the plant gets and "
                         "would be cut off",
                         group.label,
                         page.number)});
        finding.hints.push_back({"在印厂文件的 page: beyond: 里把那一边放大",
                                 "widen that edge with page: beyond: in the plant's file"});
        finding.page = page.number;
        finding.place = group.rect;
        found.push_back(std::move(finding));
    }
    return found;
}

}  // namespace banxin
