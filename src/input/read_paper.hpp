// SPDX-License-Identifier: Apache-2.0
//
// paper.yaml: what is the same in every issue, with the page format, styles and fonts it names.
#pragma once

#include "input/yaml_file.hpp"
#include "model/issue.hpp"

namespace banxin {

[[nodiscard]] Paper read_paper(const Library& library,
                               std::string_view path,
                               const SourceSpan& asked_at,
                               Report& report);

}  // namespace banxin
