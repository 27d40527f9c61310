// SPDX-License-Identifier: Apache-2.0
#include "cli/package_command.hpp"

#include "base/in_parallel.hpp"
#include "cli/delivery_sheet.hpp"
#include "cli/file_names.hpp"
#include "cli/findings.hpp"
#include "cli/job_ticket.hpp"
#include "cli/lay_out_for.hpp"
#include "cli/make_files.hpp"
#include "cli/manifest.hpp"
#include "cli/press_files.hpp"
#include "cli/press_plates.hpp"
#include "cli/receipts.hpp"
#include "cli/write_folder.hpp"
#include "imaging/ink_preview.hpp"
#include "imaging/sha256.hpp"
#include "model/page_name.hpp"
#include "print/impose.hpp"
#include "print/press_pdf.hpp"
#include "print/press_sheet.hpp"
#include "render/pdf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace banxin {
namespace {

constexpr int pages_a_sheet = 4;
constexpr int proof_dpi = 60;  ///< Headlines can be read, a page has less than a megabyte.

/// What all steps work with.
struct Job {
    const FinishedIssue& finished;
    const PackageOptions& asked;
    const std::string& picture_cache;
    Language language;
    Outcome& outcome;
    Progress& progress;
};

std::vector<int> all_pages(const FinishedIssue& finished) {
    std::vector<int> indexes(finished.document.pages.size());
    std::iota(indexes.begin(), indexes.end(), 0);
    return indexes;
}

Diagnostic no_sheets(std::size_t pages) {
    Diagnostic finding =
        error("BX7113",
              {},
              {fmt::format("本期 {} 版，拼不成整张：每张四版", pages),
               fmt::format("{} pages make no whole sheets, which have four each", pages)});
    finding.hints.push_back(
        {"不写 --impose，只出单版", "leave out --impose for single pages only"});
    return finding;
}

/// What can be told to be wrong before anything is drawn.
Diagnostics objections(const PackageOptions& asked, const Issue& issue) {
    Diagnostics all = objections_to(asked.output);
    if (const auto names = page_file_names(issue); !names) {
        std::ranges::copy(names.error(), std::back_inserter(all));
    }
    if (asked.impose && issue.pages.size() % pages_a_sheet != 0) {
        all.push_back(no_sheets(issue.pages.size()));
    }
    return all;
}

void find_faces(const std::vector<Mark>& marks, std::set<int>& faces) {
    for (const Mark& mark : marks) {
        if (const auto* run = std::get_if<GlyphRun>(&mark)) {
            faces.insert(run->font);
        } else if (const auto* group = std::get_if<Group>(&mark)) {
            find_faces(group->marks, faces);
        }
    }
}

/// Family and weight of the fonts that `document` shows.
std::vector<std::string> fonts_of(const Document& document) {
    std::set<int> faces;
    for (const Page& page : document.pages) {
        for (const Group& group : page.groups) {
            find_faces(group.marks, faces);
        }
    }
    std::set<std::string> names;
    for (const int face : faces) {
        const FontUse& font = document.fonts[static_cast<std::size_t>(face)];
        names.insert(fmt::format("{} {}", font.family, font.weight));
    }
    return {names.begin(), names.end()};
}

PackageContents contents_of(const FinishedIssue& finished,
                            const std::vector<PressFile>& press,
                            const std::vector<PageFacts>& facts) {
    const Issue& issue = finished.issue;
    PackageContents contents{issue,
                             press_sheet(issue.paper.plant, issue.paper.format).trim.size,
                             {},
                             fonts_of(finished.document),
                             finished.press.description(),
                             sha256(finished.press.bytes())};
    for (std::size_t i = 0; i < press.size(); ++i) {
        const PagePlan& plan = issue.pages[i];
        contents.pages.push_back({plan.number,
                                  plan.name,
                                  page_file_name(issue, plan),
                                  press[i].bytes.size(),
                                  sha256(press[i].bytes),
                                  issue.paper.plant.in_colour(plan.number),
                                  facts[i].plates});
    }
    return contents;
}

/// The pages as pictures of low resolution.
FilesMade make_proofs(const Job& job) {
    IssueOptions preview;
    preview.command = Command::Preview;
    preview.dpi = proof_dpi;
    preview.jobs = job.asked.jobs;
    auto files = make_files(job.finished, all_pages(job.finished), preview, {}, job.progress);
    if (files) {
        for (OutputFile& file : *files) {
            file.name.insert(0, "proofs/");
        }
    }
    return files;
}

/// The pages as they come to stand on sheets.
FilesMade make_spreads(const Issue& issue, const std::vector<PressFile>& press) {
    std::vector<OutputFile> files;
    for (const SheetSide& side :
         sheet_sides(static_cast<int>(press.size()), issue.paper.plant.imposition)) {
        const auto page = [&](int number) -> const std::string& {
            return press[static_cast<std::size_t>(number - 1)].bytes;
        };
        auto spread = side_by_side(page(side.left), page(side.right));
        if (!spread) {
            return Failure{std::move(spread).error()};
        }
        files.push_back({fmt::format("proofs/{}_sheet{}_{}.pdf",
                                     issue_stem(issue),
                                     side.sheet,
                                     side.front ? "front" : "back"),
                         *std::move(spread)});
    }
    return files;
}

Result<std::string> make_delivery_sheet(const PackageContents& contents,
                                        const FinishedIssue& finished) {
    const Document document = delivery_sheet(contents, finished.fonts);
    const auto programs = finished.fonts.subset(document);
    if (!programs) {
        return Failure{programs.error()};
    }
    const InkPreview preview{finished.press, Proof::Screen};
    const auto drawn = render_pdf(document, *programs, {}, preview);
    return drawn ? finish_pdf(*drawn, document) : Failure{drawn.error()};
}

/// Adds `more` to `files`; false if there is none, and then its errors are in `outcome`.
bool take(FilesMade more, std::vector<OutputFile>& files, Outcome& outcome) {
    if (!more) {
        outcome.add(std::move(more).error());
        return false;
    }
    std::ranges::move(*more, std::back_inserter(files));
    return true;
}

/// The pages as the plant gets them, and what their plates showed; nothing if there are errors,
/// which are in `outcome`.
struct PressPages {
    std::vector<PressFile> files;
    std::vector<PageFacts> facts;
};
std::optional<PressPages> make_press_pages(const Job& job) {
    const Plant& plant = job.finished.issue.paper.plant;
    const int threads = threads_for(job.asked.jobs);
    auto files = make_press_files(job.finished,
                                  {.pages = all_pages(job.finished),
                                   .standard = plant.standard,
                                   .threads = threads,
                                   .picture_cache = job.picture_cache},
                                  job.progress);
    if (!files) {
        job.outcome.add(std::move(files).error());
        return std::nullopt;
    }
    for (const PressFile& file : *files) {
        job.outcome.add(file.warnings);
    }
    auto facts = see_plates(*files, plant, threads, job.progress);
    if (!facts) {
        job.outcome.add(std::move(facts).error());
        return std::nullopt;
    }
    job.outcome.receipts += plates_text(*facts, plant, job.language);
    Diagnostics wrong = check_plates(*facts, plant);
    if (!wrong.empty()) {
        job.outcome.add(std::move(wrong));
        return std::nullopt;
    }
    return PressPages{*std::move(files), *std::move(facts)};
}

/// All files of the package but the list of digests; nothing if there are errors, which are in
/// `outcome`.
std::optional<std::vector<OutputFile>> make_package(const Job& job) {
    const Issue& issue = job.finished.issue;
    auto press = make_press_pages(job);
    if (!press) {
        return std::nullopt;
    }
    std::vector<OutputFile> files;
    if (!take(make_proofs(job), files, job.outcome) ||
        (job.asked.impose && !take(make_spreads(issue, press->files), files, job.outcome))) {
        return std::nullopt;
    }
    const PackageContents contents = contents_of(job.finished, press->files, press->facts);
    auto sheet = make_delivery_sheet(contents, job.finished);
    if (!sheet) {
        job.outcome.add(std::move(sheet).error());
        return std::nullopt;
    }
    files.push_back({"传版单.pdf", *std::move(sheet)});
    files.push_back({"manifest.json", manifest(contents)});
    if (issue.paper.plant.job_ticket) {
        files.push_back({"ticket.jdf", job_ticket(contents)});
    }
    for (std::size_t i = 0; i < press->files.size(); ++i) {
        files.push_back({contents.pages[i].file, std::move(press->files[i].bytes)});
    }
    return files;
}

}  // namespace

Outcome carry_out(const PackageOptions& asked,
                  const Options& options,
                  const Workplace& workplace,
                  Progress& progress) {
    Outcome outcome;
    outcome.strict = options.strict;
    const auto finished = lay_out_for(outcome, workplace, progress);
    if (!finished) {
        return outcome;
    }
    outcome.receipts = receipts_text(finished->records, options.language);
    outcome.add(objections(asked, finished->issue));
    if (count_of(Severity::Error, outcome.findings) > 0) {
        return outcome;
    }
    auto files = make_package(
        {*finished, asked, workplace.places.picture_cache, options.language, outcome, progress});
    if (!files || count_of(Severity::Error, outcome.findings) > 0) {
        return outcome;
    }
    auto written = write_folder(asked.output, *std::move(files), workplace.project);
    if (!written) {
        outcome.add(std::move(written).error());
        return outcome;
    }
    outcome.files = *std::move(written);
    return outcome;
}

}  // namespace banxin
