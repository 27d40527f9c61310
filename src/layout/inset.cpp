// SPDX-License-Identifier: Apache-2.0
#include "layout/inset.hpp"

#include <variant>

namespace banxin {

std::optional<InsetItem> inset_item(const PageItem& item) {
    if (const auto* photo = std::get_if<PhotoItem>(&item)) {
        return InsetItem{"photo",
                         photo->file,
                         photo->with,
                         photo->frame ? &*photo->frame : nullptr,
                         photo->caption.text,
                         photo->where};
    }
    if (const auto* quote = std::get_if<QuoteItem>(&item)) {
        return InsetItem{"quote",
                         quote->text.text,
                         quote->with,
                         quote->frame ? &*quote->frame : nullptr,
                         quote->by.text,
                         quote->where};
    }
    if (const auto* code = std::get_if<QrItem>(&item)) {
        return InsetItem{
            "qr", code->content, code->with, &code->frame, code->caption.text, code->where};
    }
    return std::nullopt;
}

std::vector<Inset> insets_of(const PagePlan& page, const std::string& id, const Shape& frame) {
    std::vector<Inset> insets;
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const auto item = inset_item(page.items[i]);
        if (!item || item->with != id || item->place == nullptr ||
            (!item->place->below_headline && !frame.overlaps(item->place->rect))) {
            continue;
        }
        const auto* photo = std::get_if<PhotoItem>(&page.items[i]);
        const bool has_outline = photo != nullptr && !photo->outline.empty();
        insets.push_back({i,
                          item->kind,
                          *item->place,
                          photo != nullptr && photo->fit == Fit::Crop && !has_outline,
                          has_outline ? photo->outline : decltype(photo->outline){}});
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
