// SPDX-License-Identifier: Apache-2.0
//
// Issues and the page plans made for their pages, as small as can be.
#pragma once

#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <string>
#include <utility>
#include <vector>

namespace banxin::testing {

/// Issue 1187, whose two pages are empty.
inline Issue two_pages() {
    Issue issue;
    issue.number = 1187;
    issue.pages.resize(2);
    issue.pages[0].number = 1;
    issue.pages[1].number = 2;
    return issue;
}

inline StoryItem story(const std::string& id) {
    StoryItem made;
    made.id = id;
    return made;
}

/// "a.jpg" with story "a".
inline PhotoItem photo_with(const std::string& story) {
    PhotoItem made;
    made.file = story + ".jpg";
    made.with = story;
    return made;
}

inline StorySlot slot_for(const std::string& story, GridRect rect = {{1, 5}, {1, 50}}) {
    StorySlot made;
    made.name = made.story = story;
    made.frame = Shape{{rect}};
    return made;
}

inline StorySlot rest_of(const std::string& story, GridRect rect = {{1, 5}, {52, 99}}) {
    StorySlot made = slot_for(story, rect);
    made.name += "-rest";
    made.continued = true;
    return made;
}

/// A plan made for a page of issue 1187.
inline PageTemplate plan_for(int page,
                             std::vector<StorySlot> slots,
                             const std::string& name = "planned") {
    PageTemplate made;
    made.name = name + (name == "planned" ? std::to_string(page) : "");
    made.made_for = MadeFor{1187, page};
    made.front = page == 1;
    made.slots = std::move(slots);
    return made;
}

}  // namespace banxin::testing
