// SPDX-License-Identifier: Apache-2.0
#include "cli/preflight_command.hpp"

#include "base/limits.hpp"
#include "cli/exit_status.hpp"
#include "cli/ink_on_paper.hpp"
#include "cli/preflight_diagnostic.hpp"
#include "cli/preflight_report.hpp"
#include "input/read_plant.hpp"
#include "preflight/preflight_facts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

namespace banxin {
namespace {

/// What the plant asks for, or without one what newsprint usually does, by the standard that the
/// file claims.
PressRules rules_asked(const PreflightOptions& asked, const Workplace& workplace, Report& report) {
    if (asked.plant.empty()) {
        PressRules rules = rules_of(Plant{});
        rules.standard.reset();
        return rules;
    }
    return rules_of(read_plant({workplace.project, workplace.shipped}, asked.plant, {}, report));
}

/// The worker that was to read the PDF had no answer.
Diagnostic not_read(WorkerFault fault, const std::string& file) {
    const std::int64_t seconds = limits().pdf_seconds;
    Diagnostic finding =
        error("BX9041",
              {file},
              fault == WorkerFault::Overtime
                  ? Message{fmt::format("“{}”查了 {} 秒还没查完，已停下", file, seconds),
                            fmt::format("\"{}\" was not read after {} s; stopped", file, seconds)}
                  : Message{fmt::format("读“{}”的程序崩溃了，已隔离", file),
                            fmt::format("what read \"{}\" crashed and was contained", file)});
    finding.hints.push_back({"请对方重新导出 PDF", "ask for a new export of the PDF"});
    return finding;
}

/// Whether it makes sense to draw the pages: not of a file that is unsound, or bombs, or of pages
/// of no size.
bool may_be_drawn(const PreflightReport& report) {
    return report.readable &&
           std::ranges::none_of(report.findings, [](const PreflightFinding& finding) {
               return finding.rule == "QPDF" || finding.rule == "LIM-SIZE" ||
                      finding.rule == "BOX-SIZE";
           });
}

/// Adds to `report` what drawing the pages shows, but for pages of which it is known; if they
/// cannot be drawn, a warning in `outcome` says that nobody has looked.
void add_ink_on_paper(const std::string& pdf,
                      int limit,
                      PreflightReport& report,
                      Outcome& outcome) {
    auto found = ink_on_paper(pdf, limit);
    if (!found) {
        Diagnostics unseen = std::move(found).error();
        for (Diagnostic& each : unseen) {
            each.severity = Severity::Warning;
        }
        outcome.add(std::move(unseen));
        return;
    }
    for (PreflightFinding& finding : *found) {
        const bool known = std::ranges::any_of(report.findings, [&](const PreflightFinding& other) {
            return other.page == finding.page && other.rule.starts_with("NWS-TAC");
        });
        if (!known) {
            report.findings.push_back(std::move(finding));
        }
    }
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
    Report of_plant;
    const PressRules rules = rules_asked(asked, workplace, of_plant);
    if (of_plant.has_errors()) {
        outcome.add(of_plant.diagnostics());
        return outcome;
    }
    auto answer = preflight_apart(*pdf, rules);
    if (const auto* const fault = std::get_if<WorkerFault>(&answer)) {
        outcome.add({not_read(*fault, file)});
        return outcome;
    }
    auto& report = std::get<PreflightReport>(answer);
    if (may_be_drawn(report)) {
        add_ink_on_paper(*pdf, rules.total_ink, report, outcome);
    }
    for (PreflightFinding& finding : report.findings) {
        Diagnostic diagnostic = diagnostic_of(finding, file);
        if (!report.readable) {
            diagnostic.fault = Fault::Asset;
        }
        outcome.add({std::move(diagnostic)});
        finding.severity = outcome.findings.back().severity;  // As --strict makes it.
    }
    outcome.pages = static_cast<int>(report.facts.pages.size());
    outcome.told = true;
    outcome.text = options.json ? preflight_json(report, exit_status(outcome.findings))
                                : preflight_text(report, options.language, options.quiet);
    return outcome;
}

}  // namespace banxin
