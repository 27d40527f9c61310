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

/// What a style sheet takes from the paper that uses it.
struct StyleSurroundings {
    Units units;
    const std::vector<FontRole>& fonts;
    const NamedInks& inks;
    const Composition& composition;  ///< Of styles that choose nothing.
};

/// The style sheet called `name`. A style with `base:` starts from one that stands above it; one
/// without composes its lines as the paper does.
///
/// errors  a font role that is not among the fonts, a base that does not stand above (BX2026)
[[nodiscard]] StyleSheet read_styles(const Library& library,
                                     std::string_view name,
                                     const SourceSpan& asked_at,
                                     const StyleSurroundings& paper,
                                     Report& report);

/// The style sheet of a file that has been parsed; it has no name.
/// errors  as above
[[nodiscard]] StyleSheet read_styles(const YamlNode& root,
                                     const StyleSurroundings& paper,
                                     Report& report);

}  // namespace banxin
