// SPDX-License-Identifier: Apache-2.0
//
// What the files are called that we name ourselves; a plant's names are in model/page_name.
#pragma once

#include "model/issue.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// `<code>_<yyyymmdd>`: what the names of an issue's files begin with.
[[nodiscard]] std::string issue_stem(const Issue& issue);

/// The file of page `number`: `<code>_<yyyymmdd>_p01` and `ending`.
[[nodiscard]] std::string page_file(const Issue& issue, int number, std::string_view ending);

}  // namespace banxin
