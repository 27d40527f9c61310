// SPDX-License-Identifier: Apache-2.0
#include "planning/plan_issue.hpp"

namespace banxin {

PlannedIssue plan_issue(const Issue& issue,
                        const std::vector<PageTemplate>& /*templates*/,
                        const Composer& /*composer*/,
                        const std::vector<PictureUse>& /*pictures*/,
                        const PlanAsked& /*asked*/,
                        Report& /*report*/) {
    PlannedIssue planned{issue, {}, {}};
    for (const PagePlan& page : issue.pages) {
        planned.pages.push_back({page.number, PlanState::Left, {}});
    }
    return planned;
}

}  // namespace banxin
