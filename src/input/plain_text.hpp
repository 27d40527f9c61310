// SPDX-License-Identifier: Apache-2.0
//
// Story files without markup (.txt).
#pragma once

#include "input/source_text.hpp"
#include "model/paragraph.hpp"

#include <vector>

namespace banxin {

/// The paragraphs of `source`: parted by empty lines; without any, each line is one.
[[nodiscard]] std::vector<Paragraph> split_plain_text(const SourceText& source);

}  // namespace banxin
