// SPDX-License-Identifier: Apache-2.0
#include "input/read_template.hpp"

#include "input/check_template.hpp"
#include "input/read_format.hpp"
#include "input/read_places.hpp"
#include "input/template_fields.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace banxin {
namespace {

constexpr std::string_view folder = "layouts/pages";

void read_takes(const YamlNode& node, StorySlot& slot, Report& report) {
    const Fields fields{node, takes_fields, report};
    fields.read("priority", slot.priority);
    fields.read("chars", slot.chars);
    fields.read("pictures", slot.picture_count);
}

std::vector<InsetPlace> read_pictures(const Fields& fields,
                                      const PageFormat& format,
                                      Report& report) {
    std::vector<InsetPlace> places;
    if (const auto* picture = fields.find("picture")) {
        places.push_back(read_inset_place(*picture, format, report));
    }
    for (const YamlNode& picture : fields.items("pictures")) {
        places.push_back(read_inset_place(picture, format, report));
    }
    return places;
}

/// A slot of a plan for any page says what it takes.
void read_takes(const Fields& fields, StorySlot& slot, Report& report) {
    if (const auto* takes = fields.require("takes")) {
        read_takes(*takes, slot, report);
    }
    for (const std::string_view key : {"story", "continued", "jump"}) {
        if (const auto* node = fields.find(key)) {
            Diagnostic finding =
                error("BX2002",
                      node->where,
                      {fmt::format("稿位写了 {}，版样却没有写 made_for", key),
                       fmt::format("the slot has {}, but the plan does not say made_for", key)});
            finding.hints.push_back(
                {fmt::format("版样里写 made_for: {{number: 总期号, page: 版序}}，或去掉 {}", key),
                 fmt::format("add made_for: {{number: …, page: …}}, or leave out {}", key)});
            report.add(std::move(finding));
        }
    }
}

/// One of a plan made for a page says for which story it is.
void read_story(const Fields& fields, StorySlot& slot, Report& report) {
    if (fields.require("story") != nullptr) {
        fields.read("story", slot.story);
    }
    fields.read("continued", slot.continued);
    fields.read("jump", slot.jump_to);
    if (const auto* takes = fields.find("takes")) {
        Diagnostic finding = error(
            "BX2001",
            takes->where,
            {"有 made_for 的版样，稿位不写 takes", "a slot has no takes in a plan with made_for"});
        finding.hints.push_back({"去掉 takes；放哪一篇由 story 说",
                                 "leave out takes; story says what the slot is for"});
        report.add(std::move(finding));
    }
}

StorySlot read_slot(const YamlNode& node, bool is_made, const PageFormat& format, Report& report) {
    const Fields fields{node, slot_fields, report};
    StorySlot slot;
    slot.where = node.where;
    if (const auto* frame = fields.find("frame")) {
        slot.frame = read_shape(*frame, report);
        slot.where = frame->where;
    } else {
        slot.frame.rects.emplace_back();
    }
    fields.read("name", slot.name);
    slot.pictures = read_pictures(fields, format, report);
    const int pictures = static_cast<int>(slot.pictures.size());
    slot.picture_count = {pictures, pictures};
    if (is_made) {
        read_story(fields, slot, report);
    } else {
        read_takes(fields, slot, report);
    }
    if (const auto* headline = fields.find("headline")) {
        slot.headline = read_headline_plan(*headline, format, report);
    }
    if (const auto* quote = fields.find("quote")) {
        slot.quote = read_inset_place(*quote, format, report);
    }
    if (const auto* code = fields.find("code")) {
        slot.code = read_inset_place(*code, format, report);
    }
    fields.read("legs", slot.legs);
    fields.read("leg_order", slot.leg_order);
    if (const auto* box = fields.find("box")) {
        slot.box = read_box(*box, format, report);
    }
    if (const auto* fit = fields.find("fit")) {
        slot.limits = read_fit_limits(*fit, {}, report);
    }
    fields.read("style", slot.style);
    fields.read("pin", slot.pinned);
    return slot;
}

/// Slots are a map by name, or a list whose items say their `name`.
std::vector<StorySlot> read_slots(const YamlNode& node,
                                  bool is_made,
                                  const PageFormat& format,
                                  Report& report) {
    std::vector<StorySlot> slots;
    if (node.kind == YamlNode::Kind::Map) {
        for (const YamlEntry& entry : node.entries) {
            slots.push_back(read_slot(entry.value, is_made, format, report));
            slots.back().name = entry.key;
        }
        return slots;
    }
    for (const YamlNode& item : items_of(node, report)) {
        slots.push_back(read_slot(item, is_made, format, report));
    }
    return slots;
}

std::optional<GridRect> read_place(const Fields& fields, std::string_view key, Report& report) {
    const auto* node = fields.find(key);
    return node == nullptr ? std::nullopt : std::optional{read_frame(*node, report)};
}

void read_furniture(const YamlNode& node, PageTemplate& page, Report& report) {
    const Fields fields{node, furniture_fields, report};
    page.masthead = read_place(fields, "masthead", report);
    page.imprint = read_place(fields, "imprint", report);
    page.index = read_place(fields, "index", report);
}

std::vector<AdvertPlace> read_adverts(const YamlNode& node, Report& report) {
    std::vector<AdvertPlace> places;
    for (const YamlNode& item : items_of(node, report)) {
        const Fields fields{item, advert_fields, report};
        AdvertPlace place;
        place.where = item.where;
        fields.read("name", place.name);
        if (const auto* frame = fields.find("frame")) {
            place.frame = read_frame(*frame, report);
            place.where = frame->where;
        }
        places.push_back(std::move(place));
    }
    return places;
}

std::optional<MadeFor> read_made_for(const Fields& fields, Report& report) {
    const auto* node = fields.find("made_for");
    if (node == nullptr) {
        return std::nullopt;
    }
    const Fields page{*node, made_for_fields, report};
    MadeFor made_for;
    page.read("number", made_for.number);
    page.read("page", made_for.page);
    return made_for;
}

/// Whether the file says, without a mistake, that it was made for another issue.
bool is_for_another_issue(const Fields& fields, int number) {
    Report mistakes;
    const auto made_for = read_made_for(fields, mistakes);
    return made_for && !mistakes.has_errors() && made_for->number != number;
}

/// The template of the file, drawn on `format`.
PageTemplate read_template(const Fields& fields,
                           const YamlNode& root,
                           const PageFormat& format,
                           Report& report) {
    PageTemplate page;
    page.where = root.where;
    page.format = format.name;
    if (const auto* name = fields.find("layout")) {
        fields.read("layout", page.name);
        page.where = name->where;
    }
    fields.read("page", page.front);
    page.made_for = read_made_for(fields, report);
    if (const auto* furniture = fields.find("furniture")) {
        read_furniture(*furniture, page, report);
    }
    if (const auto* adverts = fields.find("adverts")) {
        page.adverts = read_adverts(*adverts, report);
    }
    if (const auto* blanks = fields.find("blanks")) {
        page.blanks = read_adverts(*blanks, report);
    }
    fields.read("held", page.held);
    if (const auto* slots = fields.find("slots")) {
        page.slots = read_slots(*slots, page.made_for.has_value(), format, report);
    }
    return page;
}

/// The same, and looked through: places that could not be read would only be told once more.
PageTemplate read_checked(const Fields& fields,
                          const YamlNode& root,
                          const PageFormat& format,
                          Report& report) {
    PageTemplate page = read_template(fields, root, format, report);
    if (!report.has_errors()) {
        check_template(page, format, report);
    }
    return page;
}

}  // namespace

std::vector<PageTemplate> read_templates(const Library& library,
                                         const PageFormat& format,
                                         int number,
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
        const Fields fields{*root, template_fields, findings};
        std::string drawn_on;
        fields.read("format", drawn_on);
        if (is_for_another_issue(fields, number)) {
            continue;  // what is wrong in it is no matter of this one
        }
        if (drawn_on == format.name) {
            pages.push_back(read_checked(fields, *root, format, findings));
        }
        report.add(findings.diagnostics());
    }
    return pages;
}

PageTemplate read_template(const Library& library, const YamlNode& root, Report& report) {
    Report findings;
    const Fields fields{root, template_fields, findings};
    PageFormat format;
    if (const auto* name = fields.find("format")) {
        format = read_format(library, read_word(*name, findings), name->where, findings);
    }
    PageTemplate page = read_checked(fields, root, format, findings);
    report.add(findings.diagnostics());
    return page;
}

}  // namespace banxin
