// SPDX-License-Identifier: Apache-2.0
//
// Automatic make-up (自动组版): pages composed from stories that have no place yet, in several
// versions from which an editor chooses. What comes out are page plans, as an editor could have
// drawn them; the pages themselves are set by `layout` as all others are.
#pragma once

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "layout/page_record.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"
#include "typography/composer.hpp"

#include <optional>
#include <vector>

namespace banxin {

struct PlanAsked {
    int choices = 5;                ///< Versions of each page, at the most.
    bool anew = false;              ///< Pages that have a plan or frames are made up as well.
    std::vector<int> pages;         ///< Page numbers; empty: all that are not made up yet.
    std::optional<double> seconds;  ///< CPU time for the search of one page; empty: to its end.
    int threads = 1;                ///< The result is the same for any number.
};

/// One version of a page (方案).
struct PageChoice {
    PageTemplate plan;     ///< Made for this issue; each slot says its story.
    Page page;             ///< As the plan sets it.
    PageRecord record;     ///< The account of it.
    Diagnostics findings;  ///< About this page: those that any page may bring.
    double cost = 0;       ///< In the units of MakeupWeights.
    Message character;     ///< What it is like, in a few words: 头条左上四栏，图在题下.
};

enum class PlanState {
    Made,     ///< Made up now.
    Kept,     ///< It has a plan made for this issue that still takes its stories.
    Left,     ///< It has frames or names a page plan; nobody asked for it anew.
    Missing,  ///< No way to fill it was found; the findings say what would help.
};

struct PlannedPage {
    int number = 0;
    PlanState state = PlanState::Left;
    std::vector<PageChoice>
        choices;  ///< The best first; the one it has, if it was kept; else none.
};

struct PlannedIssue {
    /// With all stories that found a page on it, what was held over gone, and each page set by its
    /// first choice.
    Issue issue;
    std::vector<PageTemplate> plans;  ///< The first choice of each page that has one.
    std::vector<PlannedPage> pages;   ///< Of every page of the issue.
};

/// Makes up the pages of `issue`. `templates` are all page plans at hand: those made for this issue
/// say what was decided before, those for front pages where the house puts its masthead.
///
/// Same input, same result, unless `seconds` cuts a search short.
/// report  stories held over, reserve and fillers used, pages that could not be filled or not
///         without a fault, with what would cure it (BX7070 to BX7079)
[[nodiscard]] PlannedIssue plan_issue(const Issue& issue,
                                      const std::vector<PageTemplate>& templates,
                                      const Composer& composer,
                                      const std::vector<PictureUse>& pictures,
                                      const PlanAsked& asked,
                                      Report& report);

}  // namespace banxin
