// SPDX-License-Identifier: Apache-2.0
#include "typography/font_search.hpp"

#include "base/xml_text.hpp"

#include <fmt/format.h>
#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

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

}  // namespace

FontSearch search_fonts(const std::vector<FontRole>& roles,
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

    FontSearch search;
    for (const auto& [name, weight] : wanted) {
        const auto role = std::ranges::find(roles, name, &FontRole::role);
        if (role == roles.end()) {
            search.errors.push_back(
                error("BX4009",
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
            search.missing.push_back(std::move(request));
            continue;
        }
        if (request.file.empty()) {
            for (std::string& file : files_in(folders)) {
                search.files.insert(std::move(file));
            }
        } else {
            search.files.insert(request.file);
        }
        search.requests.push_back(std::move(request));
    }
    return search;
}

FcConfigPtr configure_fonts(const std::set<std::string>& files) {
    // Whole folders are named because fontconfig keeps its cache by folder: without it, one
    // collection costs half a second.
    std::set<std::string> folders;
    for (const std::string& file : files) {
        folders.insert(std::filesystem::path{file}.parent_path().string());
    }
    std::string xml = "<?xml version=\"1.0\"?><fontconfig>";
    for (const std::string& folder : folders) {
        xml += "<dir>" + xml_text(folder) + "</dir>";
    }
    xml +=
        "<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix=\"xdg\">fontconfig</cachedir>";
    xml += "<selectfont><rejectfont><glob>*</glob></rejectfont>";
    for (const std::string& file : files) {
        xml += "<acceptfont><glob>" + xml_text(file) + "</glob></acceptfont>";
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

}  // namespace banxin
