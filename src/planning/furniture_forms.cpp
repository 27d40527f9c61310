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
constexpr int imprint_lines = 2;
constexpr double masthead_share = 0.16, ad_share = 0.2;  // of the lines of the page

/// What is no story on a page.
struct Waiting {
    const MastheadItem* masthead = nullptr;
    const ImprintItem* imprint = nullptr;
    const IndexItem* index = nullptr;
    std::vector<const AdItem*> adverts;
};

Waiting waiting_on(const PagePlan& page) {
    Waiting waiting;
    for (const PageItem& item : page.items) {
        if (const auto* masthead = std::get_if<MastheadItem>(&item)) {
            waiting.masthead = masthead;
        } else if (const auto* imprint = std::get_if<ImprintItem>(&item); imprint) {
            waiting.imprint = imprint;
        } else if (const auto* index = std::get_if<IndexItem>(&item); index) {
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

/// The lowest place of that size that keeps off `taken`, with a line of white between; from the
/// right or the left. Nothing if there is none.
std::optional<GridRect> lowest_place(const std::vector<GridRect>& taken,
                                     const PageFormat& format,
                                     std::pair<int, int> size,
                                     bool from_right) {
    const int columns = std::min(size.first, format.columns), lines = size.second;
    for (int last = format.lines; last >= lines; --last) {
        for (int at = 0; at + columns <= format.columns; ++at) {
            const int first = from_right ? format.columns - columns - at + 1 : at + 1;
            const GridRect rect{{first, first + columns - 1}, {last - lines + 1, last}};
            const GridRect with_white{rect.columns, {rect.lines.first - 1, last + 1}};
            if (std::ranges::none_of(
                    taken, [&](const GridRect& other) { return with_white.overlaps(other); })) {
                return rect;
            }
        }
    }
    return std::nullopt;
}

/// Advertisements of an agreed size, from one corner of the foot on.
std::vector<AdvertPlace> at_the_foot(const std::vector<const AdItem*>& adverts,
                                     const PageFormat& format,
                                     std::vector<GridRect> taken,
                                     bool from_right) {
    for (const AdItem* ad : adverts) {
        if (ad->frame) {
            taken.push_back(*ad->frame);
        }
    }
    std::vector<AdvertPlace> places;
    for (const AdItem* ad : adverts) {
        const std::pair usual{std::max(1, format.columns / 2),
                              static_cast<int>(std::lround(format.lines * ad_share))};
        const auto rect = ad->frame
                              ? ad->frame
                              : lowest_place(taken, format, ad->size.value_or(usual), from_right);
        if (rect) {
            AdvertPlace place;
            place.name = ad->file;
            place.frame = *rect;
            taken.push_back(*rect);
            places.push_back(std::move(place));
        }
    }
    return places;
}

/// Its own place, else the usual one; none if there is no such thing.
template <class Item>
std::optional<GridRect> place_for(const Item* item, const std::optional<GridRect>& usual) {
    return item == nullptr ? std::nullopt : item->frame ? item->frame : usual;
}

/// The places of a plan, if it has one for all that waits.
std::optional<Furniture> form_of(const PageTemplate& plan, const Waiting& waiting) {
    const auto has = [](const auto* item, const std::optional<GridRect>& place) {
        return item == nullptr || item->frame || place;
    };
    const bool suits = has(waiting.masthead, plan.masthead) && has(waiting.imprint, plan.imprint) &&
                       has(waiting.index, plan.index);
    if (!suits || plan.adverts.size() < waiting.adverts.size()) {
        return std::nullopt;
    }
    Furniture form;
    form.masthead = place_for(waiting.masthead, plan.masthead);
    form.imprint = place_for(waiting.imprint, plan.imprint);
    form.index = place_for(waiting.index, plan.index);
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
    std::vector<GridRect> taken;
    for (const AdItem* ad : waiting.adverts) {
        if (ad->frame) {
            taken.push_back(*ad->frame);
        }
    }
    const auto take = [&](const std::optional<GridRect>& place) {
        if (place) {
            taken.push_back(*place);
        }
        return place;
    };
    const int masthead_lines = static_cast<int>(std::lround(format.lines * masthead_share));
    form.masthead =
        take(place_for(waiting.masthead, GridRect{{1, format.columns}, {1, masthead_lines}}));
    form.imprint = take(place_for(
        waiting.imprint, lowest_place(taken, format, {format.columns, imprint_lines}, false)));
    const int entries =
        waiting.index != nullptr ? static_cast<int>(waiting.index->entries.size()) : 0;
    form.index = take(place_for(
        waiting.index,
        lowest_place(taken, format, {std::max(1, format.columns / 4), 3 + 2 * entries}, false)));
    form.adverts = at_the_foot(waiting.adverts, format, std::move(taken), from_right);
    return form;
}

}  // namespace

std::optional<Furniture> furniture_of(const PageTemplate& plan, const PagePlan& page) {
    return form_of(plan, waiting_on(page));
}

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
