// SPDX-License-Identifier: Apache-2.0
//
// What makes a PDF one of the standards for print: names, dates, the printing condition. Included
// by files of this folder only.
#pragma once

#include "document/press_sheet.hpp"
#include "model/plant.hpp"
#include "print/press_pdf.hpp"
#include "print/qpdf.hpp"

#include <string>

namespace banxin {

/// The version of PDF that `standard` is written in.
[[nodiscard]] const char* pdf_version(PdfStandard standard);

/// MediaBox, BleedBox and TrimBox of a page, and no other box.
void set_boxes(QPDFObjectHandle page, const PressSheet& sheet);

/// Info, metadata and OutputIntent of `job`. Nothing that acts or links is left in the catalogue.
void identify(QPDF& pdf, const PressJob& job);

/// Adds what Cairo 1.16 leaves out of TrueType fonts: that a character's number is its glyph's.
void complete_fonts(QPDF& pdf);

}  // namespace banxin
