// SPDX-License-Identifier: Apache-2.0
#include "cli/galley_command.hpp"

#include "cli/findings.hpp"
#include "cli/write_output.hpp"
#include "engine.hpp"
#include "input/read_composition.hpp"
#include "input/read_fonts.hpp"
#include "print/press_pdf.hpp"
#include "render/pdf.hpp"

#include <filesystem>
#include <utility>

namespace banxin {
namespace {

constexpr int regular = 400, bold = 700;
constexpr const char* bold_role = "hei";

Galley galley_of(const GalleyOptions& asked,
                 const CompositionRules& rules,
                 std::vector<Paragraph> body) {
    Galley galley;
    galley.name = std::filesystem::path{asked.file}.filename().string();
    galley.body = std::move(body);
    galley.size = Length::from_pt(asked.size_pt);
    galley.measure_em = asked.measure_em;
    galley.style.composition = chosen(rules.usual, asked.composition);
    galley.style.indent_em = asked.indent_em;
    galley.style.body.role = asked.font_role;
    galley.style.body.weight = regular;
    galley.style.strong.role = galley.style.subhead.role = bold_role;
    galley.style.strong.weight = galley.style.subhead.weight = bold;
    galley.sheet = asked.sheet;
    return galley;
}

Result<std::string> pdf_of(const Document& document, const FontBook& fonts, const Files& shipped) {
    const auto press = open_press(Plant{}, shipped, shipped);
    if (!press) {
        return Failure{press.error()};
    }
    const auto programs = fonts.subset(document);
    if (!programs) {
        return Failure{programs.error()};
    }
    const auto drawn = render_pdf(document, *programs, {}, InkPreview{*press, Proof::Screen});
    if (!drawn) {
        return Failure{drawn.error()};
    }
    return finish_pdf(*drawn, document);
}

/// Writes `pdf` where `output` says; the reasons if that cannot be done.
Diagnostics write_pdf(const std::string& output, std::string pdf, const Files& inputs) {
    const std::filesystem::path path{output};
    const std::string folder = path.has_parent_path() ? path.parent_path().string() : ".";
    auto written = write_output(folder, {{path.filename().string(), std::move(pdf)}}, inputs);
    return written ? Diagnostics{} : std::move(written).error();
}

}  // namespace

Outcome carry_out(const GalleyOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    Report report;
    StoryRules reading = asked.reading;
    reading.script = script_of(asked.text_language);
    auto body = read_text_file(workplace.project, workplace.places.file, reading, report);
    const auto roles = read_fonts({workplace.shipped, workplace.shipped}, report);
    const Library library{workplace.shipped, workplace.shipped};
    const CompositionRules rules = read_composition(library, asked.text_language, {}, report);
    if (body.empty() || !pages_worth_seeing(report.diagnostics())) {
        outcome.add(report.diagnostics());
        return outcome;
    }
    const Galley galley = galley_of(asked, rules, std::move(body));
    const auto fonts =
        FontBook::open(roles, styles_in_use(galley), workplace.places.font_folders, rules.language);
    if (!fonts) {
        outcome.add(report.diagnostics());
        outcome.add(fonts.error());
        return outcome;
    }
    const Composer composer{*fonts, rules, open_hyphenator(workplace.places.hyphenation, report)};
    progress.show({"排小样 …", "setting the galley ..."});
    const Document document = lay_out_galley(galley, composer, report);
    outcome.add(report.diagnostics());
    if (!pages_worth_seeing(outcome.findings)) {
        return outcome;
    }
    auto pdf = pdf_of(document, *fonts, workplace.shipped);
    if (!pdf) {
        outcome.add(std::move(pdf).error());
        return outcome;
    }
    Diagnostics refused = write_pdf(asked.output, *std::move(pdf), workplace.project);
    if (!refused.empty()) {
        outcome.add(std::move(refused));
        return outcome;
    }
    outcome.pages = static_cast<int>(document.pages.size());
    outcome.files = {asked.output};
    return outcome;
}

}  // namespace banxin
