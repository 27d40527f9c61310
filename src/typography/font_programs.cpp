// SPDX-License-Identifier: Apache-2.0
#include "typography/font_programs.hpp"

#include "typography/font_handles.hpp"
#include "typography/font_subset.hpp"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>

namespace banxin {
namespace {

/// A face over the bytes of `program`, which must outlive it.
HbFacePtr face_of(const FontProgram& program) {
    const HbBlobPtr blob{hb_blob_create(program.bytes.data(),
                                        static_cast<unsigned>(program.bytes.size()),
                                        HB_MEMORY_MODE_READONLY,
                                        nullptr,
                                        nullptr)};
    return HbFacePtr{hb_face_create(blob.get(), 0)};
}

/// `program` with the glyphs alone that are `wanted`, by their ids in the whole face.
FontProgram with_glyphs(const FontProgram& program, const std::set<std::uint32_t>& wanted) {
    std::set<std::uint32_t> numbers;
    for (const std::uint32_t glyph : wanted) {
        numbers.insert(program.glyph(glyph));
    }
    FontProgram cut = subset_face(face_of(program).get(), numbers);
    FontProgram smaller{std::move(cut.bytes), {}};
    for (const std::uint32_t glyph : wanted) {
        smaller.renumbered[glyph] = cut.glyph(program.glyph(glyph));
    }
    return smaller;
}

}  // namespace

Result<std::vector<FontProgram>> cut_down(const std::vector<FontProgram>& programs,
                                          const Document& document) {
    assert(programs.size() == document.fonts.size());
    const std::vector<std::set<std::uint32_t>> wanted = shown_glyphs(document);
    std::vector<FontProgram> smaller(programs.size());
    for (std::size_t i = 0; i < programs.size(); ++i) {
        if (wanted[i].empty()) {
            continue;
        }
        smaller[i] = with_glyphs(programs[i], wanted[i]);
        if (smaller[i].bytes.empty()) {
            return Failure{damaged_font(document.fonts[i])};
        }
    }
    return smaller;
}

}  // namespace banxin
