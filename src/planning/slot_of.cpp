// SPDX-License-Identifier: Apache-2.0
#include "planning/slot_of.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace banxin {
namespace {

// What copyfitting may still do, beyond what the shape has taken.
constexpr int least_air = -1, most_air = 2;
constexpr int short_leg = 6;  // lines
constexpr double least_crop = 0.94, most_crop = 1.06;

class SlotMaker {
  public:
    SlotMaker(const PlacedShape& placed, const PageGrid& grid, const StoryMeasures& measures)
        : placed_{placed},
          shape_{*placed.shape},
          grid_{grid},
          measures_{measures},
          legs_{grid.legs(shape_.columns, shape_.legs, measures.boxed())},
          rim_{measures.boxed() ? 1 : 0} {}

    StorySlot make() const {
        const StoryToPlace& story = measures_.story();
        StorySlot slot;
        slot.name = slot.story = story.part.id;
        slot.continued = story.part.continued_from > 0;
        slot.name += slot.continued ? "-rest" : "";
        slot.jump_to = story.jump_to;
        slot.frame = frame();
        slot.headline = headline();
        slot.legs = shape_.legs == shape_.columns ? 0 : shape_.legs;
        slot.limits = limits(story.part.limits);
        if (shape_.picture_legs > 0) {
            slot.pictures.push_back(picture());
        }
        add_side_insets(slot);
        return slot;
    }

  private:
    [[nodiscard]] int first_line() const { return placed_.line + 1; }
    [[nodiscard]] int last_line() const { return placed_.bottom() - 1; }

    [[nodiscard]] Shape frame() const {
        const int first = placed_.column + 1, last = placed_.right();
        Shape frame{{{{first, last}, {first_line(), last_line()}}}};
        if (shape_.elbow_columns > 0) {
            const int deep = shape_.elbow_columns;
            const Span columns =
                placed_.bent_at_right ? Span{last - deep + 1, last} : Span{first, first + deep - 1};
            frame.rects.push_back({columns, {last_line() + 1, last_line() + shape_.elbow_lines}});
        }
        if (shape_.step_columns > 0) {
            const int lower = shape_.step_columns;
            const Span columns = placed_.bent_at_right ? Span{last - lower + 1, last}
                                                       : Span{first, first + lower - 1};
            Span& head = frame.rects.front().columns;
            head = placed_.bent_at_right ? Span{first, last - lower} : Span{first + lower, last};
            frame.rects.push_back({columns, {first_line() + shape_.step_lines, last_line()}});
        }
        return frame;
    }

    [[nodiscard]] HeadlinePlan headline() const {
        HeadlinePlan plan;
        const LegRange legs = headline_legs(placed_);
        if (legs.count < shape_.legs) {
            plan.columns =
                Span{placed_.column + 1 + legs.first, placed_.column + legs.first + legs.count};
        }
        if (shape_.arrangement == Arrangement::PictureOver) {
            plan.place = HeadlinePlace::Waist;
            plan.line = first_line() + rim_ + shape_.picture_lines;
        }
        plan.lines = shape_.headline_lines;
        plan.least_size = plan.largest_size = measures_.sizes()[shape_.size];
        return plan;
    }

    [[nodiscard]] FitLimits limits(FitLimits limits) const {
        limits.least_air = std::max(limits.least_air, least_air);
        limits.most_air = std::min(limits.most_air, most_air);
        limits.least_crop = std::max(limits.least_crop, least_crop);
        limits.most_crop = std::min(limits.most_crop, most_crop);
        limits.size_steps = 0;
        // A short leg stays as long as it is.
        const bool may_end_short = shape_.ends_short || shortest_leg() > short_leg;
        limits.short_lines = may_end_short ? std::min(limits.short_lines, 1) : 0;
        limits.measure = false;
        return limits;
    }

    /// Lines of text below the headline.
    [[nodiscard]] int shortest_leg() const {
        return shape_.lines - 1 - 2 * rim_ - shape_.headline_lines - shape_.step_lines -
               (shape_.arrangement == Arrangement::PictureOver ? shape_.picture_lines : 0);
    }

    /// So many legs from `first` on, between two lines of the page.
    [[nodiscard]] InsetPlace place_over(LegRange legs, Span lines) const {
        InsetPlace place;
        place.rect.lines = lines;
        if (!legs_.broken && rim_ == 0) {
            place.rect.columns = {placed_.column + 1 + legs.first,
                                  placed_.column + legs.first + legs.count};
            return place;
        }
        const PageFormat& format = grid_.format();
        const double left = legs_.left_of(legs.first), right = left + legs_.width_of(legs.count);
        const int first = static_cast<int>(left / grid_.step());
        const int last =
            std::min(static_cast<int>(std::ceil(right / grid_.step() - 1e-6)), +shape_.columns);
        place.rect.columns = {placed_.column + 1 + first,
                              placed_.column + std::max(first + 1, last)};
        place.indent = format.body_size.scaled(left - first * grid_.step());
        place.width = format.body_size.scaled(right - left);
        return place;
    }

    [[nodiscard]] InsetPlace picture() const {
        const LegRange legs = picture_legs(placed_);
        if (picture_line(shape_) > 0) {
            InsetPlace place = place_over(legs, {1, shape_.picture_lines});
            place.below_headline = true;
            return place;
        }
        const int first = first_line() + rim_;
        return place_over(legs, {first, first + shape_.picture_lines - 1});
    }

    /// The lines of a leg that text may use, below headline and picture.
    [[nodiscard]] Span text_lines(int leg) const {
        const LegRange headline = headline_legs(placed_);
        const bool below = leg >= headline.first && leg < headline.first + headline.count;
        const int over = shape_.arrangement == Arrangement::PictureOver ? shape_.picture_lines : 0;
        const int first = first_line() + rim_ + over + (below ? shape_.headline_lines : 0);
        return {
            first,
            placed_.bottom_in(placed_.column + std::min<int>(leg, shape_.columns - 1)) - 1 - rim_};
    }

    /// Legs without the main picture, the first to the last.
    [[nodiscard]] std::vector<int> free_legs() const {
        const LegRange picture =
            shape_.arrangement == Arrangement::PictureOver ? LegRange{} : picture_legs(placed_);
        std::vector<int> legs;
        for (int leg = 0; leg < shape_.legs; ++leg) {
            if (shape_.picture_legs == 0 || leg < picture.first ||
                leg >= picture.first + picture.count) {
                legs.push_back(leg);
            }
        }
        return legs;
    }

    /// Quotes in the middle of a leg, pictures and codes at the foot of the last ones.
    void add_side_insets(StorySlot& slot) const {
        std::vector<int> free = free_legs();
        const auto take = [&](bool from_middle) {
            const auto at = free.begin() + static_cast<std::ptrdiff_t>(
                                               from_middle ? free.size() / 2 : free.size() - 1);
            const int leg = *at;
            free.erase(at);
            return leg;
        };
        for (const SideInset& inset : measures_.side_insets()) {
            const bool quote = inset.kind == SideInset::Kind::Quote;
            const int lines = measures_.side_lines(inset, legs_.measure);
            const int leg = take(quote);
            const Span room = text_lines(leg);
            const int first =
                quote ? room.first + (room.count() - lines) / 2 : room.last - lines + 1;
            const InsetPlace place = place_over({leg, 1}, {first, first + lines - 1});
            switch (inset.kind) {
                case SideInset::Kind::Photo:
                    slot.pictures.push_back(place);
                    break;
                case SideInset::Kind::Quote:
                    slot.quote = place;
                    break;
                case SideInset::Kind::Code:
                    slot.code = place;
                    break;
            }
        }
    }

    const PlacedShape& placed_;
    const StoryShape& shape_;
    const PageGrid& grid_;
    const StoryMeasures& measures_;
    const LegSet& legs_;
    int rim_;
};

}  // namespace

StorySlot slot_of(const PlacedShape& placed, const PageGrid& grid, const StoryMeasures& measures) {
    return SlotMaker{placed, grid, measures}.make();
}

}  // namespace banxin
