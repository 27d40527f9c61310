// SPDX-License-Identifier: Apache-2.0
#include "preflight/path.hpp"

#include <cmath>
#include <cstddef>

namespace banxin::checks {
namespace {

constexpr std::size_t corners = 4;

bool same(double a, double b) {
    constexpr double rounding = 0.005;
    return std::abs(a - b) < rounding;
}

bool same(Path::Point a, Path::Point b) {
    return same(a.x, b.x) && same(a.y, b.y);
}

/// Whether sides go along and up in turn, from the last corner back to the first.
bool is_upright(const std::vector<Path::Point>& points) {
    for (std::size_t i = 0; i < corners; ++i) {
        const Path::Point& a = points[i];
        const Path::Point& b = points[(i + 1) % corners];
        if (same(a.x, b.x) == same(a.y, b.y)) {
            return false;
        }
    }
    return true;
}

}  // namespace

void Path::move_to(Point point) {
    subpaths_.emplace_back();
    subpaths_.back().points.push_back(point);
    subpaths_.back().box = {point.x, point.y, point.x, point.y};
}

void Path::line_to(Point point) {
    add_piece({point});
}

void Path::curve_to(Point a, Point b, Point c) {
    add_piece({a, b, c});
    if (!subpaths_.empty()) {
        subpaths_.back().straight = false;
    }
}

void Path::add_piece(const std::vector<Point>& points) {
    if (subpaths_.empty()) {
        return;
    }
    Subpath& subpath = subpaths_.back();
    const Point& from = subpath.points.back();
    Box piece{from.x, from.y, from.x, from.y};
    for (const Point& point : points) {
        piece = joined(piece, {point.x, point.y, point.x, point.y});
    }
    subpath.box = joined(subpath.box, piece);
    subpath.points.push_back(points.back());
    pieces_.push_back(piece);
}

void Path::close() {
    if (!subpaths_.empty() && subpaths_.back().points.size() > 1) {
        const Point first = subpaths_.back().points.front();
        if (!same(first, subpaths_.back().points.back())) {
            line_to(first);
        }
    }
}

std::vector<Path::Part> Path::parts() const {
    std::vector<Part> all;
    for (const Subpath& subpath : subpaths_) {
        if (subpath.points.size() < 2) {
            continue;
        }
        Part part{subpath.box, std::nullopt};
        auto points = subpath.points;
        if (points.size() == corners + 1 && same(points.front(), points.back())) {
            points.pop_back();
        }
        if (subpath.straight && points.size() == corners && is_upright(points)) {
            part.rectangle_thickness = std::min(part.box.width(), part.box.height());
        }
        all.push_back(part);
    }
    return all;
}

Box Path::box() const {
    Box box = nowhere;
    for (const Subpath& subpath : subpaths_) {
        box = joined(box, subpath.box);
    }
    return box;
}

void Path::clear() {
    subpaths_.clear();
    pieces_.clear();
}

}  // namespace banxin::checks
