// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/page_cost.hpp"

namespace banxin {

/// Makes small changes to a full page as long as one of them makes it cheaper: another arrangement
/// of a story in its place, a picture on the other side, a seam some lines up or down, two stories
/// in each other's places. Gives the cost of the page.
PageCost polish(const PageProblem& problem, PageLayout& layout);

}  // namespace banxin
