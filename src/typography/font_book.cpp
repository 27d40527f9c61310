// SPDX-License-Identifier: Apache-2.0
#include "typography/font_book.hpp"

#include "typography/font_handles.hpp"
#include "typography/font_search.hpp"
#include "typography/font_subset.hpp"

#include <fmt/format.h>
#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <hb.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace banxin {
namespace {

/// A face in memory: Pango's font for itemising, HarfBuzz's at 1000 units an em for measuring.
struct OpenFace {
    PangoFontPtr pango;
    FontDescriptionPtr description;
    HbFontPtr font;
    SourceSpan named_at;
    mutable std::unordered_map<std::string, std::vector<ShapedGlyph>> shaped;
};

PangoFontDescription* describe(const std::string& family, int weight) {
    PangoFontDescription* description = pango_font_description_new();
    pango_font_description_set_family(description, family.c_str());
    pango_font_description_set_weight(description, static_cast<PangoWeight>(weight));
    pango_font_description_set_absolute_size(description, 1000 * PANGO_SCALE);
    return description;
}

/// The file and face index Pango chose for `font`.
std::pair<std::string, int> chosen_file(PangoFont* font) {
    FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    FcChar8* file = nullptr;
    int index = 0;
    FcPatternGetString(pattern, FC_FILE, 0, &file);
    FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
    return {file == nullptr ? std::string{} : reinterpret_cast<const char*>(file), index};
}

/// The script whose glyphs and features `language` wants for its own characters and marks.
hb_script_t script_of(std::string_view language) {
    const std::string_view primary = language.substr(0, language.find('-'));
    if (primary == "ja") {
        return HB_SCRIPT_KATAKANA;
    }
    return primary == "ko" ? HB_SCRIPT_HANGUL : HB_SCRIPT_HAN;
}

}  // namespace

struct FontBook::State {
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (map) {  // Pango's font map keeps its hold on the configuration otherwise
            pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), nullptr);
        }
    }

    hb_language_t language = nullptr;
    hb_script_t script = HB_SCRIPT_INVALID;
    FcConfigPtr config;
    FontMapPtr map;
    ContextPtr context;
    std::vector<FontUse> uses;
    std::vector<OpenFace> faces;
    std::map<std::pair<std::string, int>, int> by_style;
};

FontBook::FontBook(std::unique_ptr<State> state) : state_{std::move(state)} {}
FontBook::FontBook(FontBook&&) noexcept = default;
FontBook& FontBook::operator=(FontBook&&) noexcept = default;
FontBook::~FontBook() = default;

Result<FontBook> FontBook::open(const std::vector<FontRole>& roles,
                                const std::vector<TextStyle>& styles,
                                const std::vector<std::string>& folders,
                                std::string_view language) {
    FontSearch search = search_fonts(roles, styles, folders);
    auto state = std::make_unique<State>();
    state->language = hb_language_from_string(language.data(), static_cast<int>(language.size()));
    state->script = script_of(language);
    state->config = configure_fonts(search.files);
    if (!state->config) {
        return Failure{
            error("BX4010",
                  {},
                  {"fontconfig 打不开字体文件夹", "fontconfig cannot open the font folders"})};
    }
    state->map.reset(pango_ft2_font_map_new());
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(state->map.get()), state->config.get());
    state->context.reset(pango_font_map_create_context(state->map.get()));
    pango_context_set_language(state->context.get(),
                               pango_language_from_string(std::string{language}.c_str()));

    std::map<std::pair<std::string, int>, int> by_file;
    for (const FaceRequest& request : search.requests) {
        const auto found =
            find_face(state->config.get(), request.role->family, request.weight, request.file);
        if (!found) {
            search.missing.push_back(request);
            continue;
        }
        if (found->variable) {
            search.errors.push_back(
                error("BX4007",
                      request.role->where,
                      {fmt::format("“{}”是可变字体，印出来字重会错，请换成静态字重的字体文件",
                                   request.role->family),
                       fmt::format("\"{}\" is a variable font, whose weight would come out wrong; "
                                   "use the font file of one weight",
                                   request.role->family)}));
            continue;
        }
        const std::pair style{request.role->role, request.weight};
        if (const auto known = by_file.find({found->file, found->index}); known != by_file.end()) {
            state->by_style[style] = known->second;
            std::string& role = state->uses[static_cast<std::size_t>(known->second)].role;
            role = role == "latin" ? request.role->role : role;  // messages name the main role
            continue;
        }
        OpenFace face;
        face.description.reset(describe(request.role->family, request.weight));
        face.pango.reset(pango_context_load_font(state->context.get(), face.description.get()));
        if (!face.pango || chosen_file(face.pango.get()) != std::pair{found->file, found->index}) {
            search.missing.push_back(request);
            continue;
        }
        face.font.reset(hb_font_create(hb_font_get_face(pango_font_get_hb_font(face.pango.get()))));
        hb_font_set_scale(face.font.get(), 1000, 1000);
        face.named_at = request.role->where;
        const int id = static_cast<int>(state->faces.size());
        by_file[{found->file, found->index}] = id;
        state->by_style[style] = id;
        state->uses.push_back(
            {request.role->family, request.role->role, request.weight, found->file, found->index});
        state->faces.push_back(std::move(face));
    }
    for (Diagnostic& finding : missing_fonts(search.missing)) {
        search.errors.push_back(std::move(finding));
    }
    if (!search.errors.empty()) {
        return Failure{std::move(search.errors)};
    }
    return FontBook{std::move(state)};
}

int FontBook::face(const TextStyle& style) const {
    return state_->by_style.at({style.role, style.weight});
}

int FontBook::latin_face(int face) const {
    const FontUse& use = state_->uses[static_cast<std::size_t>(face)];
    const auto song = state_->by_style.find({"song", use.weight});
    const auto latin = state_->by_style.find({"latin", use.weight});
    const bool beside_song = song != state_->by_style.end() && song->second == face;
    return beside_song && latin != state_->by_style.end() ? latin->second : face;
}

const std::vector<FontUse>& FontBook::faces() const {
    return state_->uses;
}

const SourceSpan& FontBook::named_at(int face) const {
    return state_->faces[static_cast<std::size_t>(face)].named_at;
}

bool FontBook::has_feature(int face, std::string_view tag) const {
    hb_face_t* font = hb_font_get_face(state_->faces[static_cast<std::size_t>(face)].font.get());
    const hb_tag_t wanted = hb_tag_from_string(tag.data(), static_cast<int>(tag.size()));
    for (const hb_tag_t table : {HB_OT_TAG_GSUB, HB_OT_TAG_GPOS}) {
        unsigned count = hb_ot_layout_table_get_feature_tags(font, table, 0, nullptr, nullptr);
        std::vector<hb_tag_t> tags(count);
        hb_ot_layout_table_get_feature_tags(font, table, 0, &count, tags.data());
        if (std::find(tags.begin(), tags.end(), wanted) != tags.end()) {
            return true;
        }
    }
    return false;
}

const std::vector<ShapedGlyph>& FontBook::shape(int face,
                                                std::string_view text,
                                                Shaping how) const {
    const OpenFace& open = state_->faces[static_cast<std::size_t>(face)];
    std::string key{static_cast<char>('0' + static_cast<int>(how))};
    key += text;
    const auto known = open.shaped.find(key);
    if (known != open.shaped.end()) {
        return known->second;
    }
    const bool latin = how == Shaping::Latin || how == Shaping::HalfFigures;
    const HbBufferPtr buffer{hb_buffer_create()};
    hb_buffer_add_utf8(
        buffer.get(), text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_direction(buffer.get(),
                            how == Shaping::Upright ? HB_DIRECTION_TTB : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), latin ? HB_SCRIPT_LATIN : state_->script);
    hb_buffer_set_language(buffer.get(), state_->language);
    std::vector<hb_feature_t> features;
    if (how == Shaping::HalfWidth) {
        features.push_back({HB_TAG('h', 'a', 'l', 't'), 1, 0, HB_FEATURE_GLOBAL_END});
    }
    if (how == Shaping::HalfFigures) {
        features.push_back({HB_TAG('h', 'w', 'i', 'd'), 1, 0, HB_FEATURE_GLOBAL_END});
    }
    hb_shape(
        open.font.get(), buffer.get(), features.data(), static_cast<unsigned>(features.size()));
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::vector<ShapedGlyph> glyphs;
    glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        glyphs.push_back({infos[i].codepoint,
                          how == Shaping::Upright ? -places[i].y_advance : places[i].x_advance,
                          places[i].x_offset,
                          places[i].y_offset,
                          infos[i].cluster});
    }
    return open.shaped.emplace(std::move(key), std::move(glyphs)).first->second;
}

InkExtent FontBook::ink_extent(int face, std::uint32_t id) const {
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(
        state_->faces[static_cast<std::size_t>(face)].font.get(), id, &extents);
    return {extents.x_bearing,
            extents.x_bearing + extents.width,
            extents.y_bearing,
            extents.y_bearing + extents.height};
}

std::vector<FaceRun> FontBook::itemise(std::string_view text,
                                       const std::vector<FaceRun>& styled) const {
    const AttrListPtr attributes{pango_attr_list_new()};
    pango_attr_list_insert(attributes.get(), pango_attr_fallback_new(FALSE));
    for (const FaceRun& run : styled) {
        PangoAttribute* font = pango_attr_font_desc_new(
            state_->faces[static_cast<std::size_t>(run.face)].description.get());
        font->start_index = static_cast<guint>(run.first);
        font->end_index = static_cast<guint>(run.last);
        pango_attr_list_insert(attributes.get(), font);
    }
    GList* items = pango_itemize_with_base_dir(state_->context.get(),
                                               PANGO_DIRECTION_LTR,
                                               text.data(),
                                               0,
                                               static_cast<int>(text.size()),
                                               attributes.get(),
                                               nullptr);
    std::vector<FaceRun> runs;
    std::size_t style = 0;
    for (GList* link = items; link != nullptr; link = link->next) {
        const PangoItemPtr item{static_cast<PangoItem*>(link->data)};
        const auto first = static_cast<std::size_t>(item->offset);
        while (style + 1 < styled.size() && styled[style].last <= first) {
            ++style;
        }
        const FaceRun run{first,
                          first + static_cast<std::size_t>(item->length),
                          styled[style].face,
                          item->analysis.level % 2 == 1};
        // Pango also cuts between 5 and G, whose scripts differ; the face is the same, and so the
        // run.
        if (!runs.empty() && runs.back().face == run.face && run.first != styled[style].first &&
            runs.back().right_to_left == run.right_to_left) {
            runs.back().last = run.last;
        } else {
            runs.push_back(run);
        }
    }
    g_list_free(items);
    return runs;
}

Result<std::vector<FontProgram>> FontBook::subset(const Document& document) const {
    const std::vector<std::set<std::uint32_t>> used = shown_glyphs(document);
    std::vector<FontProgram> programs(document.fonts.size());
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i].empty()) {
            continue;
        }
        programs[i] = subset_face(hb_font_get_face(state_->faces[i].font.get()), used[i]);
        if (programs[i].bytes.empty()) {
            return Failure{damaged_font(document.fonts[i])};
        }
    }
    return programs;
}

}  // namespace banxin
