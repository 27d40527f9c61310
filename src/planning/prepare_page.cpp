// SPDX-License-Identifier: Apache-2.0
#include "planning/prepare_page.hpp"

#include "document/frame.hpp"

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
                const Furniture& furniture)
        : desk_{desk}, former_{former}, task_{page, furniture, {}, {}, {}, {}, {}} {}

    PageTask make() {
        std::size_t adverts = 0;
        for (const PageItem& item : task_.page.items) {
            std::visit(Overloaded{
                           [&](const MastheadItem& masthead) {
                               block(masthead.frame ? masthead.frame : task_.furniture.masthead);
                           },
                           [&](const ImprintItem& imprint) {
                               block(imprint.frame ? imprint.frame : task_.furniture.imprint);
                           },
                           [&](const IndexItem& index) {
                               block(index.frame ? index.frame : task_.furniture.index);
                           },
                           [&](const AdItem& ad) {
                               const auto& places = task_.furniture.adverts;
                               if (ad.frame) {
                                   block(ad.frame);
                               } else if (adverts < places.size()) {
                                   block(places[adverts].frame);
                               }
                               ++adverts;
                           },
                           [&](const PhotoItem& photo) {
                               if (photo.with.empty() && photo.frame) {
                                   task_.blocks.push_back({photo.frame->rect, false});
                               }
                           },
                           [&](const QrItem& code) {
                               if (code.with.empty()) {
                                   task_.blocks.push_back({code.frame.rect, false});
                               }
                           },
                           [&](const QuoteItem& quote) {
                               if (quote.with.empty() && quote.frame) {
                                   task_.blocks.push_back({quote.frame->rect, false});
                               }
                           },
                           [&](const StoryItem& story) { take(story); },
                           [&](const ContinuedItem&) {},
                       },
                       item);
        }
        put_in_order();
        return std::move(task_);
    }

  private:
    void block(const std::optional<GridRect>& rect) {
        if (rect) {
            task_.blocks.push_back({*rect, true});
        }
    }

    [[nodiscard]] const StorySlot* held_slot(const StoryItem& story) const {
        if (former_ == nullptr) {
            return nullptr;
        }
        const auto slot = std::ranges::find_if(former_->slots, [&](const StorySlot& one) {
            return one.story == story.id && !one.continued;
        });
        const bool held = slot != former_->slots.end() && (slot->pinned || story.pinned);
        return held ? &*slot : nullptr;
    }

    void take(const StoryItem& story) {
        if (const StorySlot* slot = held_slot(story)) {
            StorySlot kept = *slot;
            kept.pinned = true;
            fix(story, kept.frame, kept.headline);
            for (const InsetPlace& picture : kept.pictures) {
                fix_picture(picture, kept);
            }
            task_.kept_slots.push_back(std::move(kept));
        } else if (story.frame) {
            fix(story, *story.frame, story.headline);
        } else {
            waiting_.push_back(&story);
        }
    }

    [[nodiscard]] GridBox box_of(const GridRect& rect) const {
        const PageGrid grid{desk_.format()};
        return {static_cast<float>(grid.step() * (rect.columns.first - 1)),
                static_cast<float>(rect.lines.first - 1),
                static_cast<float>(grid.width_of(rect.columns.count())),
                static_cast<float>(rect.lines.count())};
    }

    void fix(const StoryItem& story, const Shape& frame, const HeadlinePlan& headline) {
        StoryView view;
        view.rank = story.rank;
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
        std::ranges::sort(ranks);
        const bool one_leads = ranks.size() == 1 || (ranks.size() > 1 && ranks[0] < ranks[1]);
        const auto leads = [&](int rank) { return one_leads && rank == ranks.front(); };
        std::map<int, int> used;
        for (const StoryItem* story : waiting_) {
            task_.stories.push_back({whole_story(desk_.issue, *story),
                                     {story->body.size(), 0},
                                     story->jump ? story->jump->page : 0,
                                     leads(story->rank),
                                     story->near});
            const auto first = std::ranges::lower_bound(ranks, story->rank) - ranks.begin();
            task_.order.push_back(static_cast<int>(first) + used[story->rank]++);
        }
        for (StoryView& view : task_.fixed) {
            view.leads = leads(view.rank);
        }
    }

    const Desk& desk_;
    const PageTemplate* former_;
    PageTask task_;
    std::vector<const StoryItem*> waiting_;
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
            story->limits.reset();
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

bool has_placeless_stories(const PagePlan& page) {
    return std::ranges::any_of(page.items, [](const PageItem& item) {
        const auto* story = std::get_if<StoryItem>(&item);
        return story != nullptr && !story->frame;
    });
}

PageTask task_for(const Desk& desk,
                  const PagePlan& page,
                  const PageTemplate* former,
                  const Furniture& furniture) {
    return Preparation{desk, page, former, furniture}.make();
}

}  // namespace banxin
