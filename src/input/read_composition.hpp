// SPDX-License-Identifier: Apache-2.0
//
// layouts/composition/*.yaml: how lines of one language are composed. The files are for
// compositors: classes by name, gaps as a list of rules, and every rule with its source.
#pragma once

#include "input/yaml_file.hpp"
#include "model/composition.hpp"

namespace banxin {

inline constexpr std::string_view usual_composition = "zh-Hans";

/// The tables called `name`. A file with `base:` starts from another one and says what differs;
/// one of the project that starts from its own name starts from the one that is shipped.
///
/// errors  a rule without its source or a part missing (BX2002), a number out of range, widths that
///         fall, a mark wider than an em (BX2020), words for classes and places that there are not
///         (BX2024), no such file (BX2026), files that start from each other (BX2031), a character
///         of two classes (BX2032)
[[nodiscard]] CompositionRules read_composition(const Library& library,
                                                std::string_view name,
                                                const SourceSpan& asked_at,
                                                Report& report);

/// The tables of a file that has been parsed; they have no name.
/// errors  as above
[[nodiscard]] CompositionRules read_composition(const Library& library,
                                                const YamlNode& root,
                                                Report& report);

/// `composition:` of a paper: the tables it names, with its own choices as the usual ones.
[[nodiscard]] CompositionRules read_paper_composition(const Library& library,
                                                      const YamlNode& node,
                                                      Report& report);

}  // namespace banxin
