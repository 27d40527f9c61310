// SPDX-License-Identifier: Apache-2.0
#include "document/scaled.hpp"

#include <utility>

namespace banxin {
namespace {

struct Scaler {
    double factor;
    Point at;

    [[nodiscard]] Length length(Length of) const { return of.scaled(factor); }
    [[nodiscard]] Point point(Point of) const { return {at.x + length(of.x), at.y + length(of.y)}; }
    [[nodiscard]] Rect rect(const Rect& of) const {
        return {point(of.at), {length(of.size.width), length(of.size.height)}};
    }

    [[nodiscard]] Mark operator()(GlyphRun run) const {
        run.size = length(run.size);
        for (Glyph& glyph : run.glyphs) {
            glyph.at = point(glyph.at);
        }
        return run;
    }
    [[nodiscard]] Mark operator()(const Rule& rule) const {
        return Rule{point(rule.from), point(rule.to), length(rule.thickness), rule.ink};
    }
    [[nodiscard]] Mark operator()(const Area& area) const {
        return Area{rect(area.rect), area.ink};
    }
    [[nodiscard]] Mark operator()(PlacedPicture picture) const {
        picture.rect = rect(picture.rect);
        for (Point& corner : picture.outline) {
            corner = point(corner);
        }
        return picture;
    }
    [[nodiscard]] Mark operator()(const Dot& dot) const {
        return Dot{point(dot.centre), length(dot.diameter), dot.ink};
    }
    [[nodiscard]] Mark operator()(const Wave& wave) const {
        return Wave{point(wave.from),
                    point(wave.to),
                    length(wave.amplitude),
                    length(wave.wavelength),
                    length(wave.thickness),
                    wave.ink};
    }
    [[nodiscard]] Mark operator()(const Group& group) const { return scaled(group, factor, at); }
};

}  // namespace

Group scaled(const Group& group, double factor, Point at) {
    const Scaler scaler{factor, at};
    Group made = group;
    made.rect = scaler.rect(group.rect);
    for (Mark& mark : made.marks) {
        mark = std::visit(scaler, std::as_const(mark));
    }
    return made;
}

}  // namespace banxin
