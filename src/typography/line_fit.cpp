// SPDX-License-Identifier: Apache-2.0
#include "typography/line_fit.hpp"

#include <algorithm>

namespace banxin {
namespace {

/// What it costs to take all a place of a tier can give (order of clreq
/// #adjusting_line_by_compression): none, word space, middle dot, bracket, comma, Latin, stop.
constexpr std::array<double, 7> shrink_cost{0, 2, 4, 6, 8, 10, 24};

constexpr double loose_em = 0.06, solid_em = 0.002, emergency_em = 0.25;
constexpr double latin_stretch_cost = 6, mark_stretch_cost = 3, mark_step_cost = 2;
constexpr double bracket_back_cost = 160;
constexpr double nothing_opens_cost = 5000, per_em_cost = 1000;

std::size_t index(GapTier tier) {
    return static_cast<std::size_t>(tier);
}
std::size_t index(StretchTier tier) {
    return static_cast<std::size_t>(tier);
}

double opening_cost(double em) {
    const double share = em / 0.125;
    return 100 * share * share + (em > emergency_em ? 20000 * (em - emergency_em) : 0);
}

Fitness fitness_of(double opening_em) {
    if (opening_em < solid_em) {
        return Fitness::Solid;
    }
    return opening_em < loose_em ? Fitness::Loose : Fitness::VeryLoose;
}

/// Shares `amount` among `places` so that the parts add up to it exactly.
class Shares {
  public:
    Shares(Length amount, int places) : left_{amount}, places_{places} {}
    Length next() {
        const Length part = left_ / places_;
        left_ -= part;
        --places_;
        return part;
    }

  private:
    Length left_;
    int places_;
};

}  // namespace

LineJudge::LineJudge(const LineItems& items) : items_{items} {
    sums_.resize(items.boxes.size() + 1);
    for (std::size_t i = 0; i < items.boxes.size(); ++i) {
        const Gap& gap = items.gaps[i];
        Sums sums = sums_[i];
        sums.natural += items.boxes[i].body + gap.natural;
        sums.least += items.boxes[i].body + gap.least;
        if (gap.natural > gap.least) {
            sums.shrink_room[index(gap.shrink)] += gap.natural - gap.least;
            ++sums.shrink_places[index(gap.shrink)];
        }
        if (gap.most > gap.natural) {
            sums.stretch_room[index(gap.stretch)] += gap.most - gap.natural;
            ++sums.stretch_places[index(gap.stretch)];
        }
        if (gap.opens) {
            ++(gap.stretch == StretchTier::Latin ? sums.opening_latin : sums.opening);
        }
        sums_[i + 1] = sums;
    }
}

Length LineJudge::natural_width(std::size_t first, std::size_t last) const {
    return sums_[last - 1].natural - sums_[first].natural + items_.boxes[last - 1].body;
}

Length LineJudge::least_width(std::size_t first, std::size_t last) const {
    return sums_[last - 1].least - sums_[first].least + items_.boxes[last - 1].body;
}

LineFit LineJudge::overfull(const LineAsked& line) const {
    const double by_em = (least_width(line.first, line.last) - line.width).ratio(items_.size);
    LineFit fit;
    fit.cost = 1e6 + per_em_cost * by_em;
    fit.fitness = Fitness::Compressed;
    fit.overfull = true;
    return fit;
}

std::optional<LineFit> LineJudge::fit(const LineAsked& line) const {
    const Sums& from = sums_[line.first];
    const Sums& to = sums_[line.last - 1];
    const Length room = line.width - natural_width(line.first, line.last);
    if (room < -tolerance()) {
        return shrink(from, to, -room);
    }
    if (line.ends_paragraph || room <= tolerance()) {
        return LineFit{};
    }
    return stretch(line, from, to, room);
}

std::optional<LineFit> LineJudge::shrink(const Sums& from, const Sums& to, Length need) const {
    LineFit fit;
    fit.fitness = Fitness::Compressed;
    if (items_.half_grid) {
        auto steps = static_cast<int>((need + tolerance()) / half());
        if (need - half() * steps > tolerance()) {
            return std::nullopt;  // not whole half ems: only some other line end keeps the grid
        }
        for (std::size_t tier = 1; tier < shrink_tiers; ++tier) {
            const int taken = std::min(steps, to.shrink_places[tier] - from.shrink_places[tier]);
            fit.cost += shrink_cost[tier] * taken;
            steps -= taken;
        }
        fit.cost += 2;
        return steps == 0 ? std::optional{fit} : std::nullopt;
    }
    for (std::size_t tier = 1; tier < shrink_tiers && need > Length{}; ++tier) {
        const Length room = to.shrink_room[tier] - from.shrink_room[tier];
        if (room <= Length{}) {
            continue;
        }
        const double share = std::min(1.0, need.ratio(room));
        fit.cost +=
            shrink_cost[tier] * share * share * (to.shrink_places[tier] - from.shrink_places[tier]);
        need -= std::min(need, room);
    }
    return need <= tolerance() ? std::optional{fit} : std::nullopt;
}

LineJudge::Opening LineJudge::openings(const Sums& from, const Sums& to, Length room) const {
    Opening opening{to.opening - from.opening, false};
    if (opening.places == 0 || (room / opening.places).ratio(items_.size) > emergency_em) {
        opening.places += to.opening_latin - from.opening_latin;
        opening.with_latin = true;
    }
    return opening;
}

LineFit LineJudge::stretch(const LineAsked& line,
                           const Sums& from,
                           const Sums& to,
                           Length room) const {
    LineFit fit;
    const auto room_of = [&](StretchTier tier) {
        return to.stretch_room[index(tier)] - from.stretch_room[index(tier)];
    };
    const auto places_of = [&](StretchTier tier) {
        return to.stretch_places[index(tier)] - from.stretch_places[index(tier)];
    };
    room -= std::min(room, room_of(StretchTier::WordSpace));
    if (items_.half_grid) {
        const auto steps = std::min<std::int64_t>((room + tolerance()) / half(),
                                                  places_of(StretchTier::MarkBlank));
        room -= half() * steps;
        fit.cost += mark_step_cost * static_cast<double>(steps);
    } else {
        const Length both = room_of(StretchTier::Latin) + room_of(StretchTier::MarkBlank);
        if (both > Length{}) {
            const double share = std::min(1.0, room.ratio(both));
            const int latin = places_of(StretchTier::Latin);
            fit.cost +=
                share * share * (latin > 0 ? latin_stretch_cost * latin : mark_stretch_cost);
            room -= std::min(room, both);
        }
    }
    if (line.opens_paragraph && room > tolerance() &&
        blank_before(items_, items_.boxes[line.first]) > Length{}) {
        fit.head = items_.half_grid ? (room + tolerance() >= half() ? half() : Length{})
                                    : std::min(half(), room);
        const double em = fit.head.ratio(items_.size);
        fit.cost += bracket_back_cost * em * em;
        room -= fit.head;
    }
    if (room <= tolerance()) {
        return fit;
    }
    const Opening opening = openings(from, to, room);
    if (opening.places == 0) {
        fit.cost += nothing_opens_cost + per_em_cost * room.ratio(items_.size);
        fit.fitness = Fitness::VeryLoose;
        return fit;
    }
    const double em = (room / opening.places).ratio(items_.size);
    fit.cost += opening_cost(em);
    fit.fitness = fitness_of(em);
    return fit;
}

std::vector<Length> LineJudge::gaps(const LineAsked& line, const LineFit& fit) const {
    const std::size_t count = line.last - line.first - 1;
    const auto gap_at = [&](std::size_t i) -> const Gap& { return items_.gaps[line.first + i]; };
    std::vector<Length> widths(count);
    for (std::size_t i = 0; i < count; ++i) {
        widths[i] = fit.overfull ? gap_at(i).least : gap_at(i).natural;
    }
    if (fit.overfull) {
        return widths;
    }
    const Sums& from = sums_[line.first];
    const Sums& to = sums_[line.last - 1];
    Length room = line.width - natural_width(line.first, line.last) - fit.head;

    if (room < -tolerance()) {
        Length need = -room;
        for (std::size_t tier = 1; tier < shrink_tiers && need > Length{}; ++tier) {
            const Length all = to.shrink_room[tier] - from.shrink_room[tier];
            if (all <= Length{}) {
                continue;
            }
            Shares shares{std::min(need, all), to.shrink_places[tier] - from.shrink_places[tier]};
            for (std::size_t i = 0; i < count && need > Length{}; ++i) {
                if (index(gap_at(i).shrink) != tier || gap_at(i).natural <= gap_at(i).least) {
                    continue;
                }
                const Length part = std::min(
                    need, items_.half_grid ? gap_at(i).natural - gap_at(i).least : shares.next());
                widths[i] -= part;
                need -= part;
            }
        }
        return widths;
    }
    if (line.ends_paragraph || room <= tolerance()) {
        return widths;
    }

    const auto fill_tier = [&](auto&& belongs, Length all, int places) {
        if (all <= Length{} || places == 0) {
            return;
        }
        Shares shares{std::min(room, all), places};
        for (std::size_t i = 0; i < count && room > Length{}; ++i) {
            const Gap& gap = gap_at(i);
            if (!belongs(gap) || gap.most <= gap.natural) {
                continue;
            }
            Length part = shares.next();
            if (items_.half_grid && gap.stretch == StretchTier::MarkBlank) {
                part = room + tolerance() >= half() ? half() : Length{};
            }
            widths[i] += part;
            room -= part;
        }
    };
    const auto sum = [&](StretchTier tier) {
        return std::pair{to.stretch_room[index(tier)] - from.stretch_room[index(tier)],
                         to.stretch_places[index(tier)] - from.stretch_places[index(tier)]};
    };
    const auto spaces = sum(StretchTier::WordSpace);
    fill_tier([](const Gap& gap) { return gap.stretch == StretchTier::WordSpace; },
              spaces.first,
              spaces.second);
    const auto latin = sum(StretchTier::Latin);
    const auto marks = sum(StretchTier::MarkBlank);
    fill_tier(
        [](const Gap& gap) {
            return gap.stretch == StretchTier::Latin || gap.stretch == StretchTier::MarkBlank;
        },
        latin.first + marks.first,
        latin.second + marks.second);
    if (room <= tolerance()) {
        return widths;
    }
    const Opening opening = openings(from, to, room);
    if (opening.places > 0) {
        Shares shares{room, opening.places};
        for (std::size_t i = 0; i < count; ++i) {
            if (gap_at(i).opens &&
                (opening.with_latin || gap_at(i).stretch != StretchTier::Latin)) {
                widths[i] += shares.next();
            }
        }
    }
    return widths;
}

}  // namespace banxin
