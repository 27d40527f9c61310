// SPDX-License-Identifier: Apache-2.0
#include "layout/inset.hpp"

#include <variant>

namespace banxin {

std::vector<Inset> insets_of(const PagePlan& page, const std::string& id, const Shape& frame) {
    std::vector<Inset> insets;
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const auto* photo = std::get_if<PhotoItem>(&page.items[i]);
        if (photo == nullptr || photo->with != id || !photo->frame) {
            continue;
        }
        if (photo->frame->below_headline || frame.overlaps(photo->frame->rect)) {
            const bool crops = photo->fit == Fit::Crop && photo->outline.empty();
            insets.push_back({i, "photo", *photo->frame, crops, photo->outline});
        }
    }
    return insets;
}

Span inset_lines(const Inset& inset, const Span& frame, const InsetMoves& moves) {
    Span lines = inset.place.rect.lines;
    if (inset.place.below_headline) {
        lines = {moves.first_line, moves.first_line + lines.count() - 1};
    }
    if (inset.crops) {
        const bool at_foot = !inset.place.below_headline && lines.last == frame.last;
        lines.first -= at_foot ? moves.crop : 0;
        lines.last += at_foot ? 0 : moves.crop;
    }
    return lines;
}

Rect inset_rect(const PageFormat& format,
                const Inset& inset,
                const Span& frame,
                const InsetMoves& moves) {
    Rect rect = format.place({inset.place.rect.columns, inset_lines(inset, frame, moves)});
    rect.at.x += inset.place.indent;
    rect.size.width -= inset.place.indent;
    if (inset.place.width) {
        rect.size.width = *inset.place.width;
    }
    return rect;
}

Obstacle inset_obstacle(const Inset& inset, const Rect& rect) {
    if (inset.outline.empty()) {
        return obstacle_of(rect);
    }
    Obstacle obstacle;
    for (const auto& [x, y] : inset.outline) {
        obstacle.corners.push_back(
            {rect.left() + rect.size.width.scaled(x), rect.top() + rect.size.height.scaled(y)});
    }
    return obstacle;
}

}  // namespace banxin
