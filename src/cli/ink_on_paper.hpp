// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "preflight/preflight.hpp"

#include <string>
#include <vector>

namespace banxin {

/// The pages of `pdf` on which all plates together take more than `limit` (per mille) somewhere:
/// what adds up where marks overprint is seen only when the page has been drawn. A finding of
/// NWS-TAC each, at the pixel with the most.
///
/// errors  as make_plates
[[nodiscard]] Result<std::vector<PreflightFinding>> ink_on_paper(const std::string& pdf, int limit);

}  // namespace banxin
