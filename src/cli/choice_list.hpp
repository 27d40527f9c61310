// SPDX-License-Identifier: Apache-2.0
//
// Choices as one types them, "2" or "1:2,3:1", and the versions of pages they stand for.
#pragma once

#include "base/diagnostic.hpp"
#include "base/result.hpp"
#include "planning/plan_issue.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace banxin {

/// Version `choice`, from 1, of page `page`; page 0 is the only one that was made up.
struct ChoiceAsked {
    int page = 0;
    int choice = 0;
    bool operator==(const ChoiceAsked&) const = default;
};

/// What `text` asks for, in its order; nothing if it is neither a number nor a list of page:choice,
/// or names a page twice.
[[nodiscard]] std::optional<std::vector<ChoiceAsked>> parse_choices(std::string_view text);

/// A choice of `pages` that somebody took.
struct ChosenPlan {
    int page = 0;
    const PageChoice* choice = nullptr;
};

/// What `asked` means among `pages`, which must outlive it.
/// errors  a number without a page while there are more, a page that was not made up, a choice that
///         is not there (BX0005)
[[nodiscard]] Result<std::vector<ChosenPlan>> chosen_plans(const std::vector<PlannedPage>& pages,
                                                           const std::vector<ChoiceAsked>& asked);

}  // namespace banxin
