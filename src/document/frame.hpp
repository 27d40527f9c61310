// SPDX-License-Identifier: Apache-2.0
//
// Marks: ink at fixed places of a page, painted in order. Nothing is left to decide here.
// Page coordinates: origin at the top left of the trim, x to the right, y down.
#pragma once

#include "base/diagnostic.hpp"
#include "base/geometry.hpp"
#include "base/ink.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace banxin {

/// One glyph at its place on the baseline.
struct Glyph {
    std::uint32_t id = 0;
    Point at;
    bool operator==(const Glyph&) const = default;
};

/// `bytes` of the run's text are shown by `glyphs` of its glyphs, in order.
struct Cluster {
    int bytes = 0, glyphs = 0;
    bool operator==(const Cluster&) const = default;
};

/// A piece of one line in one face, size and ink. `text` is what a reader copies out of the page.
struct GlyphRun {
    int font = 0;  ///< Index into Document::fonts.
    Length size;
    double stretch =
        1;  ///< Scale of the glyphs along their baseline, about their origin; 1 is 正身.
    bool turned = false;  ///< By 90° clockwise: the baseline runs down the page (侧排).
    Ink ink;
    std::string text;
    std::vector<Glyph> glyphs;
    std::vector<Cluster> clusters;
};

/// A straight line of ink.
struct Rule {
    Point from, to;
    Length thickness;
    Ink ink;
};

/// A filled rectangle.
struct Area {
    Rect rect;
    Ink ink;
};

/// A picture, scaled so that the part `crop` of it (shares of its width and height) fills `rect`.
struct PlacedPicture {
    int picture = 0;  ///< Index into Document::pictures.
    Rect rect;
    double crop_left = 0, crop_top = 0, crop_right = 1, crop_bottom = 1;
    std::string alt;
    std::vector<Point> outline = {};  ///< Only what is inside these corners shows; empty: all.
};

/// A filled circle: the mark of emphasis (着重号), an ornament.
struct Dot {
    Point centre;
    Length diameter;
    Ink ink;
};

/// A wavy line along the axis `from`–`to`, level or upright: the mark of a book's title
/// (浪线书名号). Its half waves lie in turn above and below the axis, or right and left of it, the
/// first one above or to the right; the line is cut square where the axis begins and ends.
struct Wave {
    Point from, to;
    Length amplitude;   ///< From the axis to the middle of a crest's stroke.
    Length wavelength;  ///< Of two half waves.
    Length thickness;
    Ink ink;
};

struct Group;
using Mark = std::variant<GlyphRun, Rule, Area, PlacedPicture, Dot, Wave, Group>;

/// The marks of one thing on the page: a story, a picture with its caption, the masthead.
struct Group {
    std::string label;  ///< "story lifts", "masthead", "photo images/lifts.jpg" …
    Rect rect;
    std::vector<Mark> marks;
    SourceSpan where;
};

/// Visits a variant with one lambda per alternative; a missing one does not compile.
template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

}  // namespace banxin
