// SPDX-License-Identifier: Apache-2.0
#include "typography/font_subset.hpp"

#include "typography/font_handles.hpp"

#include <fmt/format.h>
#include <hb-subset.h>

#include <array>
#include <cstddef>

namespace banxin {
namespace {

void collect_glyphs(const std::vector<Mark>& marks, std::vector<std::set<std::uint32_t>>& used) {
    for (const Mark& mark : marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            for (const Glyph& glyph : run->glyphs) {
                used[static_cast<std::size_t>(run->font)].insert(glyph.id);
            }
        } else if (const auto* group = std::get_if<Group>(&mark)) {
            collect_glyphs(group->marks, used);
        }
    }
}

/// Layout tables a finished page has no use for; glyphs have been chosen and placed already.
constexpr std::array dropped_tables{HB_TAG('G', 'S', 'U', 'B'),
                                    HB_TAG('G', 'P', 'O', 'S'),
                                    HB_TAG('G', 'D', 'E', 'F'),
                                    HB_TAG('B', 'A', 'S', 'E'),
                                    HB_TAG('v', 'h', 'e', 'a'),
                                    HB_TAG('v', 'm', 't', 'x'),
                                    HB_TAG('V', 'O', 'R', 'G')};

}  // namespace

std::vector<std::set<std::uint32_t>> shown_glyphs(const Document& document) {
    std::vector<std::set<std::uint32_t>> used(document.fonts.size());
    for (const Page& page : document.pages) {
        for (const Group& group : page.groups) {
            collect_glyphs(group.marks, used);
        }
    }
    return used;
}

FontProgram subset_face(hb_face_t* face, const std::set<std::uint32_t>& glyphs) {
    const HbSubsetInputPtr input{hb_subset_input_create_or_fail()};
    if (!input) {
        return {};
    }
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : dropped_tables) {
        hb_set_add(dropped, tag);
    }
    // Keeping the old numbers would leave an empty place for each of 65,000 others, which costs as
    // much time again here and in Cairo.
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_NOTDEF_OUTLINE | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    const HbSubsetPlanPtr plan{hb_subset_plan_create_or_fail(face, input.get())};
    const HbFacePtr cut{plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr};
    if (!cut) {
        return {};
    }
    const HbBlobPtr blob{hb_face_reference_blob(cut.get())};
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    FontProgram program{{data, length}, {}};
    const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs) {
        program.renumbered[glyph] = hb_map_get(numbers, glyph);
    }
    return program;
}

Diagnostic damaged_font(const FontUse& font) {
    return error(
        "BX4003",
        {},
        {fmt::format("字体“{}”的数据坏了，取不出字形", font.family),
         fmt::format("the font \"{}\" is damaged: its glyphs cannot be read", font.family)});
}

}  // namespace banxin
