// SPDX-License-Identifier: Apache-2.0
//
// Places on a page and what may be done there: of a story in an issue, of a slot in a template.
#pragma once

#include "input/yaml_tree.hpp"
#include "model/issue.hpp"

namespace banxin {

/// {columns: 1-5, lines: 13-46}
[[nodiscard]] GridRect read_frame(const YamlNode& node, Report& report);

/// {columns: 1-5, lines: 13-46}, or a list of such rectangles for an L or a T.
///
/// errors  rectangles that cover each other or do not touch (BX2033)
[[nodiscard]] Shape read_shape(const YamlNode& node, Report& report);

/// {columns: 2-3, lines: 20-30, indent: 4字, width: 10字}, or {columns: 2-3, below: headline,
/// lines: 12} for so many lines under the headline.
[[nodiscard]] InsetPlace read_inset_place(const YamlNode& node,
                                          const PageFormat& format,
                                          Report& report);

/// headline: {place: waist, columns: 2-3, line: 40, lines: 6, size: 26pt, box: …}; `size` may be a
/// list of the smallest and the largest.
[[nodiscard]] HeadlinePlan read_headline_plan(const YamlNode& node,
                                              const PageFormat& format,
                                              Report& report);

/// box: {rule: 0.5pt, tint: 5%, border: wave}; a border without a rule is as heavy as is usual.
[[nodiscard]] Box read_box(const YamlNode& node, const PageFormat& format, Report& report);

/// fit: off, or {air: [-1, 4], crop: [86%, 112%], byline: off, size: 1, subheads: 0, short: 0,
/// measure: on, filler: on}. What is not named stays as `usual` has it.
[[nodiscard]] FitLimits read_fit_limits(const YamlNode& node,
                                        const FitLimits& usual,
                                        Report& report);

}  // namespace banxin
