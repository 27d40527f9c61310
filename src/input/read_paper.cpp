// SPDX-License-Identifier: Apache-2.0
#include "input/read_paper.hpp"

#include "base/text.hpp"
#include "input/paper_fields.hpp"
#include "input/read_composition.hpp"
#include "input/read_fonts.hpp"
#include "input/read_format.hpp"
#include "input/read_makeup.hpp"
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

const std::string usual_styles = "standard";

void read_responsible(const YamlNode& node, Paper& paper, Report& report) {
    const Fields fields{node, responsible_fields, report};
    fields.read("supervisor", paper.supervisor);
    fields.read("sponsor", paper.sponsor);
    fields.read("publisher", paper.publisher);
}

void read_printer(const YamlNode& node, Paper& paper, Report& report) {
    const Fields fields{node, printer_fields, report};
    fields.read("name", paper.printer_name);
    fields.read("address", paper.printer_address);
}

void read_imprint(const Fields& fields, Paper& paper, Report& report) {
    fields.read("name", paper.name);
    fields.read("name_pinyin", paper.name_pinyin);
    fields.read("code", paper.code);
    fields.read("cn", paper.cn);
    fields.read("issn", paper.issn);
    fields.read("postal_code", paper.postal_code);
    fields.read("address", paper.address);
    fields.read("phone", paper.phone);
    fields.read("postcode", paper.postcode);
    fields.read("price", paper.price);
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
            auto finding =
                error("BX2025",
                      item.where,
                      {fmt::format("names 里的“{}”不到两个字，没有可拆的", shown(name)),
                       fmt::format("\"{}\" under names has less than two characters, so nothing to "
                                   "keep together",
                                   shown(name))});
            finding.hints.push_back({"去掉它，或写全", "leave it out, or write all of it"});
            report.add(std::move(finding));
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
    const Fields fields{*root, paper_fields, report};
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
    if (const auto* makeup = fields.find("makeup")) {
        paper.weights = read_makeup(library, read_word(*makeup, report), makeup->where, report);
    }
    const auto* plant = fields.find("plant");
    paper.plant =
        read_plant(library,
                   plant != nullptr ? read_word(*plant, report) : std::string{usual_plant},
                   plant != nullptr ? plant->where : root->where,
                   report);
    fields.read("fillers", paper.fillers);
    if (const auto* format = fields.find("format")) {
        paper.format = read_format(library, read_word(*format, report), format->where, report);
        const auto* named = fields.find("inks");
        PaperInks inks = named != nullptr ? read_inks(*named, report) : PaperInks{usual_inks(), {}};
        paper.spots = std::move(inks.spots);
        const auto* styles = fields.find("styles");
        paper.styles = read_styles(library,
                                   styles != nullptr ? read_word(*styles, report) : usual_styles,
                                   styles != nullptr ? styles->where : root->where,
                                   {{paper.format.body_size, paper.format.line_pitch},
                                    paper.fonts,
                                    inks.named,
                                    paper.composition.usual},
                                   report);
    }
    return paper;
}

}  // namespace banxin
