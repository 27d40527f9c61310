// SPDX-License-Identifier: Apache-2.0
//
// What an editor is told of lines that could not be set well.
#pragma once

#include "base/diagnostic.hpp"
#include "typography/line_breaker.hpp"
#include "typography/line_items.hpp"

#include <optional>

namespace banxin {

/// What is wrong with a finished line, with what would help; nothing for all others: it is wider
/// than its measure (BX7067, an error), it is opened by more than a quarter of an em (BX7007), a
/// number is parted from its unit or a name is parted (BX7024), a short word is hyphenated
/// (BX7025), a word is broken without a hyphen (BX7005), it starts with the third of three marks
/// (BX7006).
[[nodiscard]] std::optional<Diagnostic> bad_line(const LineItems& items,
                                                 const BrokenLine& line,
                                                 const SourceSpan& where);

}  // namespace banxin
