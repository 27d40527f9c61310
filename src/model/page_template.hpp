// SPDX-License-Identifier: Apache-2.0
//
// PageTemplate: a page plan (版样) without stories: named slots that take stories by rank, and
// places for the furniture. An issue may name one, or leave the choice to the program.
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"
#include "model/page_format.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

/// 稿位: a place for one story, and what may come into it.
struct StorySlot {
    std::string name;
    Span priority{5, 5};       ///< Of the page's stories, the most important first: 1, 2, 3 …
    Span chars;                ///< How many characters of body text it holds, least to most.
    Span picture_count{0, 0};  ///< How many photographs `with` the story it has room for.
    std::string style;         ///< The kind of story it is made for; empty: any.
    std::string story;         ///< Of a plan made for an issue: the id of the story it is for.
    /// The slot holds what is left of `story`, begun on an earlier page (上接).
    bool continued = false;
    int jump_to = 0;      ///< What does not fit goes to that page; 0: all of it must fit.
    bool pinned = false;  ///< Only for a story that names it; in a plan made for an issue, the
                          ///< story stays here when the page is made up anew.
    Shape frame;
    HeadlinePlan headline;
    std::vector<InsetPlace> pictures;  ///< For the photographs, in the order of the issue.
    std::optional<InsetPlace> quote;   ///< For a quotation set off from the text.
    std::optional<InsetPlace> code;    ///< For its QR code, instead of the place it names.
    int legs = 0;
    std::vector<int> leg_order;
    std::optional<Box> box;
    std::optional<FitLimits> limits;
    SourceSpan where;  ///< Of its frame.
};

/// A place for an advertisement, a notice in a picture, an announcement.
struct AdvertPlace {
    std::string name;
    GridRect frame;
    SourceSpan where;
};

/// The one page that a plan was made for.
struct MadeFor {
    int number = 0;  ///< 总期号
    int page = 0;
    bool operator==(const MadeFor&) const = default;
};

struct PageTemplate {
    std::string name;
    std::optional<MadeFor> made_for;  ///< Empty: for any page that suits.
    bool front = false;               ///< For page 1; others are for inner pages.
    std::string format;               ///< The page format whose grid it is drawn on.
    std::optional<GridRect> masthead, imprint, index;
    std::vector<AdvertPlace> adverts;
    std::vector<StorySlot> slots;
    /// Of a plan made for a page: places for what has a frame of its own, or for nothing yet.
    std::vector<AdvertPlace> blanks;
    std::vector<std::string> held;  ///< The same: ids of stories taken off the page (撤下).
    SourceSpan where;
};

}  // namespace banxin
