// SPDX-License-Identifier: Apache-2.0
//
// The parts of a page that are no stories: 报头, 报眉, 报尾, 导读, advertisements.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/issue.hpp"

#include <string>
#include <vector>

namespace banxin {

/// 报头: the name as large as its frame allows, and below it the lines the law asks for: date,
/// lunar date, total number, number of pages, CN number, distribution code, responsible bodies.
/// source  报纸期刊质量管理规定 (2020), annex on form errors: what each issue must show
[[nodiscard]] Group lay_out_masthead(const Desk& desk, const MastheadItem& masthead);

/// 报眉 above the type area: 版序 and 版名 at the outer end, date and staff at the inner one; on
/// inner pages the name of the paper in the middle over the rule (天线).
[[nodiscard]] Group lay_out_folio(const Desk& desk, const PagePlan& page);

/// 报尾: address, telephone, printer, price.
[[nodiscard]] Group lay_out_imprint(const Desk& desk, const ImprintItem& imprint);

/// An entry of 导读: the title of a story and the page it stands on.
struct IndexEntry {
    std::string title;
    int page = 0;
    SourceSpan where;
};
/// report  entries that find no room (BX7061)
[[nodiscard]] Group lay_out_index(const Desk& desk,
                                  const IndexItem& index,
                                  const std::vector<IndexEntry>& entries,
                                  int page);

/// An advertisement, whole in its frame, with a hairline around it and its label.
[[nodiscard]] Group lay_out_ad(const Desk& desk, const AdItem& ad);

}  // namespace banxin
