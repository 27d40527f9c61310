// SPDX-License-Identifier: Apache-2.0
//
// `composition:` of a paper, a style or a table: what is chosen among the ways to compose lines.
#pragma once

#include "input/yaml_fields.hpp"
#include "model/composition.hpp"

namespace banxin {

/// `usual` with what `node` chooses instead.
///
/// errors  keys that are no choice (BX2001), words that it does not take (BX2024)
[[nodiscard]] Composition read_choices(const YamlNode& node,
                                       const Composition& usual,
                                       Report& report);

/// The same, for a mapping whose table has these keys and others.
[[nodiscard]] Composition read_choices(const Fields& fields, const Composition& usual);

}  // namespace banxin
