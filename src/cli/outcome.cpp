// SPDX-License-Identifier: Apache-2.0
#include "cli/outcome.hpp"

#include "cli/findings.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace banxin {

void Outcome::add(Diagnostics found) {
    std::ranges::move(strict ? made_strict(std::move(found)) : std::move(found),
                      std::back_inserter(findings));
}

}  // namespace banxin
