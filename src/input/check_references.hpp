// SPDX-License-Identifier: Apache-2.0
//
// What the parts of an issue say about each other: that stories, pages and templates which are
// named exist, once.
#pragma once

#include "base/diagnostic.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <vector>

namespace banxin {

/// `listed_pages` is what the issue says it has; `allow_odd` that an odd number of pages is meant.
struct PageCount {
    int said = 0;
    SourceSpan where;
    bool allow_odd = false;
};

/// Reports references that lead nowhere and things given twice: number of pages (BX2005, BX2018;
/// odd: warning BX2019), page twice (BX2006), story twice (BX2007), jump to no page (BX2013) or to
/// its own (BX2016), name of no story (BX2014), two leads (BX2015), jump without a place to go on
/// and the other way round (BX2017), unknown template (BX2026), masthead or imprint of a paper
/// without a name (BX2002), more stories than limits() allows (BX9007).
void check_references(const Issue& issue,
                      const std::vector<PageTemplate>& templates,
                      const PageCount& count,
                      Report& report);

/// Reports advertisements that do not say 广告, as the law asks (BX8008). Pages can be laid out
/// without, but not printed.
void check_legal_parts(const Issue& issue, Report& report);

}  // namespace banxin
