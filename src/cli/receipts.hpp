// SPDX-License-Identifier: Apache-2.0
//
// Receipts of copyfitting (微调收据): what was done to each story so that it ends at its foot.
#pragma once

#include "cli/language.hpp"
#include "layout/page_record.hpp"

#include <string>
#include <vector>

namespace banxin {

/// One line a story, page by page:
/// 第1版 riverside：978 字，78 行；标题空 +4 行，图片 +1 行（代价 4.5）
[[nodiscard]] std::string receipts_text(const std::vector<PageRecord>& pages, Language language);

}  // namespace banxin
