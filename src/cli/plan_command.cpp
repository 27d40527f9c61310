// SPDX-License-Identifier: Apache-2.0
#include "cli/plan_command.hpp"

#include "base/in_parallel.hpp"
#include "cli/contact_sheet.hpp"
#include "cli/file_names.hpp"
#include "cli/findings.hpp"
#include "cli/kept_plans.hpp"
#include "cli/lay_out_for.hpp"
#include "cli/page_list.hpp"
#include "cli/plan_words.hpp"
#include "cli/write_output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace banxin {
namespace {

/// The contact sheets of all pages that were made up, several drawn at a time.
Result<std::vector<OutputFile>> make_sheets(const PlannedEdition& edition,
                                            const PlanOptions& asked,
                                            Language language,
                                            Progress& progress) {
    std::vector<const PlannedPage*> made;
    for (const PlannedPage& page : edition.planned.pages) {
        if (page.state == PlanState::Made && !page.choices.empty()) {
            made.push_back(&page);
        }
    }
    std::vector<OutputFile> files(made.size());
    std::vector<Diagnostics> errors(made.size());
    in_parallel(static_cast<int>(made.size()), threads_for(asked.jobs), [&](int i) {
        const auto slot = static_cast<std::size_t>(i);
        const PlannedPage& page = *made[slot];
        progress.show({fmt::format("画第{}版小样 …", page.number),
                       fmt::format("drawing the contact sheet of page {} ...", page.number)});
        auto png = contact_sheet(edition.finished, page, language);
        if (png) {
            files[slot] = {page_file(edition.issue, page.number, "_plans.png"), *std::move(png)};
        } else {
            errors[slot] = std::move(png).error();
        }
    });
    for (Diagnostics& of_sheet : errors) {
        if (!of_sheet.empty()) {
            return Failure{std::move(of_sheet)};
        }
    }
    return files;
}

void choose(const PlannedEdition& edition,
            const PlanOptions& asked,
            const Options& options,
            const Workplace& workplace,
            Outcome& outcome) {
    const auto chosen = chosen_plans(edition.planned.pages, asked.choose);
    if (!chosen) {
        outcome.add(chosen.error());
        return;
    }
    auto written = keep_plans(*chosen,
                              edition.issue.paper.format,
                              edition.templates,
                              workplace.places.project,
                              workplace.project);
    if (!written) {
        outcome.add(std::move(written).error());
        return;
    }
    outcome.add(what_goes_before(*chosen, edition.issue));
    outcome.files = *std::move(written);
    outcome.receipts += what_next(outcome.files, asked, options.language);
}

void show(const PlannedEdition& edition,
          const PlanOptions& asked,
          const Options& options,
          const Workplace& workplace,
          Outcome& outcome,
          Progress& progress) {
    const std::vector<PlannedPage>& pages = edition.planned.pages;
    outcome.receipts += choices_text(pages, asked.pages, options.language);
    outcome.add(findings_without_choice(pages, outcome.strict));
    const auto files = make_sheets(edition, asked, options.language, progress);
    if (!files) {
        outcome.add(files.error());
        return;
    }
    if (files->empty()) {
        return;
    }
    auto written =
        write_output(output_folder(asked.output, workplace.places), *files, workplace.project);
    if (!written) {
        outcome.add(std::move(written).error());
        return;
    }
    outcome.files = *std::move(written);
    outcome.receipts += how_to_choose(pages, asked, options.language);
}

}  // namespace

Diagnostics findings_without_choice(const std::vector<PlannedPage>& pages, bool strict) {
    const auto has_error = [strict](const PageChoice& choice) {
        return count_of(Severity::Error, choice.findings) > 0 ||
               (strict && count_of(Severity::Warning, choice.findings) > 0);
    };
    Diagnostics found;
    for (const PlannedPage& page : pages) {
        if (!page.choices.empty() && std::ranges::all_of(page.choices, has_error)) {
            std::ranges::copy(page.choices.front().findings, std::back_inserter(found));
        }
    }
    return found;
}

void put_out_plan(const PlannedEdition& edition,
                  const PlanOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Outcome& outcome,
                  Progress& progress) {
    outcome.pages = static_cast<int>(edition.planned.pages.size());
    outcome.plans = choices_json(edition.planned.pages);
    if (!chosen_pages(edition.finished.document, asked.pages)) {
        outcome.add({no_such_page(edition.finished.document, asked.pages)});
    } else if (asked.choose.empty()) {
        show(edition, asked, options, workplace, outcome, progress);
    } else {
        choose(edition, asked, options, workplace, outcome);
    }
}

Outcome carry_out(const PlanOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    progress.show({"组版 …", "making up ..."});
    Report report;
    const auto edition = make_plan(surroundings_of(workplace),
                                   workplace.places.file,
                                   {.choices = asked.choices,
                                    .anew = asked.anew,
                                    .pages = asked.pages,
                                    .seconds = asked.budget,
                                    .threads = threads_for(asked.jobs)},
                                   report);
    outcome.add(report.diagnostics());
    if (edition) {
        put_out_plan(*edition, asked, options, workplace, outcome, progress);
    } else {
        outcome.add(edition.error());
    }
    return outcome;
}

}  // namespace banxin
