// SPDX-License-Identifier: Apache-2.0
//
// FontBook: the faces an issue may use, and nothing else that the machine has. A face is found by
// role and weight and checked to be the one asked for; there is no fallback.
#pragma once

#include "base/result.hpp"
#include "document/document.hpp"
#include "document/font_program.hpp"
#include "model/issue.hpp"
#include "model/style.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// One glyph of shaped text, in font units of a 1000-unit em, at its pen position. Offsets are to
/// the right and up; the advance is to the right, or down where the text stands upright.
struct ShapedGlyph {
    std::uint32_t id = 0;
    std::int32_t advance = 0, x_offset = 0, y_offset = 0;
    std::uint32_t cluster = 0;  ///< Byte of the text that the glyph begins with.
};

/// What a font draws for a mark: where its ink lies from its origin, in 1/1000 em.
struct InkExtent {
    std::int32_t left = 0, right = 0;
    std::int32_t top = 0, bottom = 0;  ///< Above the baseline.
};

/// How a piece of text is to be shaped.
enum class Shaping {
    Chinese,      ///< the script of hanzi, kana or hangul, by the language of the book
    HalfWidth,    ///< the same with `halt`: marks without their blank half
    Latin,        ///< script Latn
    HalfFigures,  ///< script Latn with `hwid`: figures of half an em
    Upright,      ///< as Chinese, one below the other from a pen at the top centre, with `vert`
};

/// A piece of one paragraph in one face, as Pango's itemiser cut it.
struct FaceRun {
    std::size_t first = 0, last = 0;  ///< Bytes [first, last).
    int face = 0;
    bool right_to_left = false;
};

class FontBook {
  public:
    /// The faces for every style in `styles`, looked for in `folders`. Text is shaped in
    /// `language`, BCP 47: zh-Hans, zh-Hant, zh-HK, ja or ko.
    ///
    /// errors  a role nobody named (BX4009), a file or family that is not there (BX4001, with the
    ///         package that brings it), a variable font (BX4007); all of them
    [[nodiscard]] static Result<FontBook> open(const std::vector<FontRole>& roles,
                                               const std::vector<TextStyle>& styles,
                                               const std::vector<std::string>& folders,
                                               std::string_view language);
    FontBook(FontBook&&) noexcept;
    FontBook& operator=(FontBook&&) noexcept;
    ~FontBook();

    /// The face of a style that was among those the book was opened with.
    [[nodiscard]] int face(const TextStyle& style) const;
    /// The face for Latin letters and figures beside `face`: the `latin` role beside `song`.
    [[nodiscard]] int latin_face(int face) const;
    [[nodiscard]] const std::vector<FontUse>& faces() const;
    /// Where the paper names the font of `face`.
    [[nodiscard]] const SourceSpan& named_at(int face) const;
    /// Whether `face` has the OpenType feature `tag`, for any script: halt, vert …
    [[nodiscard]] bool has_feature(int face, std::string_view tag) const;

    /// The glyphs of `text` in `face`; glyph 0 stands for a character the face has not.
    /// Results are kept, so asking twice for the same text costs nothing.
    [[nodiscard]] const std::vector<ShapedGlyph>& shape(int face,
                                                        std::string_view text,
                                                        Shaping how) const;
    /// Where the ink of glyph `id` lies.
    [[nodiscard]] InkExtent ink_extent(int face, std::uint32_t id) const;

    /// `text` cut where its style, its face or its direction changes.
    ///
    /// shape   `styled` covers the text once, in order; so do the runs that come back
    [[nodiscard]] std::vector<FaceRun> itemise(std::string_view text,
                                               const std::vector<FaceRun>& styled) const;

    /// The faces cut down to the glyphs that `document` shows, in the order of document.fonts.
    /// Glyph ids stay what they are; outlines keep no subroutines, which makes the PDF half as
    /// large.
    [[nodiscard]] Result<std::vector<FontProgram>> subset(const Document& document) const;

  private:
    struct State;
    explicit FontBook(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace banxin
