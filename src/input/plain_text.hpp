// SPDX-License-Identifier: Apache-2.0
//
// Story files without markup (.txt).
#pragma once

#include "input/breaks.hpp"
#include "input/source_text.hpp"
#include "model/paragraph.hpp"

#include <vector>

namespace banxin {

/// The paragraphs of `source`: parted by empty lines; without any, each line is one, unless the
/// lines were broken by a machine that had no more room: then a paragraph ends with a shorter line,
/// or before an indented one. With Breaks::Keep each line is one, whatever stands between.
///
/// report  lines of nearly one length joined (BX3115)
[[nodiscard]] std::vector<Paragraph> split_plain_text(const SourceText& source,
                                                      Breaks breaks,
                                                      Report& report);

}  // namespace banxin
