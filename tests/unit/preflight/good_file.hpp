// SPDX-License-Identifier: Apache-2.0
//
// GoodFile: a small newspaper page as PDF/X, made by hand with libqpdf, in which nothing is wrong;
// tests break one thing of it.
#pragma once

#include "model/plant.hpp"
#include "preflight/qpdf.hpp"

#include <memory>
#include <string>

namespace banxin::testing {

/// The page is 200 × 300 pt in a slug of 34 pt.
class GoodFile {
  public:
    explicit GoodFile(PdfStandard standard);

    /// The file. What was changed in the parts below is in it.
    [[nodiscard]] std::string bytes();

    std::unique_ptr<QPDF> pdf;
    QPDFObjectHandle page, resources, info, intent;
    QPDFObjectHandle song, kai;          ///< Fonts: CFF and TrueType, with Identity-H.
    QPDFObjectHandle photo, grey_photo;  ///< JPEGs.
    QPDFObjectHandle spot;               ///< A Separation.
    std::string content;
    std::string xmp;  ///< Of PDF/X-4.
    std::string version;
    bool object_streams = false;

    /// Adds an ExtGState, from what is written in PDF, and sets it before what comes after.
    void use_state(const std::string& name, const std::string& dictionary);
    /// Adds to the end of the page's content.
    void draw(const std::string& operators) { content += operators + "\n"; }
    /// `resources`' dictionary of `kind`.
    [[nodiscard]] QPDFObjectHandle named(const std::string& kind) { return resources.getKey(kind); }
    /// "<0001…>": some hanzi in song or kai.
    std::string song_text, kai_text;
    unsigned song_code = 0, kai_code = 0;  ///< The first of them.

  private:
    void add_fonts();
    void add_pictures();
    void add_colours();
    void add_forms();
    void add_identity();
    void add_content();
    PdfStandard standard_;
};

/// The spot ink that its bar is printed in.
inline constexpr const char* spot_name = "PANTONE 485 C";

/// A JPEG of one colour: 1, 3 or 4 components, each a byte of `colour`.
[[nodiscard]] std::string jpeg_of(const std::string& colour, int width, int height);

/// `text` in PDF as an object.
[[nodiscard]] QPDFObjectHandle object(const std::string& text);

}  // namespace banxin::testing
