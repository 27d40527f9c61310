// SPDX-License-Identifier: Apache-2.0
#include "typography/missing_glyphs.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <utility>

namespace banxin {

namespace {

/// source  Unicode emoji-data.txt, the blocks of its pictures; arrows, stars and the like of older
///         blocks are type to newspapers
bool is_emoji(char32_t c) {
    return (c >= 0x1F1E6 && c <= 0x1F1FF) || (c >= 0x1F300 && c <= 0x1FAFF) ||
           (c >= 0x2600 && c <= 0x27BF) || c == 0xFE0F;
}

}  // namespace

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
    const bool emoji = is_emoji(scalar);
    auto finding = error(
        emoji ? "BX3108" : "BX3109",
        where_,
        {fmt::format("{}“{}”（{}）不在字体“{}”（{}）里，没有用别的字体顶替",
                     emoji ? "表情" : "",
                     to_utf8(scalar),
                     code,
                     use.family,
                     use.role),
         fmt::format(
             "{}\"{}\" ({}) is not in the font \"{}\" ({}); no other font was put in its place",
             emoji ? "the emoji " : "",
             to_utf8(scalar),
             code,
             use.family,
             use.role)});
    finding.hints.push_back(
        emoji
            ? Message{"删掉它，或者改成文字：报纸印不出彩色表情",
                      "delete it or say it in words: a newspaper prints no coloured pictures"}
            : Message{"换一个字体里有的写法，或者换一款有这个字的字体",
                      "write it with a character that the font has, or choose a font that has it"});
    report_.add(std::move(finding));
}

}  // namespace banxin
