// SPDX-License-Identifier: Apache-2.0
#include "render/font_faces.hpp"

#include <cairo-ft.h>
#include <fmt/format.h>

#include <cassert>
#include <cstddef>
#include <memory>
#include <utility>

namespace banxin {
namespace {

/// What a Cairo face needs while it lives. Each has a library of its own: Cairo lets faces go when
/// it likes, on any thread, and a FreeType library serves one thread at a time.
struct FaceOwner {
    std::string bytes;
    FreeTypeLibrary library;
    FreeTypeFace face;
};

const cairo_user_data_key_t owner_key{};

void delete_owner(void* owner) {
    delete static_cast<FaceOwner*>(owner);  // NOLINT(cppcoreguidelines-owning-memory)
}

std::unique_ptr<FaceOwner> open_face(const FontProgram& font) {
    auto owner = std::make_unique<FaceOwner>();
    owner->bytes = font.bytes;
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) {
        return nullptr;
    }
    owner->library.reset(library);
    FT_Face face = nullptr;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): FreeType reads unsigned bytes.
    const auto* const first = reinterpret_cast<const FT_Byte*>(owner->bytes.data());
    if (FT_New_Memory_Face(library, first, static_cast<FT_Long>(owner->bytes.size()), 0, &face) !=
        0) {
        return nullptr;
    }
    owner->face.reset(face);
    return owner;
}

/// The Cairo face that owns `owner` from now on.
CairoFontFace hand_over(std::unique_ptr<FaceOwner> owner) {
    CairoFontFace face{
        cairo_ft_font_face_create_for_ft_face(owner->face.get(), FT_LOAD_NO_HINTING)};
    if (cairo_font_face_status(face.get()) != CAIRO_STATUS_SUCCESS ||
        cairo_font_face_set_user_data(face.get(), &owner_key, owner.get(), delete_owner) !=
            CAIRO_STATUS_SUCCESS) {
        return nullptr;
    }
    static_cast<void>(owner.release());
    return face;
}

}  // namespace

Result<std::vector<CairoFontFace>> open_faces(const Document& document,
                                              const std::vector<FontProgram>& fonts) {
    assert(document.fonts.size() == fonts.size());
    std::vector<CairoFontFace> faces(fonts.size());
    Diagnostics refused;
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        if (fonts[i].bytes.empty()) {
            continue;
        }
        auto owner = open_face(fonts[i]);
        faces[i] = owner ? hand_over(std::move(owner)) : nullptr;
        if (!faces[i]) {
            const std::string& family = document.fonts[i].family;
            refused.push_back(
                error("BX7108",
                      {},
                      {fmt::format("字体“{}”打不开，画不出版面", family),
                       fmt::format("font \"{}\" cannot be opened for drawing", family)}));
        }
    }
    if (!refused.empty()) {
        return Failure{std::move(refused)};
    }
    return faces;
}

}  // namespace banxin
