// SPDX-License-Identifier: Apache-2.0
#include "input/read_template.hpp"

#include "input/read_places.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr std::string_view folder = "layouts/pages";

void read_takes(const YamlNode& node, StorySlot& slot, Report& report) {
    // `pictures` is for the reader of the file; what counts is whether the slot has a picture
    // frame.
    const Fields fields{node, {"priority", "chars", "pictures"}, report};
    if (const auto* priority = fields.require("priority", "先后")) {
        slot.priority = read_integer(*priority, {1, 99}, report);
    }
    if (const auto* chars = fields.require("chars", "能放多少字")) {
        slot.chars = read_span(*chars, 99'999, report);
    }
}

StorySlot read_slot(const std::string& name,
                    const YamlNode& node,
                    const PageFormat& format,
                    Report& report) {
    const Fields fields{
        node, {"name", "takes", "frame", "legs", "headline", "picture", "box"}, report};
    StorySlot slot;
    slot.name = name;
    slot.where = node.where;
    if (const auto* takes = fields.require("takes", "放什么稿件")) {
        read_takes(*takes, slot, report);
    }
    if (const auto* frame = fields.require("frame", "框")) {
        slot.frame = read_shape(*frame, report);
    }
    if (const auto* legs = fields.find("legs")) {
        slot.legs = read_integer(*legs, {1, 12}, report);
    }
    if (const auto* headline = fields.find("headline")) {
        slot.headline = read_headline_plan(*headline, format, report);
    }
    if (const auto* picture = fields.find("picture")) {
        slot.picture = read_inset_place(*picture, format, report);
    }
    if (const auto* box = fields.find("box")) {
        slot.box = read_box(*box, format, report);
    }
    return slot;
}

/// Slots are a map by name, or a list whose items say their `name`.
std::vector<StorySlot> read_slots(const YamlNode& node, const PageFormat& format, Report& report) {
    std::vector<StorySlot> slots;
    if (node.kind == YamlNode::Kind::Map) {
        for (const YamlEntry& entry : node.entries) {
            slots.push_back(read_slot(entry.key, entry.value, format, report));
        }
        return slots;
    }
    for (const YamlNode& item : items_of(node, report)) {
        std::string name;
        for (const YamlEntry& entry : item.entries) {
            name = entry.key == "name" ? entry.value.text : name;
        }
        slots.push_back(read_slot(name, item, format, report));
    }
    return slots;
}

void read_furniture(const YamlNode& node, PageTemplate& page, Report& report) {
    const Fields fields{node, {"masthead", "imprint"}, report};
    if (const auto* masthead = fields.find("masthead")) {
        page.masthead = read_frame(*masthead, report);
    }
    if (const auto* imprint = fields.find("imprint")) {
        page.imprint = read_frame(*imprint, report);
    }
}

/// The template of the file; empty if it is drawn on another format.
std::optional<PageTemplate> read_template(const YamlNode& root,
                                          const PageFormat& format,
                                          Report& report) {
    const Fields fields{
        root, {"banxin", "kind", "layout", "page", "format", "furniture", "slots"}, report};
    PageTemplate page;
    page.where = root.where;
    if (const auto* name = fields.require("format", "版面格式")) {
        page.format = read_word(*name, report);
    }
    if (page.format != format.name) {
        return std::nullopt;
    }
    if (const auto* name = fields.require("layout", "版样名")) {
        page.name = read_word(*name, report);
    }
    if (const auto* place = fields.require("page", "用于头版还是内版")) {
        page.front = read_choice<bool>(*place, {{"front", true}, {"inner", false}}, report);
    }
    if (const auto* furniture = fields.find("furniture")) {
        read_furniture(*furniture, page, report);
    }
    if (const auto* slots = fields.require("slots", "稿位")) {
        page.slots = read_slots(*slots, format, report);
    }
    return page;
}

}  // namespace

std::vector<PageTemplate> read_templates(const Library& library,
                                         const PageFormat& format,
                                         Report& report) {
    std::vector<PageTemplate> pages;
    for (const std::string& name : library.names_in(folder)) {
        const std::string path = fmt::format("{}/{}.yaml", folder, name);
        const auto root = read_yaml_file(library.holder_of(path), path, "page", {}, report);
        if (!root) {
            continue;
        }
        if (auto page = read_template(*root, format, report)) {
            pages.push_back(std::move(*page));
        }
    }
    return pages;
}

}  // namespace banxin
