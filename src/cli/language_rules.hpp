// SPDX-License-Identifier: Apache-2.0
//
// The rules of composition for text that no paper stands behind.
#pragma once

#include "model/composition.hpp"

#include <string_view>

namespace banxin {

/// The rules of `language`, BCP 47.
[[nodiscard]] inline CompositionRules rules_of_language(std::string_view language) {
    CompositionRules rules;
    rules.name = rules.language = language;
    return rules;
}

}  // namespace banxin
