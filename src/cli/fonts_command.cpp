// SPDX-License-Identifier: Apache-2.0
#include "cli/fonts_command.hpp"

#include "cli/faces_table.hpp"
#include "cli/findings.hpp"
#include "cli/font_gate.hpp"
#include "input/read_composition.hpp"
#include "input/read_fonts.hpp"
#include "input/read_issue.hpp"
#include "layout/lay_out_issue.hpp"

#include <fmt/format.h>

#include <utility>

namespace banxin {
namespace {

/// Faces to look at, and how text in them is composed.
struct FacesAsked {
    std::vector<FontRole> roles;
    std::vector<TextStyle> styles;
    CompositionRules rules;
};

Result<FacesAsked> faces_of_paper(const Workplace& workplace) {
    Report report;  // What is wrong with the stories is told by `check`.
    auto input = read_issue(workplace.project, workplace.shipped, workplace.places.file, report);
    if (!input) {
        return Failure{std::move(input).error()};
    }
    Paper& paper = input->issue.paper;
    auto styles = styles_of(paper.styles);
    return FacesAsked{std::move(paper.fonts), std::move(styles), std::move(paper.composition)};
}

Result<FacesAsked> shipped_faces(const Workplace& workplace) {
    Report report;
    FacesAsked faces;
    const Library library{workplace.shipped, workplace.shipped};
    faces.roles = read_fonts(library, report);
    faces.rules = read_composition(library, usual_composition, {}, report);
    if (report.has_errors()) {
        return Failure{report.diagnostics()};
    }
    for (const FontRole& role : faces.roles) {
        for (const FontFace& face : role.faces) {
            TextStyle style;
            style.role = role.role;
            style.weight = face.weight;
            faces.styles.push_back(style);
        }
    }
    return faces;
}

/// One font file, whether or not any paper uses it.
Outcome check_one(const Options& options, const Workplace& workplace) {
    Outcome outcome;
    outcome.strict = options.strict;
    const Places& places = workplace.places;
    auto facts = check_font_file(workplace.project, places.file, places.font_cache);
    if (!facts) {
        outcome.add(std::move(facts).error());
        return outcome;
    }
    const bool chinese = options.language == Language::Chinese;
    outcome.text = fmt::format(fmt::runtime(chinese ? "{}：{} {}，版本 {}，{} 个字面\n"
                                                    : "{}: {} {}, version {}, faces: {}\n"),
                               places.file,
                               facts->family,
                               facts->style,
                               facts->version,
                               facts->faces);
    return outcome;
}

}  // namespace

Outcome carry_out(const FontsOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    if (is_font_file(asked.issue)) {
        return check_one(options, workplace);
    }
    Outcome outcome;
    outcome.strict = options.strict;
    const Places& places = workplace.places;
    outcome.add(check_font_folder(workplace.project, places.project, places.font_cache));
    if (count_of(Severity::Error, outcome.findings) > 0) {
        return outcome;
    }
    const auto faces = asked.issue.empty() ? shipped_faces(workplace) : faces_of_paper(workplace);
    if (!faces) {
        outcome.add(faces.error());
        return outcome;
    }
    progress.show({"看字体 …", "looking at the fonts ..."});
    const auto fonts = FontBook::open(
        faces->roles, faces->styles, workplace.places.font_folders, faces->rules.language);
    if (!fonts) {
        outcome.add(fonts.error());
        return outcome;
    }
    const auto checks = check_faces(*fonts, faces->rules);
    outcome.text = faces_table(checks, fonts->faces(), options.language);
    for (const FaceCheck& check : checks) {
        outcome.add(check.findings);
    }
    return outcome;
}

}  // namespace banxin
