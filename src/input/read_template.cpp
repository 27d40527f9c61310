// SPDX-License-Identifier: Apache-2.0
#include "input/read_template.hpp"

#include "input/check_template.hpp"
#include "input/read_places.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr std::string_view folder = "layouts/pages";
constexpr int most_priority = 99, most_characters = 99'999;
constexpr IntegerRange leg_range{1, 12};

/// How many pictures: "2", "0-1"; nothing for none.
Span read_picture_count(const YamlNode& node, Report& report) {
    if (node.text == "0") {
        return {0, 0};
    }
    const bool may_have_none = node.text.starts_with("0-");
    YamlNode counted = node;
    if (may_have_none) {
        counted.text.erase(0, 2);
    }
    const Span count = read_span(counted, 9, report);
    return may_have_none ? Span{0, count.last} : count;
}

void read_takes(const YamlNode& node, StorySlot& slot, Report& report) {
    const Fields fields{node, {"priority", "chars", "pictures"}, report};
    if (const auto* priority = fields.require("priority", "先后")) {
        slot.priority = read_span(*priority, most_priority, report);
    }
    if (const auto* chars = fields.require("chars", "能放多少字")) {
        slot.chars = read_span(*chars, most_characters, report);
    }
    if (const auto* pictures = fields.find("pictures")) {
        slot.picture_count = read_picture_count(*pictures, report);
    }
}

std::vector<InsetPlace> read_pictures(const Fields& fields,
                                      const PageFormat& format,
                                      Report& report) {
    std::vector<InsetPlace> places;
    if (const auto* picture = fields.find("picture")) {
        places.push_back(read_inset_place(*picture, format, report));
    }
    if (const auto* pictures = fields.find("pictures")) {
        for (const YamlNode& picture : items_of(*pictures, report)) {
            places.push_back(read_inset_place(picture, format, report));
        }
    }
    return places;
}

StorySlot read_slot(const std::string& name,
                    const YamlNode& node,
                    const PageFormat& format,
                    Report& report) {
    const Fields fields{node,
                        {"name",
                         "takes",
                         "frame",
                         "headline",
                         "picture",
                         "pictures",
                         "quote",
                         "legs",
                         "leg_order",
                         "box",
                         "fit",
                         "style",
                         "pin"},
                        report};
    StorySlot slot;
    slot.name = name;
    slot.where = node.where;
    if (const auto* frame = fields.require("frame", "框")) {
        slot.frame = read_shape(*frame, report);
        slot.where = frame->where;
    } else {
        slot.frame.rects.emplace_back();
    }
    slot.pictures = read_pictures(fields, format, report);
    const int pictures = static_cast<int>(slot.pictures.size());
    slot.picture_count = {pictures, pictures};
    if (const auto* takes = fields.require("takes", "放什么稿件")) {
        read_takes(*takes, slot, report);
    }
    if (const auto* headline = fields.find("headline")) {
        slot.headline = read_headline_plan(*headline, format, report);
    }
    if (const auto* quote = fields.find("quote")) {
        slot.quote = read_inset_place(*quote, format, report);
    }
    if (const auto* legs = fields.find("legs")) {
        slot.legs = read_integer(*legs, leg_range, report);
    }
    if (const auto* order = fields.find("leg_order")) {
        for (const YamlNode& leg : items_of(*order, report)) {
            slot.leg_order.push_back(read_integer(leg, leg_range, report));
        }
    }
    if (const auto* box = fields.find("box")) {
        slot.box = read_box(*box, format, report);
    }
    if (const auto* fit = fields.find("fit")) {
        slot.limits = read_fit_limits(*fit, {}, report);
    }
    if (const auto* style = fields.find("style")) {
        slot.style = read_word(*style, report);
    }
    if (const auto* pin = fields.find("pin")) {
        slot.pinned = read_switch(*pin, report);
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

std::optional<GridRect> read_place(const Fields& fields, std::string_view key, Report& report) {
    const auto* node = fields.find(key);
    return node == nullptr ? std::nullopt : std::optional{read_frame(*node, report)};
}

void read_furniture(const YamlNode& node, PageTemplate& page, Report& report) {
    const Fields fields{node, {"masthead", "imprint", "index"}, report};
    page.masthead = read_place(fields, "masthead", report);
    page.imprint = read_place(fields, "imprint", report);
    page.index = read_place(fields, "index", report);
}

std::vector<AdvertPlace> read_adverts(const YamlNode& node, Report& report) {
    std::vector<AdvertPlace> places;
    for (const YamlNode& item : items_of(node, report)) {
        const Fields fields{item, {"name", "frame"}, report};
        AdvertPlace place;
        place.where = item.where;
        if (const auto* name = fields.require("name", "广告位的名字")) {
            place.name = read_word(*name, report);
        }
        if (const auto* frame = fields.require("frame", "框")) {
            place.frame = read_frame(*frame, report);
            place.where = frame->where;
        }
        places.push_back(std::move(place));
    }
    return places;
}

/// The template of the file; empty if it is drawn on another format.
std::optional<PageTemplate> read_template(const YamlNode& root,
                                          const PageFormat& format,
                                          Report& report) {
    const Fields fields{
        root,
        {"banxin", "kind", "layout", "page", "format", "furniture", "adverts", "slots"},
        report};
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
        page.where = name->where;
    }
    if (const auto* place = fields.require("page", "用于头版还是内版")) {
        page.front = read_choice<bool>(*place, {{"front", true}, {"inner", false}}, report);
    }
    if (const auto* furniture = fields.find("furniture")) {
        read_furniture(*furniture, page, report);
    }
    if (const auto* adverts = fields.find("adverts")) {
        page.adverts = read_adverts(*adverts, report);
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
    const Files& holder_of_format =
        library.holder_of(fmt::format("layouts/formats/{}.yaml", format.name));
    const bool own_format = &holder_of_format == &library.project;
    std::vector<PageTemplate> pages;
    for (const std::string& name : library.names_in(folder)) {
        const std::string path = fmt::format("{}/{}.yaml", folder, name);
        const Files& holder = library.holder_of(path);
        if (own_format && &holder == &library.shipped) {
            continue;  // drawn on the shipped format of that name
        }
        const auto root = read_yaml_file(holder, path, "page", {}, report);
        if (!root) {
            continue;
        }
        Report findings;
        auto page = read_template(*root, format, findings);
        // Places that could not be read would only be told once more.
        if (page && !findings.has_errors()) {
            check_template(*page, format, findings);
        }
        report.add(findings.diagnostics());
        if (page) {
            pages.push_back(*std::move(page));
        }
    }
    return pages;
}

}  // namespace banxin
