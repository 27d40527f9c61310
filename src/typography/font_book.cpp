// SPDX-License-Identifier: Apache-2.0
#include "typography/font_book.hpp"

#include "typography/font_handles.hpp"

#include <fmt/format.h>
#include <fontconfig/fontconfig.h>
#include <hb-subset.h>
#include <hb.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
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
    mutable std::unordered_map<std::string, std::vector<ShapedGlyph>> shaped;
};

std::string xml_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

/// The path of `file` in the first of `folders` that has it; empty if none has.
std::string find_file(const std::vector<std::string>& folders, const std::string& file) {
    for (const std::string& folder : folders) {
        const auto path = std::filesystem::path{folder} / file;
        std::error_code ignored;
        if (std::filesystem::is_regular_file(path, ignored)) {
            return std::filesystem::weakly_canonical(path, ignored).string();
        }
    }
    return {};
}

/// A configuration that sees the folders of `files` but only these files. Whole folders are named
/// because fontconfig keeps its cache by folder: without it, one collection costs half a second.
FcConfigPtr configure(const std::set<std::string>& files) {
    std::set<std::string> folders;
    for (const std::string& file : files) {
        folders.insert(std::filesystem::path{file}.parent_path().string());
    }
    std::string xml = "<?xml version=\"1.0\"?><fontconfig>";
    for (const std::string& folder : folders) {
        xml += "<dir>" + xml_escaped(folder) + "</dir>";
    }
    xml +=
        "<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix=\"xdg\">fontconfig</cachedir>";
    xml += "<selectfont><rejectfont><glob>*</glob></rejectfont>";
    for (const std::string& file : files) {
        xml += "<acceptfont><glob>" + xml_escaped(file) + "</glob></acceptfont>";
    }
    xml += "</selectfont></fontconfig>";
    FcConfigPtr config{FcConfigCreate()};
    if (!config ||
        FcConfigParseAndLoadFromMemory(
            config.get(), reinterpret_cast<const FcChar8*>(xml.c_str()), FcTrue) != FcTrue ||
        FcConfigBuildFonts(config.get()) != FcTrue) {
        return nullptr;
    }
    return config;
}

struct FoundFace {
    std::string file;
    int index = 0;
    bool variable = false;
};

/// The face of `family` with `weight` among the files of `config`; only in `file`, if that is
/// named.
std::optional<FoundFace> find_face(FcConfig* config,
                                   const std::string& family,
                                   int weight,
                                   const std::string& file) {
    const FcPatternPtr wanted{FcPatternCreate()};
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8*>(family.c_str()));
    if (!file.empty()) {
        FcPatternAddString(wanted.get(), FC_FILE, reinterpret_cast<const FcChar8*>(file.c_str()));
    }
    const FcObjectSetPtr fields{
        FcObjectSetBuild(FC_FILE, FC_INDEX, FC_VARIABLE, FC_WEIGHT, nullptr)};
    const FcFontSetPtr found{FcFontList(config, wanted.get(), fields.get())};
    for (int i = 0; found && i < found->nfont; ++i) {
        FcPattern* pattern = found->fonts[i];
        FoundFace face;
        FcChar8* path = nullptr;
        FcBool variable = FcFalse;
        double has = 0;
        FcPatternGetString(pattern, FC_FILE, 0, &path);
        FcPatternGetInteger(pattern, FC_INDEX, 0, &face.index);
        FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable);
        FcPatternGetDouble(pattern, FC_WEIGHT, 0, &has);
        face.file = reinterpret_cast<const char*>(path);
        face.variable = variable == FcTrue;
        const double css = FcWeightToOpenTypeDouble(has);
        if (!file.empty() || face.variable || std::abs(css - weight) < 50) {
            return face;
        }
    }
    return std::nullopt;
}

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

/// One face that the styles ask for.
struct FaceRequest {
    const FontRole* role = nullptr;
    int weight = 400;
    std::string file;     ///< Empty: whatever file of the font folders holds the family.
    std::string missing;  ///< The file that fonts.yaml names and no folder has.
};

/// Font files lying in `folders` themselves: what a user put there.
std::vector<std::string> files_in(const std::vector<std::string>& folders) {
    std::vector<std::string> files;
    for (const std::string& folder : folders) {
        std::error_code ignored;
        for (const auto& entry : std::filesystem::directory_iterator{folder, ignored}) {
            const std::string ending = entry.path().extension().string();
            if (entry.is_regular_file(ignored) &&
                (ending == ".otf" || ending == ".ttf" || ending == ".ttc")) {
                files.push_back(std::filesystem::weakly_canonical(entry.path(), ignored).string());
            }
        }
    }
    return files;
}

/// One finding for each role that is not there, whatever weights were asked of it.
Diagnostics missing_fonts(const std::vector<FaceRequest>& missing) {
    std::map<std::string, std::vector<FaceRequest>> by_role;
    for (const FaceRequest& request : missing) {
        by_role[request.role->role].push_back(request);
    }
    Diagnostics findings;
    for (const auto& [name, requests] : by_role) {
        const FontRole& role = *requests.front().role;
        std::vector<int> weights;
        for (const FaceRequest& request : requests) {
            weights.push_back(request.weight);
        }
        const std::string what = fmt::format("{} {}", name, fmt::join(weights, "/"));
        Diagnostic finding =
            error("BX4001",
                  role.where,
                  {fmt::format("找不到字体“{}”（{}）。没有用别的字体顶替", role.family, what),
                   fmt::format("font \"{}\" ({}) was not found; no other font was put in its place",
                               role.family,
                               what)});
        if (!requests.front().missing.empty() && !role.package.empty()) {
            finding.hints.push_back(
                {fmt::format("安装软件包 {}（缺 {}）", role.package, requests.front().missing),
                 fmt::format("install the package {} (no file {})",
                             role.package,
                             requests.front().missing)});
        }
        finding.hints.push_back(
            {"把这些字重的字体文件放进 fonts/", "put font files of these weights into fonts/"});
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace

struct FontBook::State {
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
                                const std::vector<std::string>& folders) {
    const bool has_latin = std::ranges::find(roles, "latin", &FontRole::role) != roles.end();
    std::set<std::pair<std::string, int>> wanted;
    for (const TextStyle& style : styles) {
        wanted.emplace(style.role, style.weight);
        if (style.role == "song" && has_latin) {
            wanted.emplace("latin", style.weight);
        }
    }

    std::vector<FaceRequest> requests, missing;
    Diagnostics errors;
    std::set<std::string> files;
    for (const auto& [name, weight] : wanted) {
        const auto role = std::ranges::find(roles, name, &FontRole::role);
        if (role == roles.end()) {
            errors.push_back(error("BX4009",
                                   {},
                                   {fmt::format("样式用了字体角色“{}”，fonts.yaml 里没有它", name),
                                    fmt::format("a style asks for the font role \"{}\", which "
                                                "fonts.yaml does not name",
                                                name)}));
            continue;
        }
        FaceRequest request{&*role, weight, {}, {}};
        const auto face = std::ranges::find(role->faces, weight, &FontFace::weight);
        if (face != role->faces.end()) {
            request.file = find_file(folders, face->file);
            request.missing = face->file;
        }
        if (!role->faces.empty() && request.file.empty()) {
            missing.push_back(std::move(request));
            continue;
        }
        if (request.file.empty()) {
            for (std::string& file : files_in(folders)) {
                files.insert(std::move(file));
            }
        } else {
            files.insert(request.file);
        }
        requests.push_back(std::move(request));
    }

    auto state = std::make_unique<State>();
    state->config = configure(files);
    if (!state->config) {
        return Failure{
            error("BX4010",
                  {},
                  {"fontconfig 打不开字体文件夹", "fontconfig cannot open the font folders"})};
    }
    state->map.reset(pango_ft2_font_map_new());
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(state->map.get()), state->config.get());
    state->context.reset(pango_font_map_create_context(state->map.get()));
    pango_context_set_language(state->context.get(), pango_language_from_string("zh-Hans"));

    std::map<std::pair<std::string, int>, int> by_file;
    for (const FaceRequest& request : requests) {
        const auto found =
            find_face(state->config.get(), request.role->family, request.weight, request.file);
        if (!found) {
            missing.push_back(request);
            continue;
        }
        if (found->variable) {
            errors.push_back(
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
            missing.push_back(request);
            continue;
        }
        face.font.reset(hb_font_create(hb_font_get_face(pango_font_get_hb_font(face.pango.get()))));
        hb_font_set_scale(face.font.get(), 1000, 1000);
        const int id = static_cast<int>(state->faces.size());
        by_file[{found->file, found->index}] = id;
        state->by_style[style] = id;
        state->uses.push_back(
            {request.role->family, request.role->role, request.weight, found->file, found->index});
        state->faces.push_back(std::move(face));
    }
    for (Diagnostic& finding : missing_fonts(missing)) {
        errors.push_back(std::move(finding));
    }
    if (!errors.empty()) {
        return Failure{std::move(errors)};
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
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), latin ? HB_SCRIPT_LATIN : HB_SCRIPT_HAN);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("zh-hans", -1));
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
                          places[i].x_advance,
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
    return {extents.x_bearing, extents.x_bearing + extents.width};
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

/// The face with these glyphs alone, numbered anew: keeping their numbers would leave an empty
/// place for each of the 65,000 others, which costs as much time again here and in Cairo.
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

}  // namespace

Result<std::vector<FontProgram>> FontBook::subset(const Document& document) const {
    std::vector<std::set<std::uint32_t>> used(document.fonts.size());
    for (const Page& page : document.pages) {
        for (const Group& group : page.groups) {
            collect_glyphs(group.marks, used);
        }
    }
    std::vector<FontProgram> programs(document.fonts.size());
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i].empty()) {
            continue;
        }
        programs[i] = subset_face(hb_font_get_face(state_->faces[i].font.get()), used[i]);
        if (programs[i].bytes.empty()) {
            return Failure{
                error("BX4003",
                      {},
                      {fmt::format("字体“{}”的数据坏了，取不出字形", document.fonts[i].family),
                       fmt::format("the font \"{}\" is damaged: its glyphs cannot be read",
                                   document.fonts[i].family)})};
        }
    }
    return programs;
}

}  // namespace banxin
