// SPDX-License-Identifier: Apache-2.0
#include "print/page_inks.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace banxin {
namespace {

bool is_colour(const Ink& ink) {
    return ink.spot == 0 && (ink.cyan > 0 || ink.magenta > 0 || ink.yellow > 0);
}

bool is_spot(const Ink& ink) {
    return ink.spot > 0 && ink.cover > 0;
}

/// Calls `see` with each ink of `marks` and what it is used for.
template <class See>
void each_ink(const std::vector<Mark>& marks, const See& see) {
    for (const Mark& mark : marks) {
        std::visit(Overloaded{
                       [&](const GlyphRun& run) {
                           see(run.ink,
                               Message{fmt::format("“{}”", shown(run.text)),
                                       fmt::format("\"{}\"", shown(run.text))});
                       },
                       [&](const Rule& rule) {
                           see(rule.ink, Message{"一条线", "a rule"});
                       },
                       [&](const Area& area) {
                           see(area.ink, Message{"底色", "a tint"});
                       },
                       [](const PlacedPicture&) {},
                       [&](const Dot& dot) {
                           see(dot.ink, Message{"一个圆点", "a dot"});
                       },
                       [&](const Wave& wave) {
                           see(wave.ink, Message{"一条浪线", "a wave"});
                       },
                       [&](const Group& group) { each_ink(group.marks, see); },
                   },
                   mark);
    }
}

/// The first thing of `group` that is not black.
std::optional<Message> first_colour(const Group& group) {
    std::optional<Message> first;
    each_ink(group.marks, [&](const Ink& ink, const Message& what) {
        if (!first && (is_colour(ink) || is_spot(ink))) {
            first = what;
        }
    });
    return first;
}

Diagnostic colour_on_black_page(const Page& page, const Group& group, const Message& what) {
    Diagnostic finding = error(
        "BX6110",
        group.where,
        {fmt::format("第{}版只印黑墨，{}却是彩色", page.number, what.zh),
         fmt::format("page {} is printed in black only, but {} has colour", page.number, what.en)});
    finding.page = page.number;
    finding.place = group.rect;
    finding.hints = {
        {"样式里改用黑，或者挪到彩版", "set it in black, or move it to a page in colour"},
        {"印厂文件里的 colour_pages 说哪些是彩版",
         "colour_pages in the plant's file says which pages are in colour"}};
    return finding;
}

Diagnostic spot_not_there(const SpotPlan& spot, const Plant& plant) {
    Diagnostic finding =
        error("BX5212",
              spot.where,
              {fmt::format("专色“{}”，印厂 {} 没有", shown(spot.name), plant.name),
               fmt::format("the plant {} has no spot ink \"{}\"", plant.name, shown(spot.name))});
    if (plant.spots.empty()) {
        finding.hints.push_back(
            {"用四色代替；或者问过印厂，写进印厂文件的 spots",
             "use process inks, or ask the plant and name it under spots in the "
             "plant's file"});
    } else {
        finding.hints.push_back({fmt::format("印厂有：{}", fmt::join(plant.spots, "、")),
                                 fmt::format("the plant has: {}", fmt::join(plant.spots, ", "))});
    }
    return finding;
}

}  // namespace

PageInks page_inks(const Page& page) {
    PageInks inks;
    for (const Group& group : page.groups) {
        each_ink(group.marks, [&](const Ink& ink, const Message& /*what*/) {
            inks.colour = inks.colour || is_colour(ink);
            if (is_spot(ink)) {
                inks.spots.insert(ink.spot);
            }
        });
    }
    return inks;
}

Diagnostics check_page_inks(const Issue& issue, const Document& document) {
    const Plant& plant = issue.paper.plant;
    Diagnostics errors;
    std::set<int> spots;
    for (const Page& page : document.pages) {
        spots.merge(page_inks(page).spots);
        if (plant.in_colour(page.number)) {
            continue;
        }
        for (const Group& group : page.groups) {
            if (const auto what = first_colour(group)) {
                errors.push_back(colour_on_black_page(page, group, *what));
            }
        }
    }
    for (const int spot : spots) {
        const SpotPlan& plan = issue.paper.spots.at(static_cast<std::size_t>(spot - 1));
        if (std::ranges::find(plant.spots, plan.name) == plant.spots.end()) {
            errors.push_back(spot_not_there(plan, plant));
        }
    }
    return errors;
}

}  // namespace banxin
