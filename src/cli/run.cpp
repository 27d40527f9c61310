// SPDX-License-Identifier: Apache-2.0
#include "cli/run.hpp"

#include "base/limits.hpp"
#include "base/sandbox.hpp"
#include "cli/commands.hpp"
#include "cli/doctor_command.hpp"
#include "cli/findings.hpp"
#include "cli/fonts_command.hpp"
#include "cli/galley_command.hpp"
#include "cli/import_command.hpp"
#include "cli/json_report.hpp"
#include "cli/new_command.hpp"
#include "cli/options.hpp"
#include "cli/package_command.hpp"
#include "cli/plan_command.hpp"
#include "cli/plan_words.hpp"
#include "cli/preflight_command.hpp"
#include "cli/print_report.hpp"
#include "cli/query_command.hpp"
#include "cli/schema_command.hpp"
#include "cli/surroundings.hpp"
#include "input/read_limits.hpp"

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <ostream>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace banxin {
namespace {

std::string_view name_of(Command command) {
    switch (command) {
        case Command::Check:
            return "check";
        case Command::Build:
            return "build";
        case Command::Preview:
            break;
    }
    return "preview";
}

/// What differs between the commands: one overload for the options of each.
std::string_view name_of(const IssueOptions& issue) {
    return name_of(issue.command);
}
std::string_view name_of(const PlanOptions& /*plan*/) {
    return "plan";
}
std::string_view name_of(const PackageOptions& /*package*/) {
    return "package";
}
std::string_view name_of(const QueryOptions& /*query*/) {
    return "query";
}
std::string_view name_of(const GalleyOptions& /*galley*/) {
    return "galley";
}
std::string_view name_of(const FontsOptions& /*fonts*/) {
    return "fonts check";
}
std::string_view name_of(const PreflightOptions& /*preflight*/) {
    return "preflight";
}
std::string_view name_of(const NewOptions& /*asked*/) {
    return "new";
}
std::string_view name_of(const DoctorOptions& /*asked*/) {
    return "doctor";
}
std::string_view name_of(const ImportOptions& /*import*/) {
    return "import";
}

Result<Places> places_of(const IssueOptions& issue, const Console& console) {
    return find_places(issue.issue, issue.root, console);
}
Result<Places> places_of(const PlanOptions& plan, const Console& console) {
    return find_places(plan.issue, plan.root, console);
}
Result<Places> places_of(const PackageOptions& package, const Console& console) {
    return find_places(package.issue, package.root, console);
}
Result<Places> places_of(const QueryOptions& query, const Console& console) {
    return find_places(query.issue, query.root, console);
}
Result<Places> places_of(const GalleyOptions& galley, const Console& console) {
    return find_places_without_project(galley.file, console);
}
Result<Places> places_of(const FontsOptions& fonts, const Console& console) {
    return fonts.issue.empty() ? find_places_without_project("", console)
                               : find_places(fonts.issue, "", console);
}
Result<Places> places_of(const PreflightOptions& preflight, const Console& console) {
    return find_places_without_project(preflight.file, console);
}
Result<Places> places_of(const NewOptions& /*asked*/, const Console& console) {
    return find_places_without_project("", console);
}
Result<Places> places_of(const DoctorOptions& doctor, const Console& console) {
    return doctor.issue.empty() ? find_places_without_project("", console)
                                : find_places(doctor.issue, "", console);
}
Result<Places> places_of(const ImportOptions& import, const Console& console) {
    return find_places_without_project(import.files.front(), console);
}

VerdictWords words_of(const IssueOptions& /*issue*/, const Outcome& outcome) {
    return outcome.file_alone ? file_words() : issue_words(outcome.pages);
}
VerdictWords words_of(const PlanOptions& plan, const Outcome& /*outcome*/) {
    return plan_words(!plan.choose.empty());
}
VerdictWords words_of(const PackageOptions& /*package*/, const Outcome& outcome) {
    return issue_words(outcome.pages);
}
VerdictWords words_of(const QueryOptions& /*query*/, const Outcome& outcome) {
    return issue_words(outcome.pages);
}
VerdictWords words_of(const GalleyOptions& /*galley*/, const Outcome& outcome) {
    return galley_words(outcome.pages);
}
VerdictWords words_of(const FontsOptions& /*fonts*/, const Outcome& /*outcome*/) {
    return fonts_words();
}
VerdictWords words_of(const PreflightOptions& /*preflight*/, const Outcome& outcome) {
    return issue_words(outcome.pages);
}
VerdictWords words_of(const NewOptions& asked, const Outcome& /*outcome*/) {
    return new_words(asked.folder);
}
VerdictWords words_of(const DoctorOptions& /*asked*/, const Outcome& /*outcome*/) {
    return {};
}
VerdictWords words_of(const ImportOptions& /*import*/, const Outcome& /*outcome*/) {
    return import_words();
}

/// The outcome for other programs. What a query or a preflight tells is that already.
template <class Asked>
std::string json_of(const Asked& asked, const Outcome& outcome, ExitStatus status) {
    if ((std::is_same_v<Asked, QueryOptions> || outcome.told) && !outcome.text.empty()) {
        return outcome.text;
    }
    return json_report(
        name_of(asked), outcome.findings, outcome.pages, outcome.files, status, outcome.plans);
}

/// https://no-color.org: set and not empty means no.
bool wants_colour(Colour colour, const Console& console) {
    switch (colour) {
        case Colour::Always:
            return true;
        case Colour::Never:
            return false;
        case Colour::Auto:
            break;
    }
    return console.err_is_terminal && console.variable("NO_COLOR").empty();
}

/// Said each time, so that nobody gets used to it.
Diagnostic without_sandbox() {
    Diagnostic finding = warning("BX0012",
                                 {},
                                 {"读外来文件的程序没有隔离（--no-sandbox）",
                                  "files from outside are read without a sandbox (--no-sandbox)"});
    finding.hints.push_back({"去掉 --no-sandbox；隔离用不了就安装软件包 bubblewrap",
                             "leave --no-sandbox away; if the sandbox does not work, install the "
                             "package bubblewrap"});
    return finding;
}

ExitStatus status_of(const Outcome& outcome) {
    return outcome.lacks_something ? ExitStatus::Asset : exit_status(outcome.findings);
}

void tell(const Outcome& outcome,
          const VerdictWords& words,
          const Options& options,
          SourceLines& lines,
          double seconds,
          Console& console) {
    const ReportStyle style{
        options.language, wants_colour(options.colour, console), options.quiet, options.max_errors};
    if (!outcome.told) {
        console.err << report_text(outcome.findings, lines, style);
    }
    if (!options.quiet) {
        console.err << outcome.receipts;
    }
    const bool has_verdict = !words.good.zh.empty();
    if (has_verdict && (!options.quiet || count_of(Severity::Error, outcome.findings) > 0)) {
        console.err << verdict(outcome.findings, words, seconds, style);
    }
}

/// The limits that `file` sets, the usual ones if it is empty.
Diagnostics take_limits(const std::string& file) {
    if (file.empty()) {
        return {};
    }
    const std::filesystem::path path{file};
    Report report;
    set_limits(
        read_limits(DiskFiles{path.parent_path().string()}, path.filename().string(), report));
    return report.diagnostics();
}

/// What goes to standard output when it is not JSON.
std::string results_of(const Outcome& outcome) {
    std::string results = outcome.text;
    for (const std::string& file : outcome.files) {
        results += file + '\n';
    }
    return results;
}

/// Writes `results` to standard output; `status`, unless that cannot be done. A reader that has
/// gone away has seen enough.
ExitStatus put_out(const std::string& results, ExitStatus status, Console& console) {
    errno = 0;
    if ((console.out << results).flush() || errno == EPIPE) {
        return status;
    }
    console.err << "banxin: 写不了标准输出 (cannot write standard output)\n";
    return ExitStatus::Output;
}

template <class Asked>
ExitStatus carry_out_and_tell(const Asked& asked, const Options& options, Console& console) {
    const auto start = std::chrono::steady_clock::now();
    Outcome outcome;
    if (options.no_sandbox) {
        set_sandbox(Sandbox::None);
    }
    Diagnostics about_limits = take_limits(options.limits);
    const auto places = count_of(Severity::Error, about_limits) == 0
                            ? places_of(asked, console)
                            : Result<Places>{Failure{std::move(about_limits)}};
    const DiskFiles project{places ? places->project : "."};
    const DiskFiles shipped{places ? places->shipped : "."};
    if (places) {
        const bool alive = console.err_is_terminal && !options.quiet && !options.json;
        Progress progress{console.err, options.language, alive};
        outcome = carry_out(asked, options, {*places, project, shipped}, progress);
        outcome.add(std::move(about_limits));
    } else {
        outcome.add(places.error());
    }
    if (options.no_sandbox) {
        outcome.add({without_sandbox()});
    }
    outcome.findings = sorted_by_place(without_consequences(std::move(outcome.findings)));

    const ExitStatus status = status_of(outcome);
    if (!options.json) {
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
        SourceLines lines{
            project, places ? places->project : "", shipped, places ? places->shipped : ""};
        tell(outcome, words_of(asked, outcome), options, lines, spent.count(), console);
    }
    return put_out(
        options.json ? json_of(asked, outcome, status) : results_of(outcome), status, console);
}

/// A schema is there as soon as it is asked for: no project is looked at, no verdict given.
ExitStatus carry_out_and_tell(const SchemaOptions& asked,
                              const Options& options,
                              Console& console) {
    return put_out(schema_text(asked, options.language), ExitStatus::Done, console);
}

}  // namespace

ExitStatus run(const std::vector<std::string>& arguments, Console& console) {
    const auto parsed = parse_options(arguments, console);
    if (const auto* const answer = std::get_if<Answer>(&parsed)) {
        console.err << answer->err;
        return put_out(answer->out, answer->status, console);
    }
    const auto& options = std::get<Options>(parsed);
    return std::visit(
        [&](const auto& asked) { return carry_out_and_tell(asked, options, console); },
        options.asked);
}

}  // namespace banxin
