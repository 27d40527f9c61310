// SPDX-License-Identifier: Apache-2.0
#include "preflight/embedded_program.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H
#include FT_TRUETYPE_TABLES_H

#include <utility>

namespace banxin::checks {
namespace {

/// What codes 0x80 to 0x9F of WinAnsiEncoding stand for; the others are those of Unicode.
constexpr unsigned win_ansi_high[] = {
    0x20AC, 0x2022, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x2022, 0x017D, 0x2022, 0x2022, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x2022, 0x017E, 0x0178};

unsigned unicode_of(unsigned code) {
    return code >= 0x80 && code < 0xA0 ? win_ansi_high[code - 0x80] : code;
}

}  // namespace

struct EmbeddedProgram::Face {
    std::string bytes;
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    Face() = default;
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;
    Face(Face&&) = delete;
    Face& operator=(Face&&) = delete;
    ~Face() {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }

    /// A CFF by itself, whose glyphs FreeType numbers by CID.
    [[nodiscard]] bool is_numbered_by_cid() const {
        return FT_IS_CID_KEYED(face) && !FT_IS_SFNT(face);
    }
};

std::optional<EmbeddedProgram> EmbeddedProgram::open(std::string bytes) {
    auto opened = std::make_shared<Face>();
    opened->bytes = std::move(bytes);
    if (FT_Init_FreeType(&opened->library) != 0) {
        return std::nullopt;
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): FreeType has unsigned bytes.
    const auto* const data = reinterpret_cast<const FT_Byte*>(opened->bytes.data());
    const auto size = static_cast<FT_Long>(opened->bytes.size());
    if (FT_New_Memory_Face(opened->library, data, size, 0, &opened->face) != 0) {
        return std::nullopt;
    }
    return EmbeddedProgram{std::move(opened)};
}

std::optional<unsigned> EmbeddedProgram::glyph_of_cid(unsigned cid) const {
    FT_Face face = face_->face;
    if (!FT_IS_CID_KEYED(face) || face_->is_numbered_by_cid()) {
        return has_glyph(cid) ? std::optional{cid} : std::nullopt;
    }
    for (FT_Long glyph = 0; glyph < face->num_glyphs; ++glyph) {
        FT_UInt own = 0;
        if (FT_Get_CID_From_Glyph_Index(face, static_cast<FT_UInt>(glyph), &own) == 0 &&
            own == cid) {
            return static_cast<unsigned>(glyph);
        }
    }
    return std::nullopt;
}

unsigned EmbeddedProgram::glyph_of_code(unsigned code) const {
    constexpr unsigned symbols = 0xF000;  // Where the cmap of a symbol font has its codes.
    FT_Face face = face_->face;
    for (int i = 0; i < face->num_charmaps; ++i) {
        FT_Set_Charmap(face, face->charmaps[i]);
        const bool unicode = face->charmap->encoding == FT_ENCODING_UNICODE;
        for (const unsigned wanted : {unicode ? unicode_of(code) : code, symbols + code}) {
            if (const FT_UInt glyph = FT_Get_Char_Index(face, wanted); glyph != 0) {
                return glyph;
            }
        }
    }
    return 0;
}

unsigned EmbeddedProgram::glyph_of_name(const std::string& name) const {
    return FT_Get_Name_Index(face_->face, name.c_str());
}

bool EmbeddedProgram::has_glyph(unsigned glyph) const {
    return static_cast<FT_Long>(glyph) < face_->face->num_glyphs &&
           (!face_->is_numbered_by_cid() ||
            FT_Load_Glyph(face_->face, glyph, FT_LOAD_NO_SCALE) == 0);
}

std::optional<double> EmbeddedProgram::advance(unsigned glyph) const {
    FT_Face face = face_->face;
    if (face->units_per_EM == 0 || FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE) != 0) {
        return std::nullopt;
    }
    return static_cast<double>(face->glyph->metrics.horiAdvance) * 1000 / face->units_per_EM;
}

/// source  OpenType specification, OS/2: bit 1 restricted licence, bit 9 bitmaps only
unsigned EmbeddedProgram::embedding_ban() const {
    const unsigned type = FT_Get_FSType_Flags(face_->face);
    constexpr unsigned bitmaps_only = 0x200;
    constexpr unsigned usage = 0xF;
    const bool restricted = (type & usage) == FT_FSTYPE_RESTRICTED_LICENSE_EMBEDDING;
    return restricted || (type & bitmaps_only) != 0 ? type : 0;
}

}  // namespace banxin::checks
