// SPDX-License-Identifier: Apache-2.0
#include "layout/copyfit.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace banxin {
namespace {

constexpr std::size_t most_trials = 28;
constexpr double air_cost = 4, tight_air_cost = 36;  // × lines²; a line less than usual
constexpr double crop_cost = 3.6;                    // × lines²
constexpr double byline_cost = 60, size_cost = 9, subhead_cost = 24, legs_cost = 12,
                 filler_cost = 60;
constexpr double empty_cost = 27, unasked_empty_cost = 60;
// What a line too much or too little will probably cost when it is made up by line breaks.
constexpr double drive_out_cost = 13.5, take_in_cost = 33;

struct Candidate {
    FitSetting setting;
    double price = 0;     ///< Of the setting itself.
    double estimate = 0;  ///< With what line breaks will cost.
};

double air_price(int air) {
    return air < 0 ? tight_air_cost * air * air : air_cost * air * air;
}

/// Empty lines at the end are cheap while the limits allow them, and dear beyond: in an estimate
/// the difference is driven out where there is text for it.
double estimated(double price, double room, double need) {
    const double over = need - room;
    return price + (over > 0 ? take_in_cost * over * over : drive_out_cost * -over);
}

std::vector<int> range(int first, int last) {
    std::vector<int> numbers;
    for (int i = first; i <= last; ++i) {
        numbers.push_back(i);
    }
    return numbers;
}

std::vector<FitSetting> settings_in(const FitRange& may) {
    std::vector<int> legs{0};
    legs.insert(legs.end(), may.legs.begin(), may.legs.end());
    std::vector<int> sizes{0};
    sizes.insert(sizes.end(), may.sizes.begin(), may.sizes.end());
    std::vector<int> fillers{0};
    if (may.filler) {
        const std::vector<int> lines = range(3, 8);
        fillers.insert(fillers.end(), lines.begin(), lines.end());
    }
    std::vector<FitSetting> settings;
    for (const int leg : legs) {
        for (const int filler : fillers) {
            for (const int subheads : range(0, may.subheads)) {
                for (const int byline : range(0, may.byline ? 1 : 0)) {
                    for (const int size : sizes) {
                        for (const int crop : range(may.least_crop, may.most_crop)) {
                            for (const int air : range(may.least_air, may.most_air)) {
                                settings.push_back(
                                    {air, crop, byline == 1, size, subheads, leg, filler});
                            }
                        }
                    }
                }
            }
        }
    }
    return settings;
}

}  // namespace

double cost_of(const FitSetting& setting) {
    double cost = 0;
    for (const FitStep& step : steps_of(setting)) {
        cost += step.cost;
    }
    return cost;
}

double cost_of_empty(int lines, int allowed) {
    return empty_cost * std::min(lines, allowed) +
           unasked_empty_cost * std::max(0, lines - allowed);
}

std::vector<FitStep> steps_of(const FitSetting& setting) {
    using Lever = FitStep::Lever;
    std::vector<FitStep> steps;
    const auto add = [&](Lever lever, int amount, double cost) {
        if (amount != 0) {
            steps.push_back({lever, amount, cost});
        }
    };
    add(Lever::Air, setting.air, air_price(setting.air));
    add(Lever::Crop, setting.crop, crop_cost * setting.crop * setting.crop);
    add(Lever::Byline, setting.byline ? 1 : 0, byline_cost);
    add(Lever::Size, setting.size, size_cost * std::abs(setting.size));
    add(Lever::Subheads, setting.subheads, subhead_cost * setting.subheads);
    add(Lever::Measure, setting.legs, legs_cost);
    add(Lever::Filler, setting.filler, filler_cost);
    return steps;
}

std::optional<FitAnswer> best_fit(const FitQuestion& question) {
    std::vector<Candidate> candidates;
    for (const FitSetting& setting : settings_in(question.range)) {
        if (const auto room = question.room(setting)) {
            const double price = cost_of(setting);
            candidates.push_back({setting, price, estimated(price, *room, question.need(setting))});
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::estimate);
    std::optional<FitAnswer> best;
    std::size_t trials = 0;
    for (const Candidate& candidate : candidates) {
        if (trials == most_trials) {
            break;
        }
        if (best && candidate.price >= best->cost) {
            continue;
        }
        ++trials;
        const auto trial = question.flow(candidate.setting);
        if (!trial) {
            continue;
        }
        const double cost = candidate.price + trial->cost;
        if (!best || cost < best->cost) {
            best = FitAnswer{candidate.setting, *trial, cost};
        }
    }
    return best;
}

}  // namespace banxin
