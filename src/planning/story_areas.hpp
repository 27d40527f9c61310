// SPDX-License-Identifier: Apache-2.0
//
// How much of a page stories take by nature, in columns × lines, before anything is placed.
#pragma once

#include "layout/desk.hpp"
#include "planning/page_task.hpp"

#include <map>
#include <string>
#include <vector>

namespace banxin {

/// What is measured of one story.
struct StoryArea {
    int area = 0;   ///< Of its cheapest shape.
    int lines = 0;  ///< Of its text in the columns of the page.
};

class StoryAreas {
  public:
    /// `desk` outlives this object.
    explicit StoryAreas(const Desk& desk) : desk_{desk} {}

    /// The story among `items`, with what belongs to it. Each is measured once.
    const StoryArea& of(const std::string& id, const std::vector<PageItem>& items);

    /// Of all stories among `items` that have no frame; a rest without a place counts as the lines
    /// of text that `cuts` leave for it.
    int of_all(const std::vector<PageItem>& items, const Cuts& cuts);

    /// Lines of the story up to `end`.
    [[nodiscard]] int lines_up_to(const StoryItem& story, const TextPosition& end) const;

  private:
    [[nodiscard]] StoryArea measured(const StoryItem& story,
                                     const std::vector<PageItem>& items) const;

    const Desk& desk_;
    std::map<std::string, StoryArea> known_;
};

}  // namespace banxin
