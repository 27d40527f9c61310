// SPDX-License-Identifier: Apache-2.0
//
// 通缝, 断版, 十字缝: white that divides the page where nothing should.
#include "layout/makeup_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace banxin {
namespace {

constexpr double through = 0.9;  // share of the depth between the furniture
constexpr int least_share = 2;   // 1/2: with less of the page between furniture, no rule is broken

bool parted(const PageMap& map, int column, int line, int other_column, int other_line) {
    const int owner = map.owner(column, line), other = map.owner(other_column, other_line);
    return owner != other || owner == PageMap::nobody;
}

/// The lines of the longest stretch of the gutter left of `column` that nothing crosses.
Span longest_open(const PageMap& map, int column, Span depth) {
    Span best{depth.first, depth.first - 1};
    int first = depth.first;
    for (int line = depth.first; line <= depth.last; ++line) {
        if (!parted(map, column - 1, line, column, line)) {
            first = line + 1;
        } else if (line - first >= best.count()) {
            best = {first, line};
        }
    }
    return best;
}

bool holds_something(const PageMap& map, Span columns, Span lines) {
    for (int line = lines.first; line <= lines.last; ++line) {
        for (int column = columns.first; column <= columns.last; ++column) {
            if (map.owner(column, line) != PageMap::nobody) {
                return true;
            }
        }
    }
    return false;
}

Span common(Span a, Span b) {
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

bool is_break(const PageMap& map, int line) {
    for (int column = 1; column <= map.columns(); ++column) {
        if (!parted(map, column, line - 1, column, line)) {
            return false;
        }
    }
    return true;
}

bool is_cross(const PageMap& map, int column, int line) {
    const int a = map.owner(column - 1, line - 1), b = map.owner(column, line - 1);
    const int c = map.owner(column - 1, line), d = map.owner(column, line);
    return map.is_story(a) && map.is_story(b) && map.is_story(c) && map.is_story(d) && a != b &&
           c != d && a != c && b != d;
}

}  // namespace

MakeupFindings check_through_gutter(const PageView& page) {
    MakeupFindings findings;
    const PageFormat& format = page.format;
    for (int column = 2; column <= page.map.columns(); ++column) {
        const Span depth =
            common(page.map.between_furniture(column - 1), page.map.between_furniture(column));
        const Span open = longest_open(page.map, column, depth);
        if (depth.count() * least_share < page.map.lines() ||
            open.count() <= through * depth.count() ||
            !holds_something(page.map, {column - 1, column - 1}, depth) ||
            !holds_something(page.map, {column, column}, depth)) {
            continue;
        }
        const Rect place{{format.column_left(column) - format.gutter, format.line_top(open.first)},
                         {format.gutter, format.height_of(open.count())}};
        findings.push_back(
            {{fmt::format("通缝：第{}版第{}栏和第{}栏之间从第{}行直通到第{}行",
                          page.record.number,
                          column - 1,
                          column,
                          open.first,
                          open.last),
              fmt::format("through gutter: on page {} nothing crosses the gutter between columns "
                          "{} and {} from line {} to line {}",
                          page.record.number,
                          column - 1,
                          column,
                          open.first,
                          open.last)},
             {"让一篇稿件或一张照片跨过这条栏缝", "let a story or a photograph cross the gutter"},
             page.plan.where,
             {},
             place});
    }
    return findings;
}

MakeupFindings check_through_break(const PageView& page) {
    MakeupFindings findings;
    const PageFormat& format = page.format;
    Span depth = page.map.between_furniture(1);
    for (int column = 2; column <= page.map.columns(); ++column) {
        depth = common(depth, page.map.between_furniture(column));
    }
    bool in_break = false;  // where there is more than one white line, they are one break
    for (int line = depth.first + 1; line <= depth.last; ++line) {
        const bool starts = is_break(page.map, line) && !in_break;
        in_break = is_break(page.map, line);
        const Span all{1, page.map.columns()};
        if (!starts || !holds_something(page.map, all, {depth.first, line - 1}) ||
            !holds_something(page.map, all, {line, depth.last})) {
            continue;
        }
        const Rect place{{format.column_left(1), format.line_top(line - 1)},
                         {format.width_of(format.columns), format.body_size}};
        findings.push_back(
            {{fmt::format(
                  "断版：第{}版在第{}行左右贯通，一版断成上下两截", page.record.number, line - 1),
              fmt::format(
                  "through break: page {} is cut in two at line {}", page.record.number, line - 1)},
             {"让一篇稿件或一张照片跨过这一行",
              "let a story or a photograph stand across that line"},
             page.plan.where,
             {},
             place});
    }
    return findings;
}

MakeupFindings check_cross(const PageView& page) {
    MakeupFindings findings;
    const PageFormat& format = page.format;
    const auto id = [&](int column, int line) -> const std::string& {
        return page.record.stories[static_cast<std::size_t>(page.map.owner(column, line))].id;
    };
    for (int line = 2; line <= page.map.lines(); ++line) {
        for (int column = 2; column <= page.map.columns(); ++column) {
            if (!is_cross(page.map, column, line)) {
                continue;
            }
            const Rect place{
                {format.column_left(column) - format.gutter, format.line_top(line - 1)},
                {format.gutter, format.body_size}};
            findings.push_back(
                {{fmt::format("十字缝：第{}版“{}”“{}”“{}”“{}”在第{}、{}栏之间第{}行碰成十字",
                              page.record.number,
                              id(column - 1, line - 1),
                              id(column, line - 1),
                              id(column - 1, line),
                              id(column, line),
                              column - 1,
                              column,
                              line - 1),
                  fmt::format("cross: on page {} \"{}\", \"{}\", \"{}\" and \"{}\" meet in a point "
                              "between columns {} and {} at line {}",
                              page.record.number,
                              id(column - 1, line - 1),
                              id(column, line - 1),
                              id(column - 1, line),
                              id(column, line),
                              column - 1,
                              column,
                              line - 1)},
                 {"其中一篇改深或改浅几行，或改宽一栏",
                  "make one of them some lines deeper or shallower, or a column wider"},
                 page.plan.where,
                 id(column, line),
                 place});
        }
    }
    return findings;
}

}  // namespace banxin
