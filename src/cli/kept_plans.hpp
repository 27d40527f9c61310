// SPDX-License-Identifier: Apache-2.0
//
// The choices that an editor took, as page plans of the project (layouts/pages).
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"
#include "cli/choice_list.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <string>
#include <vector>

namespace banxin {

/// The paths of the files that the plans of `chosen` were written to, below `project`, the folder
/// that `inputs` was read from. A plan that `templates` has for the same page is replaced;
/// otherwise the file is named after the plan.
///
/// errors  as write_output; a page plan made for something else has that name (BX7106)
[[nodiscard]] Result<std::vector<std::string>> keep_plans(
    const std::vector<ChosenPlan>& chosen,
    const PageFormat& format,
    const std::vector<PageTemplate>& templates,
    const std::string& project,
    const Files& inputs);

/// The pages of `chosen` for which `issue` names another page plan, which goes before (BX7077).
[[nodiscard]] Diagnostics what_goes_before(const std::vector<ChosenPlan>& chosen,
                                           const Issue& issue);

}  // namespace banxin
