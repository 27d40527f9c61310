// SPDX-License-Identifier: Apache-2.0
#include "layout/legs.hpp"

#include <algorithm>
#include <cstddef>

namespace banxin {
namespace {

constexpr int shortest_piece = 3;  // lines of a leg between headline and picture worth setting

bool meets(const PageFormat& format, const Leg& leg, const GridRect& picture) {
    const Rect place = format.place(picture);
    return place.left() < leg.left + leg.width && leg.left < place.right();
}

}  // namespace

std::vector<Leg> empty_legs(const PageFormat& format, const StoryPart& part) {
    const Length em = format.body_size;
    const Rect frame = format.place(part.frame);
    const int columns = part.frame.columns.count();
    const int count = part.legs > 0 ? part.legs : columns;
    std::vector<Leg> legs;
    if (count == columns && !part.box) {
        for (int i = 0; i < count; ++i) {
            legs.push_back(
                {format.column_left(part.frame.columns.first + i), format.column_width(), {}});
        }
        return legs;
    }
    // 破栏 and boxes: whole characters, what is left goes into the gutters (绝对分栏).
    const Length inset = part.box ? em : Length{};
    const Length room = frame.size.width - inset * 2;
    const Length width = em * ((room - format.gutter * (count - 1)) / count / em);
    const Length gutter = count > 1 ? (room - width * count) / (count - 1) : Length{};
    const Length start = count > 1 ? Length{} : (room - width) / 2;
    for (int i = 0; i < count; ++i) {
        legs.push_back({frame.left() + inset + start + (width + gutter) * i, width, {}});
    }
    return legs;
}

int box_lines(const StoryPart& part) {
    return part.box ? 1 : 0;
}

Length headline_width(const PageFormat& format, const StoryPart& part) {
    const int columns =
        part.headline.columns ? part.headline.columns->count() : part.frame.columns.count();
    const Length width = format.width_of(std::min(columns, part.frame.columns.count()));
    return part.box ? width - format.body_size * 2 : width;
}

int headline_room(const PageFormat& format,
                  const StoryPart& part,
                  const std::vector<GridRect>& pictures) {
    const int first = part.frame.lines.first + box_lines(part);
    int room = part.frame.lines.count() - 2 * box_lines(part);
    const Leg headline{format.place(part.frame).left(), headline_width(format, part), {}};
    for (const GridRect& picture : pictures) {
        if (meets(format, headline, picture)) {
            room = std::min(room, picture.lines.first - first);
        }
    }
    return room;
}

std::vector<Leg> legs_below(const PageFormat& format,
                            const StoryPart& part,
                            const std::vector<GridRect>& pictures,
                            int headline_lines) {
    std::vector<Leg> legs = empty_legs(format, part);
    const Length headline_right = format.place(part.frame).left() + headline_width(format, part);
    const int first = part.frame.lines.first + box_lines(part);
    const int last = part.frame.lines.last - box_lines(part);
    for (Leg& leg : legs) {
        const bool under_headline = leg.left < headline_right;
        std::size_t piece = 0;  // where the piece of the leg begins that is being counted
        for (int line = first + (under_headline ? headline_lines : 0); line <= last; ++line) {
            const bool taken = std::ranges::any_of(pictures, [&](const GridRect& picture) {
                return line >= picture.lines.first && line <= picture.lines.last &&
                       meets(format, leg, picture);
            });
            if (!taken) {
                leg.line_tops.push_back(format.line_top(line));
            } else if (leg.line_tops.size() - piece < shortest_piece) {
                leg.line_tops.resize(piece);
            } else {
                piece = leg.line_tops.size();
            }
        }
    }
    return legs;
}

std::vector<int> line_counts(const std::vector<Leg>& legs) {
    std::vector<int> counts;
    for (const Leg& leg : legs) {
        counts.push_back(static_cast<int>(leg.line_tops.size()));
    }
    return counts;
}

}  // namespace banxin
