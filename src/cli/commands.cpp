// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"

#include "cli/check_file.hpp"
#include "cli/findings.hpp"
#include "cli/lay_out_for.hpp"
#include "cli/make_files.hpp"
#include "cli/page_list.hpp"
#include "cli/plate_files.hpp"
#include "cli/receipts.hpp"
#include "cli/write_output.hpp"
#include "input/file_kinds.hpp"
#include "input/issue_fields.hpp"

#include <utility>

namespace banxin {
namespace {

bool may_write(const IssueOptions& asked, const Diagnostics& findings) {
    return count_of(Severity::Error, findings) == 0 ||
           (asked.command == Command::Preview && pages_worth_seeing(findings));
}

FilesMade make_output(const IssueOptions& asked,
                      const Options& options,
                      const FinishedIssue& finished,
                      const std::vector<int>& chosen,
                      const Places& places,
                      Outcome& outcome,
                      Progress& progress) {
    const std::string& cache = places.picture_cache;
    if (asked.plates) {
        return make_plate_files(
            finished, chosen, asked, cache, options.language, outcome, progress);
    }
    if (asked.standard) {
        return make_press_output(finished, chosen, asked, cache, outcome, progress);
    }
    return make_files(finished, chosen, asked, outcome.findings, progress);
}

}  // namespace

Outcome carry_out(const IssueOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    outcome.form = asked.form;
    const FileKind* kind = kind_of_file(workplace.project, workplace.places.file);
    if (asked.command == Command::Check && kind != nullptr && kind->fields != &issue_fields) {
        check_file(*kind, workplace, outcome);
        return outcome;
    }
    const auto finished = lay_out_for(outcome, workplace, progress);
    if (!finished) {
        return outcome;
    }
    outcome.receipts = receipts_text(finished->records, options.language);

    const auto chosen = chosen_pages(finished->document, asked.pages);
    if (!chosen) {
        outcome.add({no_such_page(finished->document, asked.pages)});
        return outcome;
    }
    if (asked.command == Command::Check || !may_write(asked, outcome.findings)) {
        return outcome;
    }
    const auto files =
        make_output(asked, options, *finished, *chosen, workplace.places, outcome, progress);
    if (!files) {
        outcome.add(files.error());
        return outcome;
    }
    auto written =
        write_output(output_folder(asked.output, workplace.places), *files, workplace.project);
    if (!written) {
        outcome.add(std::move(written).error());
        return outcome;
    }
    outcome.files = *std::move(written);
    return outcome;
}

}  // namespace banxin
