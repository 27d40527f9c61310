// SPDX-License-Identifier: Apache-2.0
#include "planning/furniture_forms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <variant>

namespace banxin {
namespace {

constexpr std::size_t most_forms = 6;
constexpr double masthead_share = 0.16, ad_share = 0.2;  // of the lines of the page

/// What waits for a place.
struct Waiting {
    const MastheadItem* masthead = nullptr;
    const ImprintItem* imprint = nullptr;
    const IndexItem* index = nullptr;
    std::vector<const AdItem*> adverts;
};

Waiting waiting_on(const PagePlan& page) {
    Waiting waiting;
    for (const PageItem& item : page.items) {
        if (const auto* masthead = std::get_if<MastheadItem>(&item); masthead && !masthead->frame) {
            waiting.masthead = masthead;
        } else if (const auto* imprint = std::get_if<ImprintItem>(&item);
                   imprint && !imprint->frame) {
            waiting.imprint = imprint;
        } else if (const auto* index = std::get_if<IndexItem>(&item); index && !index->frame) {
            waiting.index = index;
        } else if (const auto* ad = std::get_if<AdItem>(&item)) {
            waiting.adverts.push_back(ad);
        }
    }
    return waiting;
}

bool same_frames(const Furniture& a, const Furniture& b) {
    return a.masthead == b.masthead && a.imprint == b.imprint && a.index == b.index &&
           std::ranges::equal(a.adverts, b.adverts, {}, &AdvertPlace::frame, &AdvertPlace::frame);
}

/// Advertisements of an agreed size, from one corner of the foot on.
std::vector<AdvertPlace> at_the_foot(const std::vector<const AdItem*>& adverts,
                                     const PageFormat& format,
                                     int foot,
                                     bool from_right) {
    std::vector<AdvertPlace> places;
    int column = 0, row_lines = 0;
    for (const AdItem* ad : adverts) {
        AdvertPlace place;
        place.name = ad->file;
        if (ad->frame) {
            place.frame = *ad->frame;
            places.push_back(std::move(place));
            continue;
        }
        const auto [columns, lines] =
            ad->size.value_or(std::pair{std::max(1, format.columns / 2),
                                        static_cast<int>(std::lround(format.lines * ad_share))});
        const int wide = std::min(columns, format.columns);
        if (column + wide > format.columns) {
            foot -= row_lines + 1;
            column = row_lines = 0;
        }
        const int first = from_right ? format.columns - column - wide + 1 : column + 1;
        place.frame = {{first, first + wide - 1}, {foot - lines + 1, foot}};
        places.push_back(std::move(place));
        column += wide;
        row_lines = std::max(row_lines, lines);
    }
    return places;
}

/// The places of a plan, if it has one for all that waits.
std::optional<Furniture> form_of(const PageTemplate& plan, const Waiting& waiting) {
    const bool suits = (waiting.masthead == nullptr || plan.masthead) &&
                       (waiting.imprint == nullptr || plan.imprint) &&
                       (waiting.index == nullptr || plan.index);
    if (!suits || plan.adverts.size() < waiting.adverts.size()) {
        return std::nullopt;
    }
    Furniture form;
    form.masthead = waiting.masthead != nullptr ? plan.masthead : std::nullopt;
    form.imprint = waiting.imprint != nullptr ? plan.imprint : std::nullopt;
    form.index = waiting.index != nullptr ? plan.index : std::nullopt;
    for (std::size_t i = 0; i < waiting.adverts.size(); ++i) {
        const AdItem& ad = *waiting.adverts[i];
        AdvertPlace place = plan.adverts[i];
        if (ad.size && !ad.frame &&
            std::pair{place.frame.columns.count(), place.frame.lines.count()} != *ad.size) {
            return std::nullopt;
        }
        place.name = ad.file;
        place.frame = ad.frame.value_or(place.frame);
        form.adverts.push_back(std::move(place));
    }
    return form;
}

/// The usual places.
Furniture usual_form(const Waiting& waiting, const PageFormat& format, bool from_right) {
    Furniture form;
    int foot = format.lines;
    if (waiting.masthead != nullptr) {
        const int lines = static_cast<int>(std::lround(format.lines * masthead_share));
        form.masthead = GridRect{{1, format.columns}, {1, lines}};
    }
    if (waiting.imprint != nullptr) {
        form.imprint = GridRect{{1, format.columns}, {foot - 1, foot}};
        foot -= 3;
    }
    if (waiting.index != nullptr) {
        const int lines = 3 + 2 * static_cast<int>(waiting.index->entries.size());
        form.index = GridRect{{1, std::max(1, format.columns / 4)}, {foot - lines + 1, foot}};
    }
    form.adverts = at_the_foot(waiting.adverts, format, foot, from_right);
    return form;
}

}  // namespace

std::vector<Furniture> furniture_forms(const PagePlan& page,
                                       const PageFormat& format,
                                       const std::vector<PageTemplate>& templates) {
    const Waiting waiting = waiting_on(page);
    std::vector<Furniture> forms;
    const auto add = [&](Furniture form) {
        const bool known = std::ranges::any_of(
            forms, [&](const Furniture& other) { return same_frames(form, other); });
        if (!known && forms.size() < most_forms) {
            forms.push_back(std::move(form));
        }
    };
    for (const PageTemplate& plan : templates) {
        const bool of_this_page = !plan.made_for && plan.front == (page.number == 1);
        if (auto form = of_this_page ? form_of(plan, waiting) : std::nullopt) {
            add(*std::move(form));
        }
    }
    const bool has_sizes = std::ranges::any_of(
        waiting.adverts, [](const AdItem* ad) { return ad->size && !ad->frame; });
    if (forms.empty() || has_sizes) {
        add(usual_form(waiting, format, true));
        add(usual_form(waiting, format, false));
    }
    return forms;
}

}  // namespace banxin
