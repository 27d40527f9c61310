// SPDX-License-Identifier: Apache-2.0
//
// Marks: ink at fixed places of a page, painted in order. Nothing is left to decide here.
// Page coordinates: origin at the top left of the trim, x to the right, y down.
#pragma once

#include "base/diagnostic.hpp"
#include "base/geometry.hpp"
#include "base/ink.hpp"

#include <cstdint>
#include <optional>
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

/// What a group is to readers who hear the page, or who see its text in another form.
enum class Role {
    None,  ///< Nothing by itself: an ornament, a rule, or a group of parts that have roles.
    Article,
    Heading1,  ///< The name of the paper.
    Heading2,  ///< The title of a story.
    Heading3,  ///< A subhead.
    Paragraph,
    Figure,
    Caption,
    Table,
    TableRow,
    TableHead,
    TableCell,
    Contents,
    ContentsEntry,
};

/// Where a group leads: to the page `page`, or to a web address if there is one.
struct Link {
    int page = 0;  ///< By its number.
    std::string address = {};
};

/// The marks of one thing on the page: a story, a picture with its caption, the masthead, or of a
/// part of it. All text of a group with a role stands either in itself or in groups inside it.
struct Group {
    std::string label;  ///< "story lifts", "masthead", "photo images/lifts.jpg" …
    Rect rect;
    std::vector<Mark> marks;
    SourceSpan where;
    Role role = Role::None;
    std::optional<Link> link = {};
    std::string alt = {};  ///< Stands for it: the title of an article, what a figure shows.
};

/// Visits a variant with one lambda per alternative; a missing one does not compile.
template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

}  // namespace banxin
