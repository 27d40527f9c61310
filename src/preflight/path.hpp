// SPDX-License-Identifier: Apache-2.0
//
// Path: the current path of a content stream, on the page plane.
#pragma once

#include "preflight/plane.hpp"

#include <optional>
#include <vector>

namespace banxin::checks {

class Path {
  public:
    struct Point {
        double x = 0, y = 0;
    };
    /// A part that is filled by itself.
    struct Part {
        Box box;
        /// The lesser side, of an upright rectangle only: a rule may be drawn so.
        std::optional<double> rectangle_thickness;
    };

    void move_to(Point point);
    void line_to(Point point);
    /// To the last of three points; the curve stays within them.
    void curve_to(Point a, Point b, Point c);
    void close();

    [[nodiscard]] std::vector<Part> parts() const;
    /// A box around each piece of the outline.
    [[nodiscard]] const std::vector<Box>& pieces() const { return pieces_; }
    [[nodiscard]] Box box() const;
    void clear();

  private:
    struct Subpath {
        std::vector<Point> points;
        Box box = nowhere;
        bool straight = true;
    };
    void add_piece(const std::vector<Point>& points);

    std::vector<Subpath> subpaths_;
    std::vector<Box> pieces_;
};

}  // namespace banxin::checks
