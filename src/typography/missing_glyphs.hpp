// SPDX-License-Identifier: Apache-2.0
//
// Characters that a face has not: each is told once, and none is replaced.
#pragma once

#include "base/diagnostic.hpp"
#include "typography/font_book.hpp"

#include <set>
#include <span>
#include <string_view>

namespace banxin {

class MissingGlyphs {
  public:
    /// Findings are about the text at `where`.
    MissingGlyphs(const FontBook& fonts, const SourceSpan& where, Report& report)
        : fonts_{fonts}, where_{where}, report_{report} {}

    /// Looks through `glyphs`, which show `text` in `face`.
    /// report  an emoji (BX3108), another character (BX3109) without a glyph
    void check(std::string_view text, std::span<const ShapedGlyph> glyphs, int face);

  private:
    void tell(char32_t scalar, int face);

    const FontBook& fonts_;
    const SourceSpan& where_;
    Report& report_;
    std::set<char32_t> told_;
};

}  // namespace banxin
