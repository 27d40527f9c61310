// SPDX-License-Identifier: Apache-2.0
//
// A page drawn by hand and made ready for press, for tests of what becomes of its inks.
#pragma once

#include "../render/drawn_page.hpp"
#include "imaging/press_profile.hpp"
#include "print/press_pdf.hpp"
#include "render/pdf.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace banxin {

/// A page of A4 with `marks`, in the kai face.
template <class... Marks>
Document page_with(Marks... marks) {
    using namespace literals;
    Document document = document_of({{group_of(std::move(marks)...)}});
    document.pages[0].trim = {210_mm, 297_mm};
    document.pictures.clear();
    document.spots = {{"PANTONE 485 C", {0, 950, 1000, 0}}};
    return document;
}

/// The document as PDF/X, drawn with inks that banxin itself has named.
inline Result<std::string> pressed(const Document& document,
                                   PdfStandard standard,
                                   const std::vector<Picture>& pictures = {},
                                   std::vector<PressGraphic> graphics = {}) {
    static const PressProfile profile = newsprint();
    const Plant plant;
    const PressSheet sheet = sheet_of(document.pages.front().trim);
    InkTokens tokens;
    const auto drawn = render_press_pdf(document, {kai()}, pictures, sheet, tokens);
    if (!drawn) {
        return Failure{drawn.error()};
    }
    return make_press_pdf(*drawn,
                          {.standard = standard,
                           .sheet = sheet,
                           .inks = [&](const TokenColour& colour) { return tokens.use_of(colour); },
                           .spots = document.spots,
                           .profile = profile,
                           .plant = plant,
                           .title = document.title,
                           .date = document.date,
                           .graphics = std::move(graphics)});
}

/// Where `pdf` has been written to.
inline std::string file_of(const std::string& pdf, const std::string& name) {
    const std::string path = testing::TempDir() + "banxin_" + name + ".pdf";
    std::ofstream{path, std::ios::binary} << pdf;
    return path;
}

/// All objects and content of `pdf` in plain text.
inline std::string in_the_open(const std::string& pdf) {
    return output_of("qpdf --qdf --object-streams=disable " + file_of(pdf, "open") + " - 2>&1");
}

}  // namespace banxin
