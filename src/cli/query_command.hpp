// SPDX-License-Identifier: Apache-2.0
//
// query: what stands where on the pages of an issue, as JSON.
#pragma once

#include "cli/options.hpp"
#include "cli/outcome.hpp"
#include "cli/progress.hpp"

namespace banxin {

/// Carries out `asked`, which is that of `options`.
///
/// text  the pages as in cli/page_json.hpp, whatever is wrong with them, because a query is for
///       looking; if there are none, what was found alone
[[nodiscard]] Outcome carry_out(const QueryOptions& asked,
                                const Options& options,
                                const Workplace& workplace,
                                Progress& progress);

}  // namespace banxin
