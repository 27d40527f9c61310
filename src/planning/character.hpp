// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/page_problem.hpp"

namespace banxin {

/// What a page is like, in a few words: where its lead stands and how wide, where its pictures are,
/// what is bent or broken.
[[nodiscard]] Message character_of(const PageProblem& problem, const PageLayout& layout);

}  // namespace banxin
