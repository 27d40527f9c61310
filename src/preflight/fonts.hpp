// SPDX-License-Identifier: Apache-2.0
//
// Rules about fonts.
#pragma once

#include "preflight/font.hpp"
#include "preflight/inspection.hpp"

#include <memory>

namespace banxin::checks {

/// The font of `dictionary`, opened once. FNT-EMB, FNT-EMPTY, FNT-C2G, FNT-T3, FNT-TOU, FNT-SUB,
/// FNT-CMAP, FNT-FSTYPE the first time.
[[nodiscard]] std::shared_ptr<Font> open_font(Inspection& inspection,
                                              const QPDFObjectHandle& dictionary,
                                              const Where& where);

/// FNT-WIDTH, FNT-NOTDEF: of a code that is shown.
void check_code(Inspection& inspection, Font& font, unsigned code, const Where& where);

}  // namespace banxin::checks
