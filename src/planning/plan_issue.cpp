// SPDX-License-Identifier: Apache-2.0
#include "planning/plan_issue.hpp"

#include "layout/take_planned.hpp"
#include "planning/furniture_forms.hpp"
#include "planning/plan_page.hpp"
#include "planning/prepare_page.hpp"

#include <algorithm>
#include <utility>

namespace banxin {

PlannedIssue plan_issue(const Issue& issue,
                        const std::vector<PageTemplate>& templates,
                        const Composer& composer,
                        const std::vector<PictureUse>& pictures,
                        const PlanAsked& asked,
                        Report& report) {
    PlannedIssue planned{issue, {}, {}};
    const Desk desk{planned.issue, composer, pictures, report};
    for (PagePlan& page : planned.issue.pages) {
        PlannedPage done{page.number, PlanState::Left, {}};
        if (has_placeless_stories(page) && page.layout.empty()) {
            const auto forms = furniture_forms(page, issue.paper.format, templates);
            const PageTask task = task_for(desk, page, nullptr, forms.front());
            done.choices = plan_page(desk, task, asked);
            done.state = done.choices.empty() ? PlanState::Missing : PlanState::Made;
            if (!done.choices.empty()) {
                planned.plans.push_back(done.choices.front().plan);
            }
        }
        planned.pages.push_back(std::move(done));
    }
    return planned;
}

}  // namespace banxin
