// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "layout/page_record.hpp"
#include "model/issue.hpp"

#include <vector>

namespace banxin {

/// Where the finished pages break the rules of make-up (版面规则) that the paper keeps.
///
/// report  a finding for each place, with the code that model/makeup.hpp gives the rule and the
///         severity that the paper gives it; those about the whole issue first, then page by page
void check_makeup(const Issue& issue,
                  const Document& document,
                  const std::vector<PageRecord>& records,
                  Report& report);

}  // namespace banxin
