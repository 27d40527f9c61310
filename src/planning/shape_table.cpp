// SPDX-License-Identifier: Apache-2.0
#include "planning/shape_table.hpp"

#include "planning/placed_shape.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <map>
#include <tuple>

namespace banxin {
namespace {

constexpr float infinite = std::numeric_limits<float>::infinity();
constexpr int white_below = 1;
constexpr int least_depth = 8, least_under_headline = 5, least_under_picture = 6;
constexpr int tallest_leg = 55, tall_leg = 42, short_leg = 9;
constexpr int most_air = 4;
constexpr double least_crop = 0.86, most_crop = 1.2, crop_unit = 0.12;
constexpr double least_fill = 0.62;    // of the headline; less is a fault of its own
constexpr double dearest_lines = 1.9;  // below what copyfit would rather pay for white lines
// Narrow measures open white in every text; much of it is the price of having columns at all.
constexpr double white_in_text = 0.05;
constexpr double wide_measure_em = 22.5;
constexpr double narrowest_picture_mm = 58, lowest_picture_mm = 36, highest_picture_mm = 240;
constexpr double long_story = 600, short_story = 350;  // characters
constexpr int shallowest_elbow = 6, deepest_elbow = 40;
constexpr double torn_title = 3;
constexpr double tight_air = 1.2, short_ending = 0.9, picture_at_foot = 0.3;
constexpr double wide_column_em = 16;  // beside which a headline over one column is no riddle

/// One way to put headline and picture, before it is known how the text comes out.
struct Draft {
    const LegSet* legs = nullptr;
    int columns = 0;
    Arrangement arrangement = Arrangement::Over;
    int picture_legs = 0;
    int headline_legs = 0;
    int stepped = 0;  ///< Columns that begin lower.
    int headline_lines = 0, air = 0, size = 0;
    int picture_lines = 0;
    double crop = 0;
    double cost = 0;  ///< Of all that is known so far.
};

/// Lines of text in each leg of a placed shape, from the left; `rim` lines are those of a box.
std::vector<int> leg_heights(const PlacedShape& placed, int rim) {
    const StoryShape& shape = *placed.shape;
    const LegRange headline = headline_legs(placed), picture = picture_legs(placed);
    const auto holds = [](LegRange range, int leg) {
        return leg >= range.first && leg < range.first + range.count;
    };
    const int picture_and_headline =
        shape.picture_lines +
        (picture_line(shape) > 0 || shape.arrangement == Arrangement::PictureOver
             ? shape.headline_lines
             : 0);
    std::vector<int> heights;
    for (int leg = 0; leg < shape.legs; ++leg) {
        int taken = rim + white_below;
        if (holds(picture, leg)) {
            taken += picture_and_headline;
        } else if (holds(headline, leg)) {
            taken += shape.headline_lines;
        }
        const int column = std::min<int>(leg, shape.columns - 1);  // of a bent shape, its own
        heights.push_back(placed.bottom_in(column) - placed.top_in(column) - taken);
    }
    return heights;
}

class ShapeMaker {
  public:
    ShapeMaker(StoryMeasures& measures,
               const PageGrid& grid,
               const MakeupWeights& weights,
               int place)
        : measures_{measures},
          grid_{grid},
          weights_{weights},
          place_{place},
          boxed_{measures.boxed()},
          line_mm_{grid.format().line_pitch.to_mm()},
          em_mm_{grid.format().body_size.to_mm()} {
        for (int columns = 1; columns <= grid.columns(); ++columns) {
            for (const LegSet& legs : grid.leg_sets(columns, boxed_)) {
                least_white_ = std::min(least_white_, measures.curve(legs.measure).white);
            }
        }
    }

    template <class Take, class TakeElbow, class TakeStep>
    void make(int fewest, int most, Take&& take, TakeElbow&& take_elbow, TakeStep&& take_step) {
        for (int columns = fewest; columns <= most; ++columns) {
            for (const LegSet& legs : grid_.leg_sets(columns, boxed_)) {
                if (legs.legs == 1 && columns > 1 && measures_.characters() > short_story) {
                    continue;
                }
                each_arrangement(columns, legs, [&](Draft draft) {
                    each_headline(draft, [&](Draft& with_headline) {
                        each_picture(with_headline, [&](const Draft& whole) {
                            set_text(whole, take, take_elbow, take_step);
                        });
                    });
                });
            }
        }
    }

  private:
    [[nodiscard]] bool has_picture() const { return measures_.photo() != nullptr; }
    [[nodiscard]] int rim() const { return boxed_ ? 2 : 0; }

    template <class Visit>
    void each_arrangement(int columns, const LegSet& legs, Visit&& visit) {
        Draft draft;
        draft.legs = &legs;
        draft.columns = columns;
        draft.cost = cost_of_width(columns, legs);
        if (may_share(legs) && measures_.side_insets().empty()) {
            each_step(columns, draft, visit);
        }
        each_head(legs.legs, legs, draft, visit);
    }

    /// Beside something else, a headline stands over whole columns of the page.
    [[nodiscard]] bool may_share(const LegSet& legs) const {
        return !legs.broken && !boxed_ && legs.legs > 1;
    }

    /// The ways to put headline and picture at the head of so many legs.
    template <class Visit>
    void each_head(int count, const LegSet& legs, Draft draft, Visit&& visit) {
        const double before = draft.cost, beside = weights_.text_beside_headline;
        const auto add = [&](Arrangement arrangement, int picture, int headline, double cost) {
            draft.arrangement = arrangement;
            draft.picture_legs = picture;
            draft.headline_legs = headline;
            draft.cost = before + cost;
            visit(draft);
        };
        const bool shares = may_share(legs) && count > 1;
        if (!has_picture()) {
            add(Arrangement::Over, 0, count, 0);
            for (int headline = count - 1; shares && headline >= fewest_headline_legs(count, legs);
                 --headline) {
                const double less = beside * 0.5 * (count - 1 - headline);
                add(Arrangement::LegAtLeft, 0, headline, beside * 1.2 + less);
                add(Arrangement::LegAtRight, 0, headline, beside + less);
            }
            return;
        }
        for (int picture = 1; picture <= count; ++picture) {
            const double mm = legs.width_of(picture) * em_mm_;
            if (mm < narrowest_picture_mm && count > 1) {
                continue;
            }
            if (picture < count || count == 1 || draft.stepped > 0) {
                add(Arrangement::Over, picture, count, 0);
            }
            if (picture == count && draft.stepped == 0) {
                add(Arrangement::PictureOver, picture, count, weights_.picture_over_headline);
            }
            if (shares && picture < count) {
                add(Arrangement::PictureAtLeft, picture, count - picture, beside * 0.4);
                add(Arrangement::PictureAtRight, picture, count - picture, beside * 0.15);
            }
            if (shares && count >= 3 && picture <= count - 2) {
                add(Arrangement::LegAtLeft, picture, count - 1, beside * 1.2);
                add(Arrangement::LegAtRight, picture, count - 1, beside);
            }
        }
    }

    /// Places whose last or first columns begin lower than the headline (咬合).
    template <class Visit>
    void each_step(int columns, const Draft& draft, Visit&& visit) {
        for (int lower = 1; lower <= std::min(most_stepped, columns - 1); ++lower) {
            Draft stepped = draft;
            stepped.stepped = lower;
            each_head(columns - lower, *draft.legs, stepped, visit);
        }
    }

    /// A headline may leave some legs beside it, but stands over more than half of its text.
    [[nodiscard]] static int fewest_headline_legs(int count, const LegSet& legs) {
        if (count == 2) {
            return legs.width >= wide_column_em ? 1 : 2;
        }
        return std::max(2, count / 2 + 1);
    }

    template <class Visit>
    void each_headline(Draft draft, Visit&& visit) {
        const LegSet& legs = *draft.legs;
        const PageFormat& format = grid_.format();
        // Over all legs the headline has the width of the place, else that of its columns.
        Length width =
            format.width_of(draft.headline_legs == legs.legs ? draft.columns : draft.headline_legs);
        if (boxed_) {
            width -= format.body_size * 2;
        }
        const int count = static_cast<int>(measures_.sizes().size());
        const int usual = (count - 1) / 2;
        const double before = draft.cost;
        for (int size = 0; size < count; ++size) {
            const HeadlineFit& fit = measures_.headline(width, size);
            if (!fit.fits || fit.fill < least_fill - 0.02 || fit.fill > 1) {
                continue;
            }
            draft.size = size;
            draft.cost =
                before + weights_.headline_size * std::abs(size - usual) / std::max(1, count - 1);
            if (fit.fill < 0.8) {
                draft.cost += weights_.headline_fill * (0.8 - fit.fill) * 0.5;
            }
            draft.cost += fit.torn ? torn_title : 0;
            if (fit.rows >= 3) {
                draft.cost +=
                    draft.headline_legs > 1 ? weights_.headline_rows : weights_.headline_rows * 0.4;
            }
            const double with_size = draft.cost;
            for (int air = fit.least_lines < fit.lines ? -1 : 0; air <= most_air; ++air) {
                draft.air = air;
                draft.headline_lines = fit.lines + air;
                draft.cost = with_size + (air < 0 ? tight_air : weights_.headline_air * air * air);
                visit(draft);
            }
        }
    }

    template <class Visit>
    void each_picture(Draft& draft, Visit&& visit) {
        if (!has_picture()) {
            visit(draft);
            return;
        }
        const LegSet& legs = *draft.legs;
        const double em = legs.width_of(draft.picture_legs);
        const Length width = grid_.format().body_size.scaled(em);
        const double natural = measures_.picture_lines(width);
        const double caption = measures_.caption_lines(width);
        const double image = natural - caption;
        const bool crops =
            measures_.photo()->fit == Fit::Crop && measures_.photo()->outline.empty();
        const int least = crops ? static_cast<int>(std::ceil(caption + image * least_crop))
                                : static_cast<int>(std::ceil(natural));
        const int most = crops ? static_cast<int>(std::floor(caption + image * most_crop)) : least;
        const double before = draft.cost + cost_of_picture_width(draft);
        for (int lines = std::max(least, 1); lines <= most; ++lines) {
            if (lines * line_mm_ < lowest_picture_mm || lines * line_mm_ > highest_picture_mm) {
                continue;
            }
            draft.picture_lines = lines;
            draft.crop = (lines - caption) / image - 1;
            const double share = draft.crop / crop_unit;
            draft.cost = before + weights_.crop * share * share + cost_of_picture_size(draft);
            visit(draft);
        }
    }

    /// Lines of all legs that headline, pictures and insets take.
    [[nodiscard]] int taken(const Draft& draft) const {
        const int legs = draft.legs->legs;
        int lines = draft.headline_legs * draft.headline_lines;
        if (draft.arrangement == Arrangement::PictureOver) {
            lines += legs * draft.picture_lines;
        } else {
            lines += draft.picture_legs * draft.picture_lines;
        }
        for (const SideInset& inset : measures_.side_insets()) {
            lines += measures_.side_lines(inset, draft.legs->measure);
        }
        return lines;
    }

    template <class Take, class TakeElbow, class TakeStep>
    void set_text(const Draft& draft, Take&& take, TakeElbow&& take_elbow, TakeStep&& take_step) {
        const LineCurve& curve = measures_.curve(draft.legs->measure);
        const int fixed = taken(draft);
        const double white = white_in_text * (curve.white - least_white_);
        for (int more = -LineCurve::fewer; more <= LineCurve::more; ++more) {
            const double lines_cost = weights_.line_breaks *
                                      curve.cost[static_cast<std::size_t>(more + LineCurve::fewer)];
            if (lines_cost > dearest_lines) {
                continue;
            }
            for (const bool ends_short : {false, true}) {
                const int lines = curve.natural + more + fixed + (ends_short ? 1 : 0);
                const double cost =
                    draft.cost + white + lines_cost + (ends_short ? short_ending : 0);
                if (cost > static_cast<double>(dearest_shape)) {
                    continue;
                }
                StoryShape shape;
                shape.columns = static_cast<std::uint8_t>(draft.columns);
                shape.legs = static_cast<std::uint8_t>(draft.legs->legs);
                shape.arrangement = draft.arrangement;
                shape.headline_legs = static_cast<std::uint8_t>(draft.headline_legs);
                shape.headline_lines = static_cast<std::uint8_t>(draft.headline_lines);
                shape.size = static_cast<std::uint8_t>(draft.size);
                shape.picture_legs = static_cast<std::uint8_t>(draft.picture_legs);
                shape.picture_lines = static_cast<std::uint8_t>(draft.picture_lines);
                shape.ends_short = ends_short;
                if (draft.stepped > 0) {
                    stepped(draft, shape, lines, cost, take_step);
                    continue;
                }
                straight(draft, shape, lines, cost, take);
                const bool may_bend = !draft.legs->broken && !boxed_ && draft.legs->legs >= 2 &&
                                      !ends_short && measures_.side_insets().empty();
                if (may_bend) {
                    bent(draft, shape, lines, cost, take_elbow);
                }
            }
        }
    }

    /// Lines of text under the headline.
    [[nodiscard]] static int below_headline(const Draft& draft, int inside) {
        const bool over = draft.arrangement == Arrangement::PictureOver;
        return inside - draft.headline_lines - (over ? draft.picture_lines : 0);
    }

    /// Lines of the tallest leg of text that begins at the head.
    [[nodiscard]] static int tallest_at_head(const Draft& draft, int inside) {
        const bool beside = draft.arrangement == Arrangement::LegAtLeft ||
                            draft.arrangement == Arrangement::LegAtRight;
        return beside ? inside : below_headline(draft, inside);
    }

    /// Whether the picture leaves enough lines below it, or none at all.
    [[nodiscard]] static bool text_under_picture_fits(const Draft& draft, int inside) {
        if (draft.picture_legs == 0 || draft.arrangement == Arrangement::PictureOver) {
            return true;
        }
        const int below = under_picture(draft, inside);
        return below == 0 || below >= least_under_picture;
    }

    [[nodiscard]] static int under_picture(const Draft& draft, int inside) {
        const bool at_corner = draft.arrangement == Arrangement::PictureAtLeft ||
                               draft.arrangement == Arrangement::PictureAtRight;
        return inside - draft.picture_lines - (at_corner ? 0 : draft.headline_lines);
    }

    /// The shape as a rectangle, if so many lines of legs make one.
    template <class Take>
    void straight(const Draft& draft, StoryShape shape, int lines, double cost, Take&& take) {
        const int legs = shape.legs;
        if (lines % legs != 0) {
            return;
        }
        const int inside = lines / legs;  // lines of the place, without rim and white
        const int depth = inside + rim() + white_below;
        const auto heights = cost_of_legs(draft, inside, shape.ends_short);
        if (depth > grid_.lines() + 1 || depth < least_depth || !heights) {
            return;
        }
        shape.lines = static_cast<std::uint8_t>(depth);
        shape.cost = static_cast<float>(cost + *heights + cost_of_aspect(draft, depth));
        if (shape.cost <= dearest_shape && text_flows(draft, shape)) {
            take(shape);
        }
    }

    /// The shape with some columns that begin lower, in every way that so many lines allow.
    template <class TakeStep>
    void stepped(const Draft& draft, StoryShape shape, int lines, double cost, TakeStep&& take) {
        const int legs = shape.legs;
        for (int down = least_step; down <= most_step; ++down) {
            if ((lines + draft.stepped * down) % legs != 0) {
                continue;
            }
            const int inside = (lines + draft.stepped * down) / legs;
            const int in_step = inside - down;
            const int depth = inside + white_below;
            const int below = below_headline(draft, inside);
            const int tallest = std::max(tallest_at_head(draft, inside), in_step);
            if (below <= least_under_headline || in_step <= least_under_headline ||
                depth < least_depth || depth > grid_.lines() + 1 || tallest > tallest_leg ||
                !text_under_picture_fits(draft, inside)) {
                continue;
            }
            shape.lines = static_cast<std::uint8_t>(depth);
            shape.step_columns = static_cast<std::uint8_t>(draft.stepped);
            shape.step_lines = static_cast<std::uint8_t>(down);
            shape.cost = static_cast<float>(
                cost + weights_.elbow + weights_.short_leg * std::max(0, short_leg - below) +
                weights_.tall_leg * std::max(0, tallest - tall_leg) + cost_of_aspect(draft, depth));
            if (shape.cost < dearest_shape && text_flows(draft, shape)) {
                take(shape);
            }
        }
    }

    /// The shape with some legs deeper than the others, in every way that so many lines allow.
    template <class TakeElbow>
    void bent(const Draft& draft, StoryShape shape, int lines, double cost, TakeElbow&& take) {
        const int legs = shape.legs;
        const bool below_head = draft.arrangement == Arrangement::Over;
        for (int deep = 1; deep < legs; ++deep) {
            if (below_head && draft.picture_legs > legs - deep) {
                continue;  // the picture stays over the short legs
            }
            for (int down = shallowest_elbow; down <= deepest_elbow; ++down) {
                if ((lines - deep * down) % legs != 0) {
                    continue;
                }
                const int inside = (lines - deep * down) / legs;
                const int below = below_headline(draft, inside);
                const int tallest = tallest_at_head(draft, inside) + down;
                const int depth = inside + white_below;
                if (below <= least_under_headline || depth < least_depth || tallest > tallest_leg ||
                    depth + down > grid_.lines() + 1 || !text_under_picture_fits(draft, inside)) {
                    continue;
                }
                shape.lines = static_cast<std::uint8_t>(depth);
                shape.elbow_columns = static_cast<std::uint8_t>(deep);
                shape.elbow_lines = static_cast<std::uint8_t>(down);
                shape.cost = static_cast<float>(
                    cost + weights_.elbow + weights_.short_leg * std::max(0, short_leg - below) +
                    weights_.tall_leg * std::max(0, tallest - tall_leg) +
                    cost_of_aspect(draft, depth));
                if (shape.cost < dearest_shape && text_flows(draft, shape)) {
                    take(shape);
                }
            }
        }
    }

    /// Whether a text with subheads or tables, which stay together, fills the legs of the shape,
    /// however it is placed; any other does.
    [[nodiscard]] bool text_flows(const Draft& draft, const StoryShape& shape) {
        if (!measures_.has_blocks()) {
            return true;
        }
        const bool bends = shape.elbow_columns > 0 || shape.step_columns > 0;
        PlacedShape placed;
        placed.shape = &shape;
        for (const bool at_right : {true, false}) {
            placed.bent_at_right = at_right;
            for (const Side side : {Side::Right, Side::Middle, Side::Left}) {
                placed.picture = side;
                if (!flows(draft.legs->measure, shape, leg_heights(placed, rim()))) {
                    return false;
                }
                if (shape.picture_legs == 0) {
                    break;
                }
            }
            if (!bends) {
                break;
            }
        }
        return true;
    }

    [[nodiscard]] bool flows(Length measure, const StoryShape& shape, std::vector<int> legs) {
        const int white = (shape.ends_short ? 1 : 0) + (measures_.story().jump_to > 0 ? 1 : 0);
        const auto [known, is_new] = flowing_.try_emplace({measure, white, std::move(legs)}, false);
        if (is_new) {
            known->second = measures_.flows(measure, std::get<2>(known->first), white);
        }
        return known->second;
    }

    // ------------------------------------------------------------------------------- costs

    [[nodiscard]] double cost_of_width(int columns, const LegSet& legs) const {
        const double share = static_cast<double>(columns) / grid_.columns();
        const double half = grid_.columns() / 2.0, third = grid_.columns() * 0.37;
        double cost = legs.broken ? (legs.width > wide_measure_em ? weights_.wide_measure
                                                                  : weights_.broken_measure)
                                  : 0;
        if (place_ == 0) {
            cost += weights_.narrow_lead * std::max(0.0, half - columns);
        } else if (place_ == 1) {
            cost += weights_.narrow_story * std::max(0.0, third - columns);
        }
        if (measures_.characters() >= long_story) {
            cost += weights_.narrow_story * std::max(0.0, third - columns);
        }
        if (measures_.characters() < short_story && share > 0.5) {
            cost += weights_.wide_brief * (columns - half);
        }
        return cost + (columns == 1 ? weights_.one_column : 0);
    }

    [[nodiscard]] double cost_of_picture_width(const Draft& draft) const {
        const double columns = draft.legs->width_of(draft.picture_legs) / grid_.step();
        const double wanted = grid_.columns() * 0.35;
        return place_ == 0 ? 0.7 * std::max(0.0, wanted - columns) : 0;
    }

    /// Of its share of the page.
    [[nodiscard]] double cost_of_picture_size(const Draft& draft) const {
        const double columns = draft.legs->width_of(draft.picture_legs) / grid_.step();
        const double share = columns * draft.picture_lines / (grid_.columns() * grid_.lines());
        const double most = place_ == 0 ? 0.13 : place_ == 1 ? 0.095 : 0.07;
        return weights_.picture_size * std::max(0.0, share - most) / 0.023;
    }

    [[nodiscard]] double cost_of_aspect(const Draft& draft, int depth) const {
        const double ratio = grid_.width_of(draft.columns) * em_mm_ / (depth * line_mm_);
        double cost = 0;
        if (ratio < 0.55) {
            cost += weights_.aspect * std::log2(0.55 / ratio);
        } else if (ratio > 3.6) {
            cost += weights_.aspect * std::log2(ratio / 3.6);
        }
        if (draft.picture_legs > 0) {
            const double share = static_cast<double>(draft.picture_legs * draft.picture_lines) /
                                 (draft.legs->legs * depth);
            cost += weights_.picture_share * std::max(0.0, share - 0.55) + (share < 0.12 ? 0.4 : 0);
        }
        return cost;
    }

    /// What the heights of the legs cost; nothing if one of them is impossible.
    [[nodiscard]] std::optional<double> cost_of_legs(const Draft& draft,
                                                     int inside,
                                                     bool ends_short) const {
        const bool over = draft.arrangement == Arrangement::PictureOver;
        const int below = below_headline(draft, inside);
        const int tallest = tallest_at_head(draft, inside);
        if (below < least_under_headline + (ends_short ? 1 : 0) || tallest > tallest_leg ||
            !text_under_picture_fits(draft, inside)) {
            return std::nullopt;
        }
        double cost = 0;
        if (draft.picture_legs > 0 && !over && under_picture(draft, inside) == 0) {
            cost += picture_at_foot;
        }
        const auto insets = static_cast<int>(measures_.side_insets().size());
        if (insets > 0) {
            const int free = draft.legs->legs - (over ? 0 : draft.picture_legs);
            for (const SideInset& inset : measures_.side_insets()) {
                const int lines = measures_.side_lines(inset, draft.legs->measure);
                if (insets > free || below < lines + 2 * least_under_picture) {
                    return std::nullopt;
                }
            }
        }
        cost += weights_.short_leg * std::max(0, short_leg - below);
        cost += weights_.tall_leg * std::max(0, tallest - tall_leg);
        return cost;
    }

    StoryMeasures& measures_;
    const PageGrid& grid_;
    const MakeupWeights& weights_;
    int place_;
    bool boxed_;
    double line_mm_, em_mm_;
    /// Which legs, by their measure and the lines left white, a text with blocks fills.
    std::map<std::tuple<Length, int, std::vector<int>>, bool> flowing_;
    double least_white_ = std::numeric_limits<double>::infinity();  ///< Of all measures.
};

/// One of each depth and reach of the headline, the cheapest.
void keep_if_cheapest(std::vector<StoryShape>& shapes, const StoryShape& shape) {
    const auto same = std::ranges::find_if(shapes, [&](const StoryShape& kept) {
        return kept.lines == shape.lines &&
               headline_edges(kept.arrangement) == headline_edges(shape.arrangement);
    });
    if (same == shapes.end()) {
        shapes.push_back(shape);
    } else if (shape.cost < same->cost) {
        *same = shape;
    }
}

/// One of each kind, the cheapest.
void keep_cheapest(std::vector<StoryShape>& elbows) {
    const auto kind = [](const StoryShape& shape) {
        return std::tuple{
            shape.lines, shape.elbow_columns, shape.elbow_lines, headline_edges(shape.arrangement)};
    };
    std::ranges::stable_sort(elbows, [&](const StoryShape& a, const StoryShape& b) {
        return std::tuple{kind(a), a.cost} < std::tuple{kind(b), b.cost};
    });
    const auto repeated =
        std::unique(elbows.begin(), elbows.end(), [&](const StoryShape& a, const StoryShape& b) {
            return kind(a) == kind(b);
        });
    elbows.erase(repeated, elbows.end());
}

bool same_place(const StoryShape& a, const StoryShape& b) {
    return std::tuple{
               a.columns, a.lines, a.elbow_columns, a.elbow_lines, a.step_columns, a.step_lines} ==
           std::tuple{
               b.columns, b.lines, b.elbow_columns, b.elbow_lines, b.step_columns, b.step_lines};
}

}  // namespace

std::vector<StoryShape> shapes_for(StoryMeasures& measures,
                                   const PageGrid& grid,
                                   const MakeupWeights& weights,
                                   int place,
                                   const StoryShape& like) {
    std::vector<StoryShape> shapes;
    const auto take = [&](const StoryShape& shape) {
        if (same_place(shape, like)) {
            shapes.push_back(shape);
        }
    };
    ShapeMaker{measures, grid, weights, place}.make(like.columns, like.columns, take, take, take);
    std::ranges::stable_sort(shapes, {}, &StoryShape::cost);
    return shapes;
}

ShapeTable::ShapeTable(StoryMeasures& measures,
                       const PageGrid& grid,
                       const MakeupWeights& weights,
                       int place)
    : depth_{grid.lines() + 1},
      boxed_{measures.boxed()},
      shapes_(static_cast<std::size_t>(grid.columns() + 1) * static_cast<std::size_t>(depth_ + 1) *
              edge_classes),
      cheapest_(shapes_.size() / edge_classes, infinite),
      depths_(static_cast<std::size_t>(grid.columns()) + 1),
      elbows_(static_cast<std::size_t>(grid.columns()) + 1),
      steps_(step_index(grid.columns() + 1, 0, 0)) {
    ShapeMaker{measures, grid, weights, place}.make(
        1,
        grid.columns(),
        [&](const StoryShape& shape) {
            StoryShape& kept =
                shapes_[index(shape.columns, shape.lines, headline_edges(shape.arrangement))];
            if (shape.cost < kept.cost) {
                kept = shape;
            }
        },
        [&](const StoryShape& shape) { elbows_[shape.columns].push_back(shape); },
        [&](const StoryShape& shape) {
            keep_if_cheapest(
                steps_[step_index(shape.columns, shape.step_columns, shape.step_lines)], shape);
        });
    for (std::vector<StoryShape>& steps : steps_) {
        std::ranges::stable_sort(steps, {}, &StoryShape::cost);
    }
    least_cost = infinite;
    least_area = std::numeric_limits<int>::max();
    for (int columns = 1; columns <= grid.columns(); ++columns) {
        for (int lines = 0; lines <= depth_; ++lines) {
            const StoryShape& shape = best(columns, lines);
            if (!shape.possible()) {
                continue;
            }
            cheapest_[index(columns, lines, 0) / edge_classes] = shape.cost;
            depths_[static_cast<std::size_t>(columns)].push_back(lines);
            const int area = columns * lines;
            least_area = std::min(least_area, area);
            most_area = std::max(most_area, area);
            if (shape.cost < least_cost) {
                least_cost = shape.cost;
                natural_area = area;
            }
        }
        keep_cheapest(elbows_[static_cast<std::size_t>(columns)]);
    }
}

std::vector<const StoryShape*> ShapeTable::shapes_like(const StoryShape& like) const {
    std::vector<const StoryShape*> shapes;
    const auto take_from = [&](const std::vector<StoryShape>& list) {
        for (const StoryShape& shape : list) {
            if (same_place(shape, like)) {
                shapes.push_back(&shape);
            }
        }
    };
    if (like.elbow_columns > 0) {
        take_from(elbows(like.columns));
    } else if (like.step_columns > 0) {
        if (like.step_lines >= least_step && like.step_lines <= most_step) {
            take_from(steps(like.columns, like.step_columns, like.step_lines));
        }
    } else {
        for (unsigned edges = 0; edges < edge_classes; ++edges) {
            if (at(like.columns, like.lines, edges).possible()) {
                shapes.push_back(&at(like.columns, like.lines, edges));
            }
        }
    }
    return shapes;
}

const StoryShape& ShapeTable::best(int columns, int lines) const {
    const auto first = shapes_.begin() + static_cast<std::ptrdiff_t>(index(columns, lines, 0));
    return *std::min_element(
        first, first + edge_classes, [](const StoryShape& a, const StoryShape& b) {
            return a.cost < b.cost;
        });
}

}  // namespace banxin
