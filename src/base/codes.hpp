// SPDX-License-Identifier: Apache-2.0
//
// All codes of findings in one table: what each means and which stage it stops. A code never
// changes its meaning and is never given to another. (The rules of a preflight have names of their
// own: preflight/rule_table.hpp.)
#pragma once

#include "base/diagnostic.hpp"

#include <span>
#include <string_view>

namespace banxin {

/// A row of the table.
struct Code {
    std::string_view code;    ///< "BX1001".
    Fault fault;              ///< Which stage it stops, if it is an error.
    std::string_view zh, en;  ///< Its title: what is found, without the names of one case.
};

/// Every code, in their order.
[[nodiscard]] std::span<const Code> all_codes();

/// The row of `code`; null if it is no code.
[[nodiscard]] const Code* find_code(std::string_view code);

}  // namespace banxin
