// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"
#include "imaging/picture.hpp"

#include <string>
#include <vector>

namespace banxin {

/// Page `index` (from 0) of the document as the bytes of a PNG at `dpi` pixels to the inch.
[[nodiscard]] Result<std::string> render_png(const Document& document,
                                             int index,
                                             const std::vector<FontProgram>& fonts,
                                             const std::vector<Picture>& pictures,
                                             int dpi);

}  // namespace banxin
