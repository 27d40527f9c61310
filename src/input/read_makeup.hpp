// SPDX-License-Identifier: Apache-2.0
//
// layouts/makeup/*.yaml: what automatic make-up takes for how bad.
#pragma once

#include "input/yaml_file.hpp"
#include "model/makeup_weights.hpp"

#include <string_view>

namespace banxin {

/// The weights of the file that `name` names; what it does not say stays as it is.
///
/// errors  no such file (BX2026); a weight that is not 0 to 100 (BX2020)
[[nodiscard]] MakeupWeights read_makeup(const Library& library,
                                        std::string_view name,
                                        const SourceSpan& asked_at,
                                        Report& report);

/// The same of a file that has been parsed.
[[nodiscard]] MakeupWeights read_makeup(const YamlNode& root, Report& report);

}  // namespace banxin
