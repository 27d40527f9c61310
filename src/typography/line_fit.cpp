// SPDX-License-Identifier: Apache-2.0
#include "typography/line_fit.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace banxin {
namespace {

constexpr double loose_em = 0.06, solid_em = 0.002;
// What costs are measured by: a line opened by an eighth of an em costs 100.
constexpr double opened_eighth_cost = 100, past_gappy_cost = 20000;
constexpr double latin_cost = 6, mark_back_cost = 3, mark_back_step_cost = 2;  // of a whole place
constexpr double grid_step_cost = 2, off_grid_cost = 40;
constexpr double bracket_back_cost = 160;
constexpr double kept_blank_cost = 2, kept_blank_in_open_line_cost = 60, hanging_cost = 3;
constexpr double nothing_opens_cost = 1200, per_em_cost = 1000;
constexpr double empty_cell_cost = 50;  // 稿纸: a cell left empty at the end of a line
constexpr double filled_last_line_em = 0.02;

std::size_t index(Opening opening) {
    return static_cast<std::size_t>(opening);
}

Fitness fitness_of(double opened_em) {
    if (opened_em < solid_em) {
        return Fitness::Solid;
    }
    return opened_em < loose_em ? Fitness::Loose : Fitness::VeryLoose;
}

/// Shares an amount among places by what each could give, so that the parts add up to it exactly.
class Shares {
  public:
    Shares(Length amount, Length all) : amount_{amount}, all_{all} {}
    Length next(Length room) {
        seen_ += room;
        const Length until = amount_.scaled(seen_.ratio(all_));
        const Length part = until - given_;
        given_ = until;
        return part;
    }

  private:
    Length amount_, all_, seen_, given_;
};

}  // namespace

bool shows_white(const LineFit& fit) {
    return fit.ragged || fit.opened_em > gappy_em;
}

LineJudge::LineJudge(const LineItems& items) : items_{items} {
    assert(items.tiers.size() < most_tiers);
    sums_.resize(items.boxes.size() + 1);
    for (std::size_t i = 0; i < items.boxes.size(); ++i) {
        const Gap& gap = items.gaps[i];
        Sums sums = sums_[i];
        sums.natural += items.boxes[i].body + gap.natural;
        sums.least += items.boxes[i].body + gap.least;
        if (gap.natural > gap.least) {
            sums.shrink_room[gap.tier] += gap.natural - gap.least;
            ++sums.shrink_places[gap.tier];
        }
        if (gap.most > gap.natural) {
            sums.stretch_room[index(gap.opening)] += gap.most - gap.natural;
            ++sums.stretch_places[index(gap.opening)];
        }
        if (gap.opens) {
            ++(gap.opening == Opening::Latin ? sums.opening_latin : sums.opening);
        }
        sums_[i + 1] = sums;
    }
}

LineJudge::Sums LineJudge::between(std::size_t first, std::size_t last) const {
    const Sums& from = sums_[first];
    Sums sums = sums_[last - 1];
    for (std::size_t i = 0; i < most_tiers; ++i) {
        sums.shrink_room[i] -= from.shrink_room[i];
        sums.shrink_places[i] -= from.shrink_places[i];
    }
    for (std::size_t i = 0; i < openings; ++i) {
        sums.stretch_room[i] -= from.stretch_room[i];
        sums.stretch_places[i] -= from.stretch_places[i];
    }
    sums.opening -= from.opening;
    sums.opening_latin -= from.opening_latin;
    return sums;
}

Length LineJudge::natural_width(std::size_t first, std::size_t last) const {
    return sums_[last - 1].natural - sums_[first].natural + items_.boxes[last - 1].body;
}

Length LineJudge::least_width(std::size_t first, std::size_t last) const {
    return sums_[last - 1].least - sums_[first].least + items_.boxes[last - 1].body;
}

std::size_t LineJudge::end_from(std::size_t first, Length width) const {
    const auto found = std::partition_point(
        sums_.begin() + static_cast<std::ptrdiff_t>(first) + 1, sums_.end(), [&](const Sums& sums) {
            return sums.natural - sums_[first].natural < width;
        });
    return std::min(static_cast<std::size_t>(found - sums_.begin()), items_.boxes.size());
}

LineFit LineJudge::narrowest(const LineAsked& line) const {
    const Length too_wide = least_width(line.first, line.last) + hyphen_width(line) - line.width;
    LineFit fit;
    fit.cost = 1e6 + per_em_cost * too_wide.ratio(items_.size);
    fit.fitness = Fitness::Compressed;
    fit.narrowest = true;
    fit.overfull = too_wide > tolerance();
    return fit;
}

Length LineJudge::hyphen_width(const LineAsked& line) const {
    return line.ends_paragraph ? Length{} : items_.gaps[line.last - 1].hyphen_width;
}

/// What the measure still has for a line at its natural width; less than nothing if it is too wide.
Length LineJudge::room(const LineAsked& line, const LineFit& fit) const {
    return line.width - natural_width(line.first, line.last) - fit.head - fit.tail + fit.hang -
           hyphen_width(line);
}

std::optional<LineFit> LineJudge::fit(const LineAsked& line) const {
    const Composition& choice = items_.composition;
    const LineBox& last = items_.boxes[line.last - 1];
    const Sums sums = between(line.first, line.last);
    const bool may_hang = last.hangs && choice.hang != Hanging::None;
    const Length kept = choice.line_end == LineEdge::Full ? last.blank_after : Length{};
    std::optional<LineFit> best;
    const auto consider = [&](const LineEnd& end) {
        if (const auto fit = fit_with(line, sums, end); fit && (!best || fit->cost < best->cost)) {
            best = fit;
        }
    };
    if (may_hang) {
        consider({{}, last.body});
    }
    if (!may_hang || choice.hang == Hanging::Allow) {
        consider({kept, {}});
        if (choice.line_end == LineEdge::Auto && last.blank_after > Length{} &&
            !line.ends_paragraph) {
            consider({last.blank_after, {}});
        }
    }
    return best;
}

std::optional<LineFit> LineJudge::fit_with(const LineAsked& line,
                                           const Sums& sums,
                                           const LineEnd& end) const {
    LineFit fit;
    fit.tail = end.tail;
    fit.hang = end.hang;
    if (items_.composition.line_start == LineEdge::Full) {
        fit.head = items_.boxes[line.first].blank_before;
    }
    const Length free = room(line, fit);
    if (free < -tolerance()) {
        const bool may_shrink = items_.composition.grid != Grid::Full;
        const auto amounts = may_shrink ? shrink(sums, -free) : std::nullopt;
        if (!amounts) {
            return std::nullopt;
        }
        fit.fitness = Fitness::Compressed;
        fit.cost = shrink_cost(sums, *amounts);
    } else if (free > tolerance() && items_.composition.grid == Grid::Full) {
        fit.cost = line.ends_paragraph ? 0 : empty_cell_cost * free.ratio(items_.size);
    } else if (free > tolerance() && (!line.ends_paragraph || fills_last_line(line, sums, free))) {
        const Length kept = fit.head;
        const Amounts amounts = stretch(line, sums, free, fit.head);
        const double given_back = (fit.head - kept).ratio(items_.size);
        fit.cost = stretch_cost(sums, amounts) + bracket_back_cost * given_back * given_back;
        fit.white = amounts.opened;
        fit.ragged = amounts.places == 0 && amounts.opened > tolerance();
        fit.opened_em = amounts.opened.ratio(items_.size) / std::max(1, amounts.places);
        fit.fitness = fitness_of(fit.opened_em);
    }
    if (fit.tail > Length{} && items_.composition.line_end == LineEdge::Auto) {
        fit.cost += fit.opened_em > solid_em ? kept_blank_in_open_line_cost : kept_blank_cost;
    }
    if (fit.hang > Length{} && items_.composition.hang == Hanging::Allow) {
        fit.cost += hanging_cost;
    }
    return fit;
}

/// A last line that all but fills its measure looks like a mistake, and is filled.
bool LineJudge::fills_last_line(const LineAsked& line, const Sums& sums, Length room) const {
    return line.first > 0 && room <= half() && sums.opening > 0 &&
           (room / sums.opening).ratio(items_.size) <= filled_last_line_em;
}

std::optional<LineJudge::Amounts> LineJudge::shrink(const Sums& sums, Length need) const {
    Amounts amounts;
    for (std::size_t tier = 1; tier < most_tiers && need > Length{}; ++tier) {
        amounts.taken[tier] = std::min(need, sums.shrink_room[tier]);
        need -= amounts.taken[tier];
    }
    return need <= tolerance() ? std::optional{amounts} : std::nullopt;
}

double LineJudge::shrink_cost(const Sums& sums, const Amounts& amounts) const {
    double cost = on_grid() ? grid_step_cost : 0;
    for (std::size_t tier = 1; tier <= items_.tiers.size(); ++tier) {
        if (amounts.taken[tier] <= Length{}) {
            continue;
        }
        const double share = amounts.taken[tier].ratio(sums.shrink_room[tier]);
        const Tier& asked = items_.tiers[tier - 1];
        cost += asked.cost * sums.shrink_places[tier] * (asked.whole ? share : share * share);
    }
    return cost;
}

LineJudge::Amounts LineJudge::stretch(const LineAsked& line,
                                      const Sums& sums,
                                      Length room,
                                      Length& head) const {
    Amounts amounts;
    const auto give = [&](Opening opening) {
        amounts.given[index(opening)] = std::min(room, sums.stretch_room[index(opening)]);
        room -= amounts.given[index(opening)];
    };
    give(Opening::WordSpace);
    if (on_grid()) {
        give(Opening::MarkBlank);
        give(Opening::Latin);
    } else {
        const Length both =
            sums.stretch_room[index(Opening::Latin)] + sums.stretch_room[index(Opening::MarkBlank)];
        const Length given = std::min(room, both);
        if (given > Length{}) {
            const Length latin = given.scaled(sums.stretch_room[index(Opening::Latin)].ratio(both));
            amounts.given[index(Opening::Latin)] = latin;
            amounts.given[index(Opening::MarkBlank)] = given - latin;
            room -= given;
        }
    }
    const LineBox& first = items_.boxes[line.first];
    if (line.opens_paragraph && items_.composition.line_start == LineEdge::Auto &&
        room > tolerance()) {
        const Length back = std::min(first.blank_before, room);
        if (!on_grid() || back == first.blank_before) {
            head += back;
            room -= back;
        }
    }
    if (room <= tolerance()) {
        return amounts;
    }
    amounts.opened = room;
    amounts.places = sums.opening;
    if (amounts.places == 0 || (room / amounts.places).ratio(items_.size) > gappy_em) {
        amounts.places += sums.opening_latin;
        amounts.latin_opens = true;
    }
    return amounts;
}

double LineJudge::stretch_cost(const Sums& sums, const Amounts& amounts) const {
    const auto cost_of = [&](Opening opening, double place) {
        const Length given = amounts.given[index(opening)];
        if (given <= Length{}) {
            return 0.0;
        }
        const double share = given.ratio(sums.stretch_room[index(opening)]);
        const int places = sums.stretch_places[index(opening)];
        return places * (on_grid() && opening == Opening::MarkBlank ? mark_back_step_cost * share
                                                                    : place * share * share);
    };
    double cost = cost_of(Opening::Latin, latin_cost) + cost_of(Opening::MarkBlank, mark_back_cost);
    if (amounts.opened <= Length{}) {
        return cost;
    }
    if (amounts.places == 0) {
        return cost + nothing_opens_cost + per_em_cost * amounts.opened.ratio(items_.size);
    }
    const double em = (amounts.opened / amounts.places).ratio(items_.size);
    const double eighths = em / 0.125;
    cost += opened_eighth_cost * eighths * eighths + (on_grid() ? off_grid_cost : 0);
    return em > gappy_em ? cost + past_gappy_cost * (em - gappy_em) : cost;
}

std::vector<Length> LineJudge::gaps(const LineAsked& line, const LineFit& fit) const {
    const std::size_t count = line.last - line.first - 1;
    const auto gap_at = [&](std::size_t i) -> const Gap& { return items_.gaps[line.first + i]; };
    std::vector<Length> widths(count);
    for (std::size_t i = 0; i < count; ++i) {
        widths[i] = fit.narrowest ? gap_at(i).least : gap_at(i).natural;
    }
    if (fit.narrowest || items_.composition.grid == Grid::Full) {
        return widths;
    }
    // A blank that was given back is part of the head already.
    const Length free = room(line, fit);
    const Sums sums = between(line.first, line.last);
    // Whole places one after the other, or equal shares of all.
    const auto change = [&](Length amount, Length all, bool whole, int sign, auto&& room_of) {
        if (amount <= Length{}) {
            return;
        }
        Shares shares{amount, all};
        for (std::size_t i = 0; i < count; ++i) {
            const Length own = room_of(gap_at(i));
            if (own <= Length{}) {
                continue;
            }
            const Length part = whole ? std::min(own, amount) : shares.next(own);
            widths[i] += part * sign;
            amount -= whole ? part : Length{};
        }
    };
    if (free < -tolerance()) {
        const auto amounts = shrink(sums, -free);
        for (std::size_t tier = 1; amounts && tier <= items_.tiers.size(); ++tier) {
            change(amounts->taken[tier],
                   sums.shrink_room[tier],
                   items_.tiers[tier - 1].whole,
                   -1,
                   [&](const Gap& gap) {
                       return gap.tier == tier ? gap.natural - gap.least : Length{};
                   });
        }
        return widths;
    }
    if (free <= tolerance() || (line.ends_paragraph && !fills_last_line(line, sums, free))) {
        return widths;
    }
    LineAsked settled = line;
    settled.opens_paragraph = false;
    Length head;
    const Amounts amounts = stretch(settled, sums, free, head);
    for (const Opening opening : {Opening::WordSpace, Opening::Latin, Opening::MarkBlank}) {
        change(amounts.given[index(opening)],
               sums.stretch_room[index(opening)],
               on_grid() && opening == Opening::MarkBlank,
               1,
               [&](const Gap& gap) {
                   return gap.opening == opening ? gap.most - gap.natural : Length{};
               });
    }
    if (amounts.places > 0) {
        const Length all = items_.size * amounts.places;
        Shares shares{amounts.opened, all};
        for (std::size_t i = 0; i < count; ++i) {
            if (gap_at(i).opens && (amounts.latin_opens || gap_at(i).opening != Opening::Latin)) {
                widths[i] += shares.next(items_.size);
            }
        }
    }
    return widths;
}

}  // namespace banxin
