// SPDX-License-Identifier: Apache-2.0
#include "layout/page_filling.hpp"

#include "base/text.hpp"
#include "document/frame.hpp"
#include "layout/assignment.hpp"
#include "layout/column_label.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>
#include <variant>

namespace banxin {
namespace {

// What a fault is worth, in characters too many or too few.
constexpr int rank_cost = 60;      // a place too high or too low in the order of the page
constexpr int picture_cost = 100;  // a picture too many or too few
constexpr int style_cost = 100;    // another kind of story than the slot is made for
constexpr int order_cost = 1;      // stories of one rank: as in the YAML, all else being equal

int characters_of(const StoryItem& story) {
    int count = 0;
    for (const Paragraph& paragraph : story.body) {
        count += count_written(paragraph.text);
    }
    return count;
}

/// As many characters as the tables of the story keep from its text: a line for each row, one for
/// the white.
int characters_of_tables(const StoryItem& story, const PageFormat& format) {
    int count = 0;
    for (const Paragraph& paragraph : story.body) {
        if (paragraph.kind == ParagraphKind::Table) {
            const std::size_t rows = paragraph.cells.size() / paragraph.columns.size();
            count += static_cast<int>(rows + 1) * format.chars_per_column;
        }
    }
    return count;
}

/// The same for QR codes that stand among its text.
int characters_of_codes(const StoryItem& story, const PagePlan& page, const PageFormat& format) {
    int count = 0;
    for (const PageItem& item : page.items) {
        const auto* code = std::get_if<QrItem>(&item);
        if (code != nullptr && code->with == story.id) {
            const InsetPlace& place = code->frame;
            const Length width =
                place.width.value_or(format.width_of(place.rect.columns.count()) - place.indent);
            count += static_cast<int>(place.rect.lines.count() * (width / format.body_size + 1));
        }
    }
    return count;
}

/// How far a count lies outside of `range`.
int outside(int count, Span range) {
    return std::max({0, range.first - count, count - range.last});
}

/// How far a text lies outside of the range of a slot; none is too long whose rest goes to another
/// page.
int outside(int characters, bool jumps, Span range) {
    return outside(jumps ? std::min(characters, range.last) : characters, range);
}

/// How far two ranges are apart.
int apart(Span a, Span b) {
    return std::max({0, a.first - b.last, b.first - a.last});
}

bool says_nothing(const HeadlinePlan& plan) {
    return plan.place == HeadlinePlace::Over && !plan.columns && !plan.line && !plan.lines &&
           !plan.least_size && !plan.largest_size && !plan.box;
}

template <class Item>
std::vector<Item*> without_frame(PagePlan& page) {
    std::vector<Item*> items;
    for (PageItem& item : page.items) {
        if (auto* found = std::get_if<Item>(&item); found != nullptr && !found->frame) {
            items.push_back(found);
        }
    }
    return items;
}

/// The rectangles that items with frames of their own take up.
std::vector<GridRect> taken_rects(const PagePlan& page) {
    std::vector<GridRect> rects;
    const auto add = [&](const std::optional<GridRect>& frame) {
        if (frame) {
            rects.push_back(*frame);
        }
    };
    for (const PageItem& item : page.items) {
        if (const auto* story = std::get_if<StoryItem>(&item); story != nullptr && story->frame) {
            rects.insert(rects.end(), story->frame->rects.begin(), story->frame->rects.end());
        } else if (const auto* rest = std::get_if<ContinuedItem>(&item)) {
            rects.insert(rects.end(), rest->frame.rects.begin(), rest->frame.rects.end());
        } else if (const auto* photo = std::get_if<PhotoItem>(&item);
                   photo != nullptr && photo->with.empty() && photo->frame) {
            rects.push_back(photo->frame->rect);
        } else if (const auto* ad = std::get_if<AdItem>(&item)) {
            add(ad->frame);
        } else if (const auto* index = std::get_if<IndexItem>(&item)) {
            add(index->frame);
        } else if (const auto* masthead = std::get_if<MastheadItem>(&item)) {
            add(masthead->frame);
        } else if (const auto* imprint = std::get_if<ImprintItem>(&item)) {
            add(imprint->frame);
        }
    }
    return rects;
}

std::vector<PhotoItem*> photos_of(const StoryItem& story, PagePlan& page) {
    std::vector<PhotoItem*> photos = without_frame<PhotoItem>(page);
    std::erase_if(photos, [&](const PhotoItem* photo) { return photo->with != story.id; });
    return photos;
}

}  // namespace

PageFilling::PageFilling(PagePlan& page, const PageFormat& format)
    : page_{page},
      format_{format},
      taken_{taken_rects(page)},
      mastheads_{without_frame<MastheadItem>(page)},
      imprints_{without_frame<ImprintItem>(page)},
      indexes_{without_frame<IndexItem>(page)},
      adverts_{without_frame<AdItem>(page)} {
    std::vector<StoryItem*> stories = without_frame<StoryItem>(page);
    std::ranges::stable_sort(stories, {}, &StoryItem::rank);
    for (StoryItem* story : stories) {
        const auto first = std::ranges::lower_bound(stories, story->rank, {}, &StoryItem::rank);
        const auto last = std::ranges::upper_bound(stories, story->rank, {}, &StoryItem::rank);
        const Span order{static_cast<int>(first - stories.begin()) + 1,
                         static_cast<int>(last - stories.begin())};
        const int pictures = static_cast<int>(photos_of(*story, page).size());
        const int kept =
            characters_of_tables(*story, format) + characters_of_codes(*story, page, format);
        waiting_.push_back({story, order, pictures, characters_of(*story), kept});
    }
}

bool PageFilling::has_room(const PageTemplate& plan) const {
    const bool names_its_slots = std::ranges::all_of(waiting_, [&](const Waiting& waiting) {
        return waiting.story->slot.empty() || named_slot(waiting, plan) != nullptr;
    });
    return names_its_slots && free_slots(plan).size() >= unnamed().size();
}

std::vector<std::string> PageFilling::empty_places(const PageTemplate& plan) const {
    std::vector<std::string> names;
    const auto check = [&](const std::optional<GridRect>& place, bool wanted, const char* name) {
        if (place && !wanted && !is_taken(Shape{{*place}})) {
            names.emplace_back(name);
        }
    };
    check(plan.masthead, !mastheads_.empty(), "masthead");
    check(plan.imprint, !imprints_.empty(), "imprint");
    check(plan.index, !indexes_.empty(), "index");
    const std::vector<const AdvertPlace*> places = free_adverts(plan);
    for (std::size_t i = adverts_.size(); i < places.size(); ++i) {
        names.push_back(places[i]->name);
    }
    const auto slots = free_slots(plan);
    if (slots.size() > unnamed().size()) {
        const std::vector<const StorySlot*> given = slots_for_unnamed(plan);
        for (const StorySlot* slot : slots) {
            if (std::ranges::find(given, slot) == given.end()) {
                names.push_back(slot->name);
            }
        }
    }
    for (const StorySlot& slot : plan.slots) {
        if (slot.pinned && !is_named(slot) && !is_taken(slot.frame)) {
            names.push_back(slot.name);
        }
    }
    return names;
}

bool PageFilling::fits(const PageTemplate& plan) const {
    const auto has = [](const auto& items, const std::optional<GridRect>& place) {
        return items.empty() || place.has_value();
    };
    return has_room(plan) && has(mastheads_, plan.masthead) && has(imprints_, plan.imprint) &&
           has(indexes_, plan.index) && free_adverts(plan).size() >= adverts_.size() &&
           empty_places(plan).empty();
}

int PageFilling::cost(const PageTemplate& plan) const {
    const std::vector<const StorySlot*> slots = slots_for_all(plan);
    int sum = 0;
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        sum += cost(waiting_[i], *slots[i]);
    }
    return sum;
}

void PageFilling::fill_slots(const PageTemplate& plan, Report& report) const {
    const std::vector<const StorySlot*> slots = slots_for_all(plan);
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
        give_slot(waiting_[i], *slots[i]);
        report_length(waiting_[i], *slots[i], report);
    }
}

void PageFilling::fill_furniture(const PageTemplate& plan) const {
    const auto give = [](const auto& items, const std::optional<GridRect>& place) {
        for (auto* item : items) {
            item->frame = place;
        }
    };
    give(mastheads_, plan.masthead);
    give(imprints_, plan.imprint);
    give(indexes_, plan.index);
    const std::vector<const AdvertPlace*> places = free_adverts(plan);
    for (std::size_t i = 0; i < std::min(places.size(), adverts_.size()); ++i) {
        adverts_[i]->frame = places[i]->frame;
    }
}

const StorySlot* PageFilling::named_slot(const Waiting& waiting, const PageTemplate& plan) {
    const auto found = std::ranges::find(plan.slots, waiting.story->slot, &StorySlot::name);
    return found == plan.slots.end() ? nullptr : &*found;
}

int PageFilling::cost(const Waiting& waiting, const StorySlot& slot) const {
    const bool other_style = !slot.style.empty() && slot.style != waiting.story->style;
    return outside(extent(waiting, slot), waiting.story->jump.has_value(), slot.chars) +
           rank_cost * apart(waiting.order, slot.priority) +
           picture_cost * outside(waiting.pictures, slot.picture_count) +
           (other_style ? style_cost : 0);
}

bool PageFilling::is_taken(const Shape& shape) const {
    return std::ranges::any_of(taken_, [&](const GridRect& rect) { return shape.overlaps(rect); });
}

bool PageFilling::is_named(const StorySlot& slot) const {
    return std::ranges::any_of(
        waiting_, [&](const Waiting& waiting) { return waiting.story->slot == slot.name; });
}

std::vector<const StorySlot*> PageFilling::free_slots(const PageTemplate& plan) const {
    std::vector<const StorySlot*> slots;
    for (const StorySlot& slot : plan.slots) {
        if (!slot.pinned && !is_named(slot) && !is_taken(slot.frame)) {
            slots.push_back(&slot);
        }
    }
    std::ranges::stable_sort(slots, {}, [](const StorySlot* slot) { return slot->priority.first; });
    return slots;
}

std::vector<const AdvertPlace*> PageFilling::free_adverts(const PageTemplate& plan) const {
    std::vector<const AdvertPlace*> places;
    for (const AdvertPlace& place : plan.adverts) {
        if (!is_taken(Shape{{place.frame}})) {
            places.push_back(&place);
        }
    }
    return places;
}

std::vector<const PageFilling::Waiting*> PageFilling::unnamed() const {
    std::vector<const Waiting*> stories;
    for (const Waiting& waiting : waiting_) {
        if (waiting.story->slot.empty()) {
            stories.push_back(&waiting);
        }
    }
    return stories;
}

std::vector<const StorySlot*> PageFilling::slots_for_unnamed(const PageTemplate& plan) const {
    const std::vector<const StorySlot*> slots = free_slots(plan);
    std::vector<std::vector<int>> costs;
    for (const Waiting* waiting : unnamed()) {
        std::vector<int>& row = costs.emplace_back();
        const int place = static_cast<int>(costs.size()) - 1;
        for (std::size_t j = 0; j < slots.size(); ++j) {
            const int moved = std::abs(static_cast<int>(j) - place);
            row.push_back(cost(*waiting, *slots[j]) + order_cost * moved);
        }
    }
    std::vector<const StorySlot*> given;
    for (const std::size_t slot : cheapest_assignment(costs)) {
        given.push_back(slots[slot]);
    }
    return given;
}

std::vector<const StorySlot*> PageFilling::slots_for_all(const PageTemplate& plan) const {
    const std::vector<const StorySlot*> others = slots_for_unnamed(plan);
    auto next = others.begin();
    std::vector<const StorySlot*> slots;
    for (const Waiting& waiting : waiting_) {
        slots.push_back(waiting.story->slot.empty() ? *next++ : named_slot(waiting, plan));
    }
    return slots;
}

void PageFilling::give_slot(const Waiting& waiting, const StorySlot& slot) const {
    StoryItem& story = *waiting.story;
    story.frame = slot.frame;
    if (story.legs == 0) {
        story.legs = slot.legs;
        story.leg_order = story.leg_order.empty() ? slot.leg_order : story.leg_order;
    }
    if (says_nothing(story.headline)) {
        story.headline = slot.headline;
    }
    if (!story.box) {
        story.box = slot.box;
    }
    if (!story.limits) {
        story.limits = slot.limits;
    }
    const std::vector<PhotoItem*> photos = photos_of(story, page_);
    for (std::size_t i = 0; i < std::min(photos.size(), slot.pictures.size()); ++i) {
        photos[i]->frame = slot.pictures[i];
    }
    for (QuoteItem* quote : without_frame<QuoteItem>(page_)) {
        if (quote->with == story.id) {
            quote->frame = slot.quote;
        }
    }
    for (PageItem& item : page_.items) {
        if (auto* code = std::get_if<QrItem>(&item);
            code != nullptr && code->with == story.id && slot.code) {
            code->frame = *slot.code;
        }
    }
}

int PageFilling::extent(const Waiting& waiting, const StorySlot& slot) const {
    if (slot.headline.lines) {
        return waiting.characters + waiting.apart;  // label and note come out of those lines
    }
    const StoryItem& story = *waiting.story;
    const Span columns = slot.headline.columns.value_or(slot.frame.rects.front().columns);
    const int across = columns.count() * format_.chars_per_column;
    int lines = story.column.empty() ? 0 : column_label_lines;
    if (!story.note.empty()) {
        lines += count_written(story.note.text) / across + 3;  // with the white around its box
    }
    return waiting.characters + waiting.apart + lines * across;
}

void PageFilling::report_length(const Waiting& waiting,
                                const StorySlot& slot,
                                Report& report) const {
    const int amount = outside(extent(waiting, slot), waiting.story->jump.has_value(), slot.chars);
    if (amount == 0) {
        return;
    }
    const int characters = extent(waiting, slot);
    const bool over = characters > slot.chars.last;
    const bool more = characters != waiting.characters;
    const StoryItem& story = *waiting.story;
    Diagnostic finding = warning(
        "BX7023",
        story.where,
        {fmt::format("“{}”有 {} 字{}，版位“{}”宜放 {}–{} 字，{} {} 字",
                     story.id,
                     characters,
                     more ? "（栏目标、编者按、表格、二维码折算在内）" : "",
                     slot.name,
                     slot.chars.first,
                     slot.chars.last,
                     over ? "多" : "少",
                     amount),
         fmt::format("\"{}\" has {} characters{}; the slot \"{}\" takes {} to {}: {} too {}",
                     story.id,
                     characters,
                     more ? " (label, note, tables and codes counted in)" : "",
                     slot.name,
                     slot.chars.first,
                     slot.chars.last,
                     amount,
                     over ? "many" : "few")});
    finding.page = page_.number;
    finding.story = story.id;
    report.add(std::move(finding));
}

}  // namespace banxin
