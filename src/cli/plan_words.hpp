// SPDX-License-Identifier: Apache-2.0
//
// What is told of pages that were made up: for an editor in words, for other programs as JSON.
#pragma once

#include "cli/language.hpp"
#include "cli/options.hpp"
#include "cli/print_report.hpp"
#include "planning/plan_issue.hpp"

#include <string>
#include <vector>

namespace banxin {

/// A line for each choice of `pages`, the findings of each below it, a line for each page without:
/// 第1版 方案 1 代价 3.2：头条左上四栏，没有毛病
/// Only pages whose number is among `wanted`; all if that is empty.
[[nodiscard]] std::string choices_text(const std::vector<PlannedPage>& pages,
                                       const std::vector<int>& wanted,
                                       Language language);

/// How to take one of the choices of `pages`: the command that was `asked`, with --choose. Empty if
/// there is nothing to choose.
[[nodiscard]] std::string how_to_choose(const std::vector<PlannedPage>& pages,
                                        const PlanOptions& asked,
                                        Language language);

/// What to do when `files` are the page plans that were chosen.
[[nodiscard]] std::string what_next(const std::vector<std::string>& files,
                                    const PlanOptions& asked,
                                    Language language);

/// The pages and their choices, an array:
/// [{"page":1,"state":"made","choices":[{"choice":1,"name":…,"cost":…,"character":…,
///   "diagnostics":[…]}]}]
[[nodiscard]] std::string choices_json(const std::vector<PlannedPage>& pages);

/// Whether pages could be made up, or their plans be kept.
[[nodiscard]] VerdictWords plan_words(bool chosen);

}  // namespace banxin
