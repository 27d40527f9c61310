// SPDX-License-Identifier: Apache-2.0
#include "input/read_paper.hpp"

#include "base/text.hpp"
#include "input/read_composition.hpp"
#include "input/read_fonts.hpp"
#include "input/read_format.hpp"
#include "input/read_plant.hpp"
#include "input/read_rules.hpp"
#include "input/read_styles.hpp"
#include "input/yaml_fields.hpp"
#include "input/yaml_values.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace banxin {
namespace {

constexpr std::string_view usual_styles = "standard";

std::string optional_text(const Fields& fields, std::string_view key, Report& report) {
    const auto* node = fields.find(key);
    return node != nullptr ? read_text(*node, report).text : std::string{};
}

void read_responsible(const YamlNode& node, Paper& paper, Report& report) {
    const Fields fields{node, {"supervisor", "sponsor", "publisher"}, report};
    paper.supervisor = optional_text(fields, "supervisor", report);
    paper.sponsor = optional_text(fields, "sponsor", report);
    paper.publisher = optional_text(fields, "publisher", report);
}

void read_printer(const YamlNode& node, Paper& paper, Report& report) {
    const Fields fields{node, {"name", "address"}, report};
    paper.printer_name = optional_text(fields, "name", report);
    paper.printer_address = optional_text(fields, "address", report);
}

void read_imprint(const Fields& fields, Paper& paper, Report& report) {
    if (const auto* name = fields.require("name", "报名")) {
        paper.name = read_text(*name, report).text;
    }
    paper.name_pinyin = optional_text(fields, "name_pinyin", report);
    paper.code = optional_text(fields, "code", report);
    paper.cn = optional_text(fields, "cn", report);
    paper.issn = optional_text(fields, "issn", report);
    paper.postal_code = optional_text(fields, "postal_code", report);
    paper.address = optional_text(fields, "address", report);
    paper.phone = optional_text(fields, "phone", report);
    paper.postcode = optional_text(fields, "postcode", report);
    paper.price = optional_text(fields, "price", report);
    if (const auto* responsible = fields.find("responsible")) {
        read_responsible(*responsible, paper, report);
    }
    if (const auto* printer = fields.find("printer")) {
        read_printer(*printer, paper, report);
    }
}

/// Names of people and places that are kept whole.
std::vector<std::string> read_names(const YamlNode& node, Report& report) {
    std::vector<std::string> names;
    for (const YamlNode& item : items_of(node, report)) {
        std::string name = read_word(item, report);
        if (count_scalars(name) < 2) {
            report.add(error("BX2025",
                             item.where,
                             {fmt::format("names 里的“{}”不到两个字，没有可拆的", shown(name)),
                              fmt::format("\"{}\" under names has less than two characters, so "
                                          "nothing to keep together",
                                          shown(name))}));
        }
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace

Paper read_paper(const Library& library,
                 std::string_view path,
                 const SourceSpan& asked_at,
                 Report& report) {
    Paper paper;
    const auto root = read_yaml_file(library.project, path, "paper", asked_at, report);
    if (!root) {
        return paper;
    }
    paper.where = root->where;
    // Pages do not depend on `timezone`, `digital`, `delivery` and `proof`.
    const Fields fields{
        *root,
        {"banxin", "kind",        "name",        "name_pinyin", "code",   "cn",
         "issn",   "postal_code", "responsible", "address",     "phone",  "postcode",
         "price",  "printer",     "format",      "fonts",       "styles", "timezone",
         "plant",  "digital",     "delivery",    "proof",       "inks",   "composition",
         "names",  "rules",       "fillers"},
        report};
    read_imprint(fields, paper, report);

    paper.fonts = read_fonts(library, report);
    if (const auto* fonts = fields.find("fonts")) {
        override_fonts(*fonts, paper.fonts, report);
    }
    const auto* composition = fields.find("composition");
    paper.composition = composition != nullptr
                            ? read_paper_composition(library, *composition, report)
                            : read_composition(library, usual_composition, root->where, report);
    if (const auto* names = fields.find("names")) {
        paper.composition.names = read_names(*names, report);
    }
    if (const auto* rules = fields.find("rules")) {
        paper.rules = read_rules(*rules, report);
    }
    const auto* plant = fields.find("plant");
    paper.plant =
        read_plant(library,
                   plant != nullptr ? read_word(*plant, report) : std::string{usual_plant},
                   plant != nullptr ? plant->where : root->where,
                   report);
    if (const auto* fillers = fields.find("fillers")) {
        for (const YamlNode& words : items_of(*fillers, report)) {
            paper.fillers.push_back(read_text(words, report));
        }
    }
    if (const auto* format = fields.require("format", "版面格式")) {
        paper.format = read_format(library, read_word(*format, report), format->where, report);
        const Units units{paper.format.body_size, paper.format.line_pitch};
        const auto* named = fields.find("inks");
        PaperInks inks = named != nullptr ? read_inks(*named, report) : PaperInks{usual_inks(), {}};
        paper.spots = std::move(inks.spots);
        const auto* styles = fields.find("styles");
        paper.styles = read_styles(library,
                                   styles != nullptr ? read_word(*styles, report) : usual_styles,
                                   styles != nullptr ? styles->where : root->where,
                                   units,
                                   paper.fonts,
                                   inks.named,
                                   paper.composition.usual,
                                   report);
    }
    return paper;
}

}  // namespace banxin
