// SPDX-License-Identifier: Apache-2.0
#include "print/pdf_page_size.hpp"

namespace banxin {
namespace {

using Box = QPDFObjectHandle::Rectangle;

/// Larger is no page of a newspaper, but a mistake in its file.
constexpr double most_points = 2000 / 25.4 * 72;

bool is_plausible(const Box& box) {
    const double width = box.urx - box.llx, height = box.ury - box.lly;
    return width > 0 && height > 0 && width <= most_points && height <= most_points;
}

bool lies_in(const Box& inner, const Box& outer) {
    constexpr double rounding = 0.01;
    return inner.llx >= outer.llx - rounding && inner.lly >= outer.lly - rounding &&
           inner.urx <= outer.urx + rounding && inner.ury <= outer.ury + rounding;
}

}  // namespace

std::optional<Size> size_of(QPDFPageObjectHelper& page) {
    QPDFObjectHandle media = page.getAttribute("/MediaBox", false);
    QPDFObjectHandle trim = page.getTrimBox();
    if (!media.isRectangle() || !trim.isRectangle()) {
        return std::nullopt;
    }
    const Box box = trim.getArrayAsRectangle();
    if (!is_plausible(box) || !lies_in(box, media.getArrayAsRectangle())) {
        return std::nullopt;
    }
    QPDFObjectHandle turn = page.getAttribute("/Rotate", false);
    const bool upright = !turn.isInteger() || turn.getIntValue() % 180 == 0;
    const Length width = Length::from_pt(box.urx - box.llx);
    const Length height = Length::from_pt(box.ury - box.lly);
    return upright ? Size{width, height} : Size{height, width};
}

}  // namespace banxin
