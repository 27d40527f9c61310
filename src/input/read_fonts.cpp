// SPDX-License-Identifier: Apache-2.0
#include "input/read_fonts.hpp"

#include "input/paper_fields.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <algorithm>
#include <utility>

namespace banxin {
namespace {

constexpr std::string_view font_list = "fonts/fonts.yaml";

std::vector<FontFace> read_faces(const YamlNode& node, Report& report) {
    std::vector<FontFace> faces;
    for (const YamlEntry& entry : entries_of(node, report)) {
        YamlNode weight;
        weight.kind = YamlNode::Kind::Scalar;
        weight.name = node.name;
        weight.text = entry.key;
        weight.where = entry.where;
        FontFace face;
        read_as(weight_type, weight, face.weight, report);
        face.file = read_word(entry.value, report);
        faces.push_back(std::move(face));
    }
    return faces;
}

FontRole read_role(const YamlEntry& entry, Report& report) {
    const Fields fields{entry.value, role_fields, report};
    FontRole role;
    role.role = entry.key;
    role.where = entry.where;
    if (const auto* family = fields.find("family")) {
        fields.read("family", role.family);
        role.where = family->where;
    }
    fields.read("package", role.package);
    if (const auto* faces = fields.find("faces")) {
        role.faces = read_faces(*faces, report);
    }
    return role;
}

}  // namespace

std::vector<FontRole> read_fonts(const Library& library, Report& report) {
    const auto root = read_yaml_file(library.holder_of(font_list), font_list, "fonts", {}, report);
    return root ? read_fonts(*root, report) : std::vector<FontRole>{};
}

std::vector<FontRole> read_fonts(const YamlNode& root, Report& report) {
    std::vector<FontRole> roles;
    const Fields fields{root, fonts_fields, report};
    if (const auto* list = fields.find("roles")) {
        for (const YamlEntry& entry : entries_of(*list, report)) {
            roles.push_back(read_role(entry, report));
        }
    }
    return roles;
}

void override_fonts(const YamlNode& fonts, std::vector<FontRole>& roles, Report& report) {
    for (const YamlEntry& entry : entries_of(fonts, report)) {
        FontRole role = read_role(entry, report);
        const auto old = std::ranges::find(roles, role.role, &FontRole::role);
        if (old == roles.end()) {
            roles.push_back(std::move(role));
            continue;
        }
        if (role.family == old->family && role.faces.empty()) {
            role.faces = old->faces;
            role.package = old->package;
        }
        *old = std::move(role);
    }
}

}  // namespace banxin
