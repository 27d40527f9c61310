// SPDX-License-Identifier: Apache-2.0
#include "cli/make_files.hpp"

#include "cli/in_parallel.hpp"
#include "cli/overlay.hpp"
#include "cli/press_files.hpp"
#include "document/page_choice.hpp"
#include "print/press_pdf.hpp"
#include "render/pdf.hpp"
#include "render/png.hpp"
#include "typography/font_programs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace banxin {
namespace {

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

std::string_view name_of(PdfStandard standard) {
    switch (standard) {
        case PdfStandard::X1a2001:
            return "x1a-2001";
        case PdfStandard::X1a2003:
            return "x1a-2003";
        case PdfStandard::X4:
            break;
    }
    return "x4";
}

std::string page_file(const Issue& issue, int number, std::string_view ending) {
    return fmt::format("{}_p{:02}{}", stem_of(issue), number, ending);
}

/// What becomes one file, and what to say while it is drawn.
struct Drawing {
    std::string file;
    Document document;
    Message doing;
};

/// The pages `chosen` of `document`, each by itself: nothing that stands on another page, not even
/// its share of a font, has a say in the bytes of its file.
std::vector<Drawing> page_by_page(const FinishedIssue& finished,
                                  const Document& document,
                                  const std::vector<int>& chosen,
                                  std::string_view ending) {
    std::vector<Drawing> drawings;
    for (const int index : chosen) {
        Document page = only_pages(document, {index});
        const int number = page.pages.front().number;
        drawings.push_back(
            {page_file(finished.issue, number, ending),
             std::move(page),
             {fmt::format("画第{}版 …", number), fmt::format("drawing page {} ...", number)}});
    }
    return drawings;
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

/// The files of `drawings`, in their order, several drawn at a time. `fonts` are those of all of
/// them; `draw` gives the bytes of one document from the fonts cut down to what it shows.
template <class Draw>
FilesMade draw_each(const std::vector<Drawing>& drawings,
                    const std::vector<FontProgram>& fonts,
                    int threads,
                    Progress& progress,
                    Draw draw) {
    std::vector<OutputFile> files(drawings.size());
    std::vector<Diagnostics> errors(drawings.size());
    in_parallel(static_cast<int>(drawings.size()), threads, [&](int i) {
        const auto slot = static_cast<std::size_t>(i);
        const Drawing& drawing = drawings[slot];
        progress.show(drawing.doing);
        const auto shown = cut_down(fonts, drawing.document);
        auto bytes = shown ? draw(drawing.document, *shown) : Failure{shown.error()};
        if (bytes) {
            files[slot] = {drawing.file, *std::move(bytes)};
        } else {
            errors[slot] = std::move(bytes).error();
        }
    });
    for (Diagnostics& of_drawing : errors) {
        if (!of_drawing.empty()) {
            return Failure{std::move(of_drawing)};
        }
    }
    return files;
}

/// One PDF of the whole issue, if no pages are named, and one a page.
FilesMade make_pdfs(const FinishedIssue& finished,
                    const std::vector<int>& chosen,
                    const IssueOptions& asked,
                    Progress& progress) {
    const auto fonts = finished.fonts.subset(only_pages(finished.document, chosen));
    if (!fonts) {
        return Failure{fonts.error()};
    }
    std::vector<Drawing> drawings = page_by_page(finished, finished.document, chosen, ".pdf");
    if (asked.pages.empty()) {
        drawings.insert(drawings.begin(),
                        {stem_of(finished.issue) + ".pdf",
                         finished.document,
                         {"画 PDF …", "drawing the PDF ..."}});
    }
    const auto draw = [&](const Document& document, const std::vector<FontProgram>& shown) {
        const auto drawn = render_pdf(document, shown, finished.pictures);
        return drawn ? finish_pdf(*drawn, document) : Failure{drawn.error()};
    };
    return draw_each(drawings, *fonts, threads_for(asked), progress, draw);
}

/// A PDF/X a page.
FilesMade make_for_press(const FinishedIssue& finished,
                         const std::vector<int>& chosen,
                         const IssueOptions& asked,
                         Progress& progress) {
    const auto made = make_press_files(
        finished,
        {.pages = chosen, .standard = *asked.standard, .threads = threads_for(asked)},
        progress);
    if (!made) {
        return Failure{made.error()};
    }
    std::vector<OutputFile> files;
    const std::string ending = fmt::format("_{}.pdf", name_of(*asked.standard));
    for (const PressFile& file : *made) {
        files.push_back({page_file(finished.issue, file.page, ending), file.bytes});
    }
    return files;
}

FilesMade make_pngs(const FinishedIssue& finished,
                    const std::vector<int>& chosen,
                    const IssueOptions& asked,
                    const Diagnostics& findings,
                    Progress& progress) {
    const Document document = with_overlays(finished, asked.overlays, findings);
    const auto fonts = finished.fonts.subset(only_pages(document, chosen));
    if (!fonts) {
        return Failure{fonts.error()};
    }
    const auto draw = [&](const Document& page, const std::vector<FontProgram>& shown) {
        return render_png(page, 0, shown, finished.pictures, asked.dpi);
    };
    return draw_each(page_by_page(finished, document, chosen, ".png"),
                     *fonts,
                     threads_for(asked),
                     progress,
                     draw);
}

}  // namespace

FilesMade make_files(const FinishedIssue& finished,
                     const std::vector<int>& chosen,
                     const IssueOptions& asked,
                     const Diagnostics& findings,
                     Progress& progress) {
    if (asked.command != Command::Build) {
        return make_pngs(finished, chosen, asked, findings, progress);
    }
    return asked.standard ? make_for_press(finished, chosen, asked, progress)
                          : make_pdfs(finished, chosen, asked, progress);
}

}  // namespace banxin
