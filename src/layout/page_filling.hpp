// SPDX-License-Identifier: Apache-2.0
//
// PageFilling: the items of a page that still have no frame, against the places of a template.
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace banxin {

class PageFilling {
  public:
    /// Both outlive this object; the items of `page` get their frames by it.
    PageFilling(PagePlan& page, const PageFormat& format);

    [[nodiscard]] std::size_t stories() const { return waiting_.size(); }
    [[nodiscard]] std::size_t adverts() const { return adverts_.size(); }

    /// Whether every story finds a slot in `plan`.
    [[nodiscard]] bool has_room(const PageTemplate& plan) const;

    /// The names of the places of `plan`, which must have room, that would stay empty. What has a
    /// frame of its own takes the places that it stands on.
    [[nodiscard]] std::vector<std::string> empty_places(const PageTemplate& plan) const;

    /// Whether all that waits finds a place, and every place something.
    [[nodiscard]] bool fits(const PageTemplate& plan) const;

    /// What it costs to put the stories into `plan`, which must have room: in characters too many
    /// or too few, other faults by what they are worth.
    [[nodiscard]] int cost(const PageTemplate& plan) const;

    /// Gives the stories their slots in `plan`, which must have room.
    ///
    /// report  a text outside its slot's range (BX7023, a warning)
    void fill_slots(const PageTemplate& plan, Report& report) const;

    /// Gives all other items their places in `plan`, as far as there are any.
    void fill_furniture(const PageTemplate& plan) const;

  private:
    /// A story that waits for a slot, and its place in the order of the page.
    struct Waiting {
        StoryItem* story = nullptr;
        Span order;          ///< Stories of one rank share theirs.
        int pictures = 0;    ///< `with` it and without a frame.
        int characters = 0;  ///< Of its text.
        int apart = 0;       ///< Those that its tables and codes take the place of.
    };

    /// The characters of text that would take as much room in the slot as the story does.
    [[nodiscard]] int extent(const Waiting& waiting, const StorySlot& slot) const;

    [[nodiscard]] static const StorySlot* named_slot(const Waiting& waiting,
                                                     const PageTemplate& plan);
    [[nodiscard]] int cost(const Waiting& waiting, const StorySlot& slot) const;
    [[nodiscard]] bool is_taken(const Shape& shape) const;
    [[nodiscard]] bool is_named(const StorySlot& slot) const;
    [[nodiscard]] std::vector<const StorySlot*> free_slots(const PageTemplate& plan) const;
    [[nodiscard]] std::vector<const AdvertPlace*> free_adverts(const PageTemplate& plan) const;
    [[nodiscard]] std::vector<const Waiting*> unnamed() const;
    [[nodiscard]] std::vector<const StorySlot*> slots_for_unnamed(const PageTemplate& plan) const;
    [[nodiscard]] std::vector<const StorySlot*> slots_for_all(const PageTemplate& plan) const;
    void give_slot(const Waiting& waiting, const StorySlot& slot) const;
    void report_length(const Waiting& waiting, const StorySlot& slot, Report& report) const;

    PagePlan& page_;
    const PageFormat& format_;
    std::vector<GridRect> taken_;
    std::vector<MastheadItem*> mastheads_;
    std::vector<ImprintItem*> imprints_;
    std::vector<IndexItem*> indexes_;
    std::vector<AdItem*> adverts_;
    std::vector<Waiting> waiting_;  ///< The most important first.
};

}  // namespace banxin
