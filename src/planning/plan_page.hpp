// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/page_task.hpp"
#include "planning/plan_issue.hpp"

#include <optional>
#include <vector>

namespace banxin {

/// The name of the plan made for a page: "auto-1187-p1".
[[nodiscard]] std::string plan_name(const Issue& issue, int page);

/// The page as `plan` sets it, alone: with its account and what is told of it.
struct SetPage {
    Page page;
    PageRecord record;
    /// About text, headlines, pictures and make-up; and the errors of what goes on from here on a
    /// page that has its places.
    Diagnostics findings;
};
/// `others` are the plans at hand for other pages: stories begin there that go on here, or go on
/// there.
[[nodiscard]] SetPage set_page(const Desk& desk,
                               const PagePlan& page,
                               const PageTemplate& plan,
                               const std::vector<PageTemplate>& others);

/// The pages that must be set to set `page`: itself, and those where stories begin that go on here.
[[nodiscard]] std::vector<int> pages_for(const Issue& issue, const PagePlan& page);

/// What the page would cost after a short search; infinite if none was found.
[[nodiscard]] double quick_price(const Desk& desk, const PageTask& task);

/// Versions of the page, the best first; none if no full page was found.
[[nodiscard]] std::vector<PageChoice> plan_page(const Desk& desk,
                                                const PageTask& task,
                                                const PlanAsked& asked,
                                                const std::vector<PageTemplate>& others);

}  // namespace banxin
