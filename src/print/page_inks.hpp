// SPDX-License-Identifier: Apache-2.0
//
// Which inks the marks of a page take, and whether the plant has them for it. Pictures do not
// count: they become what the page is printed in.
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "model/issue.hpp"

#include <set>

namespace banxin {

/// Besides black.
struct PageInks {
    bool colour = false;  ///< Cyan, magenta or yellow.
    std::set<int> spots;  ///< Of Document::spots, from 1.
};

/// What the marks of `page` take.
[[nodiscard]] PageInks page_inks(const Page& page);

/// What the plant of `issue` cannot print on the pages of `document`.
///
/// errors  each thing of a page that has colour or a spot ink where the plant prints black only
///         (BX6110, with its place); each spot ink in use that the plant has not (BX5212)
[[nodiscard]] Diagnostics check_page_inks(const Issue& issue, const Document& document);

}  // namespace banxin
