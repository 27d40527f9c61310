// SPDX-License-Identifier: Apache-2.0
#include "cli/preflight_command.hpp"

#include "cli/exit_status.hpp"
#include "cli/preflight_report.hpp"
#include "preflight/preflight.hpp"

#include <utility>

namespace banxin {
namespace {

/// What the plant asks for, or without one what newsprint usually does.
PressRules rules_asked(const PreflightOptions& asked) {
    // The one place where plants are read: by name, from layouts/plants, once there is a reader.
    PressRules rules = rules_of(Plant{});
    if (asked.plant.empty()) {
        rules.standard.reset();
    }
    return rules;
}

Diagnostic diagnostic_of(const PreflightFinding& finding, bool readable, const std::string& file) {
    Diagnostic diagnostic;
    diagnostic.code = finding.rule;
    diagnostic.severity = finding.severity;
    diagnostic.fault = readable ? Fault::Content : Fault::Asset;
    diagnostic.message = finding.message;
    diagnostic.where.file = file;
    diagnostic.hints = {finding.remedy};
    diagnostic.page = finding.page;
    diagnostic.place = finding.place;
    return diagnostic;
}

}  // namespace

Outcome carry_out(const PreflightOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    const std::string& file = workplace.places.file;
    const auto pdf = workplace.project.read(file, {});
    if (!pdf) {
        outcome.add(pdf.error());
        return outcome;
    }
    progress.show({"查 PDF …", "looking at the PDF ..."});
    PreflightReport report = preflight(*pdf, rules_asked(asked));
    for (const PreflightFinding& finding : report.findings) {
        outcome.add({diagnostic_of(finding, report.readable, file)});
    }
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        report.findings[i].severity = outcome.findings[i].severity;  // As --strict makes it.
    }
    outcome.pages = static_cast<int>(report.facts.pages.size());
    outcome.told = true;
    outcome.text = options.json ? preflight_json(report, exit_status(outcome.findings))
                                : preflight_text(report, options.language, options.quiet);
    return outcome;
}

}  // namespace banxin
