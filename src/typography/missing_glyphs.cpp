// SPDX-License-Identifier: Apache-2.0
#include "typography/missing_glyphs.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <string>

namespace banxin {

void MissingGlyphs::check(std::string_view text, std::span<const ShapedGlyph> glyphs, int face) {
    for (const ShapedGlyph& glyph : glyphs) {
        if (glyph.id == 0) {
            tell(scalar_at(text, glyph.cluster).value, face);
        }
    }
}

void MissingGlyphs::tell(char32_t scalar, int face) {
    if (!told_.insert(scalar).second) {
        return;
    }
    const FontUse& use = fonts_.faces()[static_cast<std::size_t>(face)];
    const std::string code = fmt::format("U+{:04X}", static_cast<unsigned>(scalar));
    report_.add(
        error("BX3109",
              where_,
              {fmt::format("“{}”（{}）不在字体“{}”（{}）里，没有用别的字体顶替",
                           to_utf8(scalar),
                           code,
                           use.family,
                           use.role),
               fmt::format(
                   "\"{}\" ({}) is not in the font \"{}\" ({}); no other font was put in its place",
                   to_utf8(scalar),
                   code,
                   use.family,
                   use.role)}));
}

}  // namespace banxin
