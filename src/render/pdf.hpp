// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"
#include "document/ink_tokens.hpp"
#include "document/press_sheet.hpp"
#include "imaging/ink_preview.hpp"
#include "imaging/picture.hpp"

#include <string>
#include <vector>

namespace banxin {

/// The document as the bytes of one PDF for screens, a page for each page, the page size exactly
/// the trim.
///
/// tags     groups by their role and link, an outline and page labels (see PdfStructure); what
///          figures show in words is left to `print`, since Cairo 1.16 drops it
/// colours  as `inks` shows them; `pictures` are drawn as they are, so they must be those of
///          screens
/// shape    `fonts` and `pictures` stand in the order of Document::fonts and Document::pictures
/// bytes    the same for the same document: dates come from it, nothing from the clock
/// errors   Cairo's or FreeType's refusal (BX7108), naming the font or picture
[[nodiscard]] Result<std::string> render_pdf(const Document& document,
                                             const std::vector<FontProgram>& fonts,
                                             const std::vector<Picture>& pictures,
                                             const InkPreview& inks);

/// The document as one PDF that `print` can turn into inks: in the colours of `tokens`, which gets
/// those it lacks; each page is the media of `sheet`. Nothing is tagged or linked, which
/// PDF/X forbids within the trim. `pictures` are drawn as they are, so they must be those of the
/// press.
///
/// errors  as above; more inks than tokens can name (BX6103)
[[nodiscard]] Result<std::string> render_press_pdf(const Document& document,
                                                   const std::vector<FontProgram>& fonts,
                                                   const std::vector<Picture>& pictures,
                                                   const PressSheet& sheet,
                                                   InkTokens& tokens);

}  // namespace banxin
