// SPDX-License-Identifier: Apache-2.0
//
// What happens to a PDF after it has been drawn: it is opened again and checked, and given boxes
// and an identifier made from its content; for the press also its inks and all that PDF/X asks for.
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/press_sheet.hpp"
#include "imaging/press_profile.hpp"
#include "model/plant.hpp"
#include "print/colour_map.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// `pdf`, which render_pdf made of `document`, with TrimBox and BleedBox equal to its MediaBox on
/// every page, its language, the words that stand for its figures, and an /ID made from its
/// content. errors  BX7108 if the bytes are not a whole PDF of the pages and figures of `document`
[[nodiscard]] Result<std::string> finish_pdf(const std::string& pdf, const Document& document);

/// A page of another program that stands on a page of ours: an advertisement, a drawing.
struct PressGraphic {
    std::string pdf;    ///< Its first page is placed, as large as its TrimBox.
    ColourMap colours;  ///< For a drawing in red, green and blue; empty: its inks stay as they are.
};

/// How a picture of a drawing asks for the graphic `index` in its place: the comment of its JPEG.
[[nodiscard]] std::string graphic_mark(int index);

struct PressJob {
    PdfStandard standard = PdfStandard::X1a2001;
    PressSheet sheet;  ///< Of every page.
    ColourMap inks;    ///< Of the drawing's colours.
    const std::vector<SpotInk>& spots;
    const PressProfile& profile;
    const Plant& plant;  ///< Whose condition of printing it is made for.
    std::string title;
    std::string date;  ///< "2026-11-27"
    std::vector<PressGraphic> graphics = {};
};

/// `drawn`, which render_press_pdf made, as PDF/X for `job`.
///
/// bytes   the same for the same drawing and job
/// errors  what cannot be turned into inks (BX6102); bytes that are not a whole PDF (BX7108)
/// source  ISO 15930-1:2001, 15930-4:2003, 15930-7:2010
[[nodiscard]] Result<std::string> make_press_pdf(const std::string& drawn, const PressJob& job);

}  // namespace banxin
