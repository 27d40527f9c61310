// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"
#include "imaging/picture.hpp"

#include <string>
#include <vector>

namespace banxin {

/// The document as the bytes of one PDF, a page for each page, the page size exactly the trim.
///
/// shape   `fonts` and `pictures` stand in the order of Document::fonts and Document::pictures
/// bytes   the same for the same document: dates come from it, nothing from the clock
/// errors  Cairo's or FreeType's refusal (BX7102), naming the font or picture
[[nodiscard]] Result<std::string> render_pdf(const Document& document,
                                             const std::vector<FontProgram>& fonts,
                                             const std::vector<Picture>& pictures);

}  // namespace banxin
