// SPDX-License-Identifier: Apache-2.0
#include "layout/story_ground.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

bool meet(const Rect& a, const Rect& b) {
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() &&
           b.top() < a.bottom();
}

}  // namespace

StoryGround::StoryGround(const PageFormat& format, const StoryPart& part, Length beside)
    : format_{format}, part_{part}, beside_{beside} {}

/// Whether the headline takes lines away from the text.
bool StoryGround::over_text() const {
    return part_.headline.place == HeadlinePlace::Over ||
           part_.headline.place == HeadlinePlace::Waist;
}

bool StoryGround::is_upright() const {
    return part_.headline.place == HeadlinePlace::Left ||
           part_.headline.place == HeadlinePlace::Right;
}

/// Whether text goes on below a vertical headline.
bool StoryGround::in_corner() const {
    return is_upright() && part_.headline.lines.has_value();
}

int StoryGround::headline_line() const {
    if (part_.headline.place == HeadlinePlace::Waist && part_.headline.line) {
        return *part_.headline.line;
    }
    return part_.frame.lines().first + (part_.box ? 1 : 0);
}

/// The columns of the page that the headline stands over.
Span StoryGround::headline_columns() const {
    const Span all = part_.frame.columns();
    if (part_.headline.columns) {
        return {std::max(all.first, part_.headline.columns->first),
                std::min(all.last, part_.headline.columns->last)};
    }
    const int line = headline_line();
    Span span = all;
    while (span.first < span.last && !part_.frame.holds(span.first, line)) {
        ++span.first;
    }
    while (span.last > span.first && !part_.frame.holds(span.last, line)) {
        --span.last;
    }
    return span;
}

Rect StoryGround::headline_rect(int lines) const {
    if (part_.headline.place == HeadlinePlace::Picture) {
        Rect rect = part_.insets.empty() ? Rect{} : insets({}).front();
        rect.size.height = std::min(rect.size.height, format_.line_pitch * lines);
        return rect;
    }
    const int first = headline_line();
    Rect rect = format_.place({headline_columns(), {first, first + std::max(lines, 1) - 1}});
    if (part_.box) {
        const Rect frame = format_.place({part_.frame.columns(), part_.frame.lines()});
        const Length left = std::max(rect.left(), frame.left() + format_.body_size);
        const Length right = std::min(rect.right(), frame.right() - format_.body_size);
        rect = {{left, rect.top()}, {right - left, rect.size.height}};
    }
    return rect;
}

int StoryGround::upright_lines() const {
    const int whole = part_.frame.lines().count() - (part_.box ? 2 : 0);
    return std::min(part_.headline.lines.value_or(whole), whole);
}

Rect StoryGround::upright_rect() const {
    const Rect frame = format_.place({part_.frame.columns(), part_.frame.lines()});
    const Length rim = part_.box ? format_.body_size : Length{};
    const int first = part_.frame.lines().first + (part_.box ? 1 : 0);
    Length width = beside_;
    if (in_corner() && part_.headline.columns) {
        width = std::max(width, format_.width_of(part_.headline.columns->count()) - rim);
    }
    const bool left = part_.headline.place == HeadlinePlace::Left;
    return {{left ? frame.left() + rim : frame.right() - rim - width, format_.line_top(first)},
            {width, format_.height_of(upright_lines())}};
}

Length StoryGround::headline_width() const {
    return headline_rect(1).size.width;
}

int StoryGround::headline_room() const {
    if (!over_text()) {
        return format_.lines;
    }
    const Span columns = headline_columns();
    const int first = headline_line();
    int room = 0;
    while (part_.frame.holds(columns.first, first + room + (part_.box ? 1 : 0)) &&
           part_.frame.holds(columns.last, first + room + (part_.box ? 1 : 0))) {
        ++room;
    }
    for (const Inset& inset : part_.insets) {
        const Rect rect = inset_rect(format_, inset, part_.frame.lines(), {});
        const Rect headline = headline_rect(1);
        if (!inset.place.below_headline && inset.place.rect.lines.first >= first &&
            rect.left() < headline.right() && headline.left() < rect.right()) {
            room = std::min(room, inset.place.rect.lines.first - first);
        }
    }
    return room;
}

InsetMoves StoryGround::moves(const GroundAsked& asked) const {
    return {headline_line() + (over_text() ? asked.headline_lines : 0), asked.crop};
}

std::vector<Rect> StoryGround::insets(const GroundAsked& asked) const {
    std::vector<Rect> rects;
    const Rect frame = format_.place({part_.frame.columns(), part_.frame.lines()});
    const Length rim = part_.box ? format_.body_size : Length{};
    for (const Inset& inset : part_.insets) {
        Rect rect = inset_rect(format_, inset, part_.frame.lines(), moves(asked));
        // Inside a box it keeps off the edge as the text does.
        const Length left = std::max(rect.left(), frame.left() + rim);
        const Length right = std::min(rect.right(), frame.right() - rim);
        rect.at.x = left;
        rect.size.width = std::max(right - left, Length{});
        rects.push_back(rect);
    }
    return rects;
}

bool StoryGround::possible(const GroundAsked& asked) const {
    if (asked.headline_lines > headline_room()) {
        return false;
    }
    const std::vector<Rect> rects = insets(asked);
    const Span frame = part_.frame.lines();
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Span lines = inset_lines(part_.insets[i], frame, moves(asked));
        if (lines.first < frame.first || lines.last > frame.last || lines.count() < 1) {
            return false;
        }
        if (over_text() && asked.headline_lines > 0 &&
            meet(rects[i], headline_rect(asked.headline_lines))) {
            return false;
        }
        if (is_upright() && meet(rects[i], upright_rect())) {
            return false;
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (meet(rects[i], rects[j])) {
                return false;
            }
        }
    }
    return true;
}

TextGround StoryGround::ground(int legs) const {
    TextGround ground;
    ground.shape = part_.frame;
    ground.boxed = part_.box.has_value();
    const auto taken_at = [&](HeadlinePlace side) {
        return part_.headline.place == side && !in_corner() ? beside_ : Length{};
    };
    ground.taken_left = taken_at(HeadlinePlace::Left);
    ground.taken_right = taken_at(HeadlinePlace::Right);
    ground.legs = legs;
    ground.leg_order = part_.leg_order;
    return ground;
}

std::vector<TextColumn> StoryGround::columns(int legs) const {
    return text_columns(format_, ground(legs));
}

const std::vector<LineSlot>& StoryGround::slots(const GroundAsked& asked) {
    const auto [found, is_new] = known_.try_emplace(asked);
    if (is_new) {
        std::vector<Obstacle> obstacles;
        if (over_text() && asked.headline_lines > 0) {
            obstacles.push_back(obstacle_of(headline_rect(asked.headline_lines)));
        } else if (in_corner()) {
            obstacles.push_back(obstacle_of(upright_rect()));
        }
        const std::vector<Rect> rects = insets(asked);
        for (std::size_t i = 0; i < rects.size(); ++i) {
            obstacles.push_back(inset_obstacle(part_.insets[i], rects[i]));
        }
        found->second = line_slots(format_, ground(asked.legs), obstacles);
    }
    return found->second;
}

}  // namespace banxin
