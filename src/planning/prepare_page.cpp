// SPDX-License-Identifier: Apache-2.0
#include "planning/prepare_page.hpp"

#include "document/frame.hpp"
#include "layout/page_items.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>
#include <variant>

namespace banxin {
namespace {

constexpr int guessed_headline_lines = 6;  // of a story whose frame says nothing of it

class Preparation {
  public:
    Preparation(const Desk& desk,
                const PagePlan& page,
                const PageTemplate* former,
                const Furniture& furniture,
                const Cuts& cuts)
        : desk_{desk},
          former_{former},
          cuts_{cuts},
          task_{page, furniture, {}, {}, {}, {}, {}, {}, {}} {}

    PageTask make() {
        block_furniture();
        for (const PageItem& item : task_.page.items) {
            std::visit(Overloaded{
                           [](const MastheadItem&) {},
                           [](const ImprintItem&) {},
                           [](const IndexItem&) {},
                           [](const AdItem&) {},
                           [&](const PhotoItem& photo) {
                               if (photo.with.empty() && photo.frame) {
                                   leave_blank(photo.file, photo.frame->rect);
                               }
                           },
                           [&](const QrItem& code) {
                               if (code.with.empty()) {
                                   leave_blank(code.content, code.frame.rect);
                               }
                           },
                           [&](const QuoteItem& quote) {
                               if (quote.with.empty() && quote.frame) {
                                   leave_blank(quote.text.text, quote.frame->rect);
                               }
                           },
                           [&](const StoryItem& story) { take(story); },
                           [&](const ContinuedItem& rest) { take(rest); },
                       },
                       item);
        }
        put_in_order();
        return std::move(task_);
    }

  private:
    void block_furniture() {
        const Furniture& furniture = task_.furniture;
        for (const auto& place : {furniture.masthead, furniture.imprint, furniture.index}) {
            if (place) {
                task_.blocks.push_back({*place, true});
            }
        }
        for (const AdvertPlace& advert : furniture.adverts) {
            task_.blocks.push_back({advert.frame, true});
        }
    }

    void leave_blank(const std::string& name, const GridRect& rect) {
        AdvertPlace blank;
        blank.name = name;
        blank.frame = rect;
        task_.blanks.push_back(std::move(blank));
        task_.blocks.push_back({rect, false});
    }

    void take(const StoryItem& story) {
        if (const StorySlot* held = held_slot(former_, story)) {
            StorySlot slot = *held;
            slot.pinned = true;
            keep(story.rank, std::move(slot));
        } else if (story.frame) {
            keep(story.rank, slot_as_written(story));
        } else {
            waiting_.push_back(&story);
        }
    }

    void take(const ContinuedItem& rest) {
        if (has_no_place(rest)) {
            rests_.push_back(&rest);
            return;
        }
        StorySlot slot;
        slot.name = rest.story + "-rest";
        slot.story = rest.story;
        slot.continued = true;
        slot.frame = rest.frame;
        slot.legs = rest.legs;
        keep(least_rank, std::move(slot));
    }

    /// The slot that an editor wrote for a story in the issue itself.
    [[nodiscard]] StorySlot slot_as_written(const StoryItem& story) const {
        StorySlot slot;
        slot.name = slot.story = story.id;
        slot.frame = *story.frame;
        slot.headline = story.headline;
        slot.legs = story.legs;
        slot.leg_order = story.leg_order;
        slot.box = story.box;
        slot.limits = story.limits;
        slot.jump_to = story.jump ? story.jump->page : 0;
        for (const PageItem& item : task_.page.items) {
            const auto* photo = std::get_if<PhotoItem>(&item);
            if (photo != nullptr && photo->with == story.id && photo->frame) {
                slot.pictures.push_back(*photo->frame);
            }
        }
        return slot;
    }

    void keep(int rank, StorySlot slot) {
        fix(rank, slot.frame, slot.headline);
        for (const InsetPlace& picture : slot.pictures) {
            fix_picture(picture, slot);
        }
        task_.kept_slots.push_back(std::move(slot));
    }

    [[nodiscard]] GridBox box_of(const GridRect& rect) const {
        const PageGrid grid{desk_.format()};
        return {static_cast<float>(grid.step() * (rect.columns.first - 1)),
                static_cast<float>(rect.lines.first - 1),
                static_cast<float>(grid.width_of(rect.columns.count())),
                static_cast<float>(rect.lines.count())};
    }

    void fix(int rank, const Shape& frame, const HeadlinePlan& headline) {
        StoryView view;
        view.rank = rank;
        view.points =
            headline.largest_size ? static_cast<float>(headline.largest_size->to_pt()) : 0;
        view.column = frame.columns().first - 1;
        view.right = frame.columns().last;
        view.line = frame.lines().first - 1;
        view.bottom = frame.lines().last + 1;
        const GridRect& head = frame.rects.front();
        view.place = place_on_page(
            PageGrid{desk_.format()}, head.columns.first - 1, head.columns.count(), view.line);
        const int first = headline.line.value_or(head.lines.first);
        view.headline =
            box_of({headline.columns.value_or(head.columns),
                    {first, first + headline.lines.value_or(guessed_headline_lines) - 1}});
        task_.fixed.push_back(view);
        for (const GridRect& rect : frame.rects) {
            task_.blocks.push_back({rect, false});
        }
    }

    void fix_picture(const InsetPlace& place, const StorySlot& slot) {
        GridRect rect = place.rect;
        if (place.below_headline) {
            const int first = slot.frame.lines().first + slot.headline.lines.value_or(0);
            rect.lines = {first, first + rect.lines.count() - 1};
        }
        StoryView& view = task_.fixed.back();
        if (view.picture.empty()) {
            view.picture = box_of(rect);
        }
    }

    /// The most important first, and who leads.
    void put_in_order() {
        std::ranges::stable_sort(waiting_, {}, &StoryItem::rank);
        std::vector<int> ranks;
        for (const StoryView& view : task_.fixed) {
            ranks.push_back(view.rank);
        }
        for (const StoryItem* story : waiting_) {
            ranks.push_back(story->rank);
        }
        ranks.insert(ranks.end(), rests_.size(), least_rank);
        std::ranges::sort(ranks);
        const bool one_leads = ranks.size() == 1 || (ranks.size() > 1 && ranks[0] < ranks[1]);
        const auto leads = [&](int rank) { return one_leads && rank == ranks.front(); };
        std::map<int, int> used;
        const auto place_of = [&](int rank) {
            const auto first = std::ranges::lower_bound(ranks, rank) - ranks.begin();
            return static_cast<int>(first) + used[rank]++;
        };
        for (const StoryItem* story : waiting_) {
            StoryToPlace& made =
                task_.stories.emplace_back(StoryToPlace{whole_story(desk_.issue, *story),
                                                        {story->body.size(), 0},
                                                        0,
                                                        leads(story->rank),
                                                        story->near});
            if (const auto cut = cuts_.find(story->id); cut != cuts_.end()) {
                made.end = cut->second.at;
                made.jump_to = cut->second.to;
            }
            task_.order.push_back(place_of(story->rank));
        }
        for (const ContinuedItem* rest : rests_) {
            const auto cut = cuts_.find(rest->story);
            const StoryItem* story = story_of(rest->story);
            if (cut != cuts_.end() && story != nullptr) {
                task_.stories.push_back(
                    {rest_of_story(desk_.issue, *story, *rest, cut->second.at, cut->second.from),
                     {story->body.size(), 0},
                     0,
                     false,
                     {}});
                task_.order.push_back(place_of(least_rank));
            }
        }
        for (StoryView& view : task_.fixed) {
            view.leads = leads(view.rank);
        }
    }

    [[nodiscard]] const StoryItem* story_of(const std::string& id) const {
        for (const PagePlan& page : desk_.issue.pages) {
            if (const StoryItem* story = find_story(page, id)) {
                return story;
            }
        }
        return nullptr;
    }

    const Desk& desk_;
    const PageTemplate* former_;
    const Cuts& cuts_;
    PageTask task_;
    std::vector<const StoryItem*> waiting_;
    std::vector<const ContinuedItem*> rests_;
};

}  // namespace

PagePlan without_places(const PagePlan& page) {
    PagePlan bare = page;
    bare.layout.clear();
    for (PageItem& item : bare.items) {
        if (auto* story = std::get_if<StoryItem>(&item)) {
            story->frame.reset();
            story->slot.clear();
            story->headline = {};
            story->legs = 0;
            story->leg_order.clear();
        } else if (auto* rest = std::get_if<ContinuedItem>(&item)) {
            rest->frame.rects.clear();
            rest->legs = 0;
        } else if (auto* photo = std::get_if<PhotoItem>(&item);
                   photo != nullptr && !photo->with.empty()) {
            photo->frame.reset();
        } else if (auto* quote = std::get_if<QuoteItem>(&item);
                   quote != nullptr && !quote->with.empty()) {
            quote->frame.reset();
        }
    }
    return bare;
}

bool has_no_place(const ContinuedItem& rest) {
    return rest.frame.rects.empty();
}

bool has_placeless_stories(const PagePlan& page) {
    return std::ranges::any_of(page.items, [](const PageItem& item) {
        const auto* story = std::get_if<StoryItem>(&item);
        const auto* rest = std::get_if<ContinuedItem>(&item);
        return (story != nullptr && !story->frame) || (rest != nullptr && has_no_place(*rest));
    });
}

const StorySlot* held_slot(const PageTemplate* former, const StoryItem& story) {
    if (former == nullptr) {
        return nullptr;
    }
    const auto slot = std::ranges::find_if(former->slots, [&](const StorySlot& one) {
        return one.story == story.id && !one.continued;
    });
    const bool held = slot != former->slots.end() && (slot->pinned || story.pinned);
    return held ? &*slot : nullptr;
}

bool blocks_overlap(const PageTask& task) {
    for (std::size_t i = 0; i < task.blocks.size(); ++i) {
        for (std::size_t j = i + 1; j < task.blocks.size(); ++j) {
            if (task.blocks[i].rect.overlaps(task.blocks[j].rect)) {
                return true;
            }
        }
    }
    return false;
}

PageTask task_for(const Desk& desk,
                  const PagePlan& page,
                  const PageTemplate* former,
                  const Furniture& furniture,
                  const Cuts& cuts) {
    return Preparation{desk, page, former, furniture, cuts}.make();
}

}  // namespace banxin
