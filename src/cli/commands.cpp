// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"

#include "cli/findings.hpp"
#include "cli/in_parallel.hpp"
#include "cli/overlay.hpp"
#include "cli/page_list.hpp"
#include "cli/receipts.hpp"
#include "cli/write_output.hpp"
#include "engine.hpp"
#include "print/press_pdf.hpp"
#include "render/pdf.hpp"
#include "render/png.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <thread>
#include <utility>

namespace banxin {
namespace {

using FilesMade = Result<std::vector<OutputFile>>;

/// `<code>_<yyyymmdd>`: what the names of an issue's files begin with.
std::string stem_of(const Issue& issue) {
    std::string code = issue.paper.code;
    std::ranges::replace_if(
        code,
        [](char c) {
            const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            return !letter && !(c >= '0' && c <= '9') && c != '-';
        },
        '_');
    return fmt::format("{}_{:04}{:02}{:02}",
                       code.empty() ? "issue" : code,
                       issue.date.year,
                       issue.date.month,
                       issue.date.day);
}

std::string page_file(const Issue& issue, const Page& page, std::string_view extension) {
    return fmt::format("{}_p{:02}.{}", stem_of(issue), page.number, extension);
}

/// One PDF of the whole issue, if no pages are named, and one a page.
FilesMade make_pdfs(const FinishedIssue& finished,
                    const std::vector<int>& chosen,
                    const IssueOptions& asked,
                    Progress& progress) {
    const Document& document = finished.document;
    const auto fonts = finished.fonts.subset(document);
    if (!fonts) {
        return Failure{fonts.error()};
    }
    progress.show({"画 PDF …", "drawing the PDF ..."});
    const auto drawn = render_pdf(document, *fonts, finished.pictures);
    if (!drawn) {
        return Failure{drawn.error()};
    }
    auto book = finish_pdf(*drawn, static_cast<int>(document.pages.size()));
    if (!book) {
        return Failure{std::move(book).error()};
    }
    auto singles = split_pages(*book);
    if (!singles) {
        return Failure{std::move(singles).error()};
    }
    std::vector<OutputFile> files;
    if (asked.pages.empty()) {
        files.push_back({stem_of(finished.issue) + ".pdf", *std::move(book)});
    }
    for (const int page : chosen) {
        const auto index = static_cast<std::size_t>(page);
        files.push_back({page_file(finished.issue, document.pages[index], "pdf"),
                         std::move((*singles)[index])});
    }
    return files;
}

int threads_for(const IssueOptions& asked) {
    return asked.jobs > 0 ? asked.jobs
                          : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

/// The pages with the overlays over them. They are part of the pages before fonts are cut down to
/// what is shown, because they show characters of their own.
Document with_overlays(const FinishedIssue& finished,
                       const Overlays& wanted,
                       const Diagnostics& findings) {
    Document document = finished.document;
    const LabelType type{finished.fonts};
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        std::ranges::move(
            make_overlay(finished.records[i], finished.issue.paper.format, findings, type, wanted),
            std::back_inserter(document.pages[i].groups));
    }
    return document;
}

FilesMade make_pngs(const FinishedIssue& finished,
                    const std::vector<int>& chosen,
                    const IssueOptions& asked,
                    const Diagnostics& findings,
                    Progress& progress) {
    const Document document = with_overlays(finished, asked.overlays, findings);
    const auto fonts = finished.fonts.subset(document);
    if (!fonts) {
        return Failure{fonts.error()};
    }
    std::vector<OutputFile> files(chosen.size());
    std::vector<Diagnostics> errors(chosen.size());
    in_parallel(static_cast<int>(chosen.size()), threads_for(asked), [&](int i) {
        const auto slot = static_cast<std::size_t>(i);
        const Page& page = document.pages[static_cast<std::size_t>(chosen[slot])];
        progress.show({fmt::format("画第{}版 …", page.number),
                       fmt::format("drawing page {} ...", page.number)});
        auto png = render_png(document, chosen[slot], *fonts, finished.pictures, asked.dpi);
        if (png) {
            files[slot] = {page_file(finished.issue, page, "png"), *std::move(png)};
        } else {
            errors[slot] = std::move(png).error();
        }
    });
    for (Diagnostics& of_page : errors) {
        if (!of_page.empty()) {
            return Failure{std::move(of_page)};
        }
    }
    return files;
}

FilesMade make_files(const FinishedIssue& finished,
                     const std::vector<int>& chosen,
                     const IssueOptions& asked,
                     const Diagnostics& findings,
                     Progress& progress) {
    return asked.command == Command::Build ? make_pdfs(finished, chosen, asked, progress)
                                           : make_pngs(finished, chosen, asked, findings, progress);
}

bool may_write(const IssueOptions& asked, const Diagnostics& findings) {
    return count_of(Severity::Error, findings) == 0 ||
           (asked.command == Command::Preview && pages_worth_seeing(findings));
}

std::string output_folder(const IssueOptions& asked, const Places& places) {
    if (!asked.output.empty()) {
        return asked.output;
    }
    return places.project == "." ? "out" : places.project + "/out";
}

}  // namespace

Outcome carry_out(const IssueOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    progress.show({"排版 …", "laying out ..."});
    Report report;
    const auto finished = make_edition({workplace.project,
                                        workplace.shipped,
                                        workplace.places.font_folders,
                                        workplace.places.hyphenation},
                                       workplace.places.file,
                                       report);
    outcome.add(report.diagnostics());
    if (!finished) {
        outcome.add(finished.error());
        return outcome;
    }
    outcome.pages = static_cast<int>(finished->document.pages.size());
    outcome.receipts = receipts_text(finished->records, options.language);

    const auto chosen = chosen_pages(finished->document, asked.pages);
    if (!chosen) {
        outcome.add({no_such_page(finished->document)});
        outcome.wrong_page = true;
        return outcome;
    }
    if (asked.command == Command::Check || !may_write(asked, outcome.findings)) {
        return outcome;
    }
    const auto files = make_files(*finished, *chosen, asked, outcome.findings, progress);
    if (!files) {
        outcome.add(files.error());
        return outcome;
    }
    auto written = write_output(output_folder(asked, workplace.places), *files);
    if (!written) {
        outcome.add(std::move(written).error());
        return outcome;
    }
    outcome.files = *std::move(written);
    return outcome;
}

}  // namespace banxin
