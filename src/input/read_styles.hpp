// SPDX-License-Identifier: Apache-2.0
//
// layouts/styles/*.yaml: how each kind of story and each part of a page is set.
#pragma once

#include "input/read_inks.hpp"
#include "input/yaml_file.hpp"
#include "input/yaml_values.hpp"
#include "model/issue.hpp"
#include "model/style.hpp"

#include <vector>

namespace banxin {

/// The style sheet called `name`. A style with `base:` starts from one that stands above it; one
/// without composes its lines as `composition` says.
///
/// errors  a font role that is not in `fonts`, a base that does not stand above (BX2026)
[[nodiscard]] StyleSheet read_styles(const Library& library,
                                     std::string_view name,
                                     const SourceSpan& asked_at,
                                     const Units& units,
                                     const std::vector<FontRole>& fonts,
                                     const NamedInks& inks,
                                     const Composition& composition,
                                     Report& report);

}  // namespace banxin
