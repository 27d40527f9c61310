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
    Diagnostics findings;  ///< About text, headlines, pictures and make-up.
};
[[nodiscard]] SetPage set_page(const Desk& desk, const PagePlan& page, const PageTemplate& plan);

/// Versions of the page, the best first; none if no full page was found.
[[nodiscard]] std::vector<PageChoice> plan_page(const Desk& desk,
                                                const PageTask& task,
                                                const PlanAsked& asked);

}  // namespace banxin
