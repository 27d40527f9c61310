// SPDX-License-Identifier: Apache-2.0
//
// The other way of read_template.hpp: a page plan as a file of layouts/pages/.
#pragma once

#include "model/page_format.hpp"
#include "model/page_template.hpp"

#include <string>

namespace banxin {

/// `page` as an editor would write it by hand: the YAML of a whole file, its first line a comment
/// that says what it is. read_template gives the same plan back. Columns and lines count from 1.
[[nodiscard]] std::string template_yaml(const PageTemplate& page, const PageFormat& format);

}  // namespace banxin
