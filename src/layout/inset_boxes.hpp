// SPDX-License-Identifier: Apache-2.0
//
// What stands among the text of a story and is no picture: 引语, 二维码, 报花. Each fills the
// rectangle that it is given, whole lines high, and leaves the text around it its white.
#pragma once

#include "document/frame.hpp"
#include "layout/desk.hpp"
#include "model/issue.hpp"

namespace banxin {

/// 引语: rows of equal length between two rules, as large as the rectangle allows from 1.6 to 1.3
/// of the body size (or in the size of its style), and who said it below.
///
/// report  words that find no room even at the smallest size (BX7050, an error)
[[nodiscard]] Group lay_out_quote(const Desk& desk,
                                  const QuoteItem& quote,
                                  const Rect& rect,
                                  int page);

/// 二维码 in black, its quiet zone of four modules around it, its caption below.
///
/// report  a code that telephones would not read in print, less than 15 mm a side or 0.4 mm a
///         module (BX7051, an error); content that no code holds (BX7053, an error)
[[nodiscard]] Group lay_out_qr(const Desk& desk, const QrItem& code, const Rect& rect, int page);

/// 报花: a strip of waves and rules with `words` in the middle, which may be empty.
///
/// report  words too long for the strip, which are left out (BX7054)
[[nodiscard]] Group lay_out_filler(const Desk& desk, const PlacedText& words, const Rect& rect);

}  // namespace banxin
