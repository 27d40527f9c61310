// SPDX-License-Identifier: Apache-2.0
//
// Values that only the tables of line composition have: a rule's source, marks, widths in order.
#pragma once

#include "input/yaml_fields.hpp"
#include "model/composition.hpp"

#include <string>

namespace banxin {

/// Every rule names the clause it comes from, or `house`; an empty one is an error (BX2002).
void check_source(const Fields& rule, Report& report);

/// The characters of a text, as they are; a space between them is an error (BX2025).
[[nodiscard]] std::u32string read_characters(const YamlNode& node, Report& report);

/// Whether `least`, `width` and `most` do not fall; if they do, an error (BX2020) that calls their
/// place `what`.
bool check_widths(const SpaceRule& widths,
                  const Message& what,
                  const SourceSpan& where,
                  Report& report);

}  // namespace banxin
