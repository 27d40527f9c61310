// SPDX-License-Identifier: Apache-2.0
//
// The delivery sheet (传版单): what the plant gets, to be printed and ticked off.
#pragma once

#include "cli/package_contents.hpp"
#include "document/document.hpp"
#include "typography/font_book.hpp"

namespace banxin {

/// `contents` on A4, in a face of `fonts`, which must be those of the document the pages come from:
/// a head with the issue, its plant and its deadline, and a row for each page.
[[nodiscard]] Document delivery_sheet(const PackageContents& contents, const FontBook& fonts);

}  // namespace banxin
