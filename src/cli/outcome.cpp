// SPDX-License-Identifier: Apache-2.0
#include "cli/outcome.hpp"

#include "cli/findings.hpp"
#include "cli/remedies.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace banxin {

void Outcome::add(Diagnostics found) {
    if (strict) {
        found = made_strict(std::move(found), {});
    } else if (form) {
        found = made_strict(std::move(found), form_codes);
    }
    std::ranges::move(with_remedies(std::move(found)), std::back_inserter(findings));
}

}  // namespace banxin
