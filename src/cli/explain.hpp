// SPDX-License-Identifier: Apache-2.0
//
// `banxin explain`: a page about a code.
#pragma once

#include "cli/answer.hpp"
#include "cli/language.hpp"

#include <string>

namespace banxin {

/// The page about `asked`, in either case and with or without "BX"; the codes of a group, if it is
/// the beginning of several; the groups, if it is empty. With `json` as one JSON object in both
/// languages. A code that there is not (BX0005) is answered with the nearest.
[[nodiscard]] Answer explain(const std::string& asked, Language language, bool json);

}  // namespace banxin
