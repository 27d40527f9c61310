// SPDX-License-Identifier: Apache-2.0
#include "cli/make_files.hpp"

#include "base/in_parallel.hpp"
#include "cli/drawn_graphics.hpp"
#include "cli/file_names.hpp"
#include "cli/overlay.hpp"
#include "cli/press_files.hpp"
#include "cli/press_plates.hpp"
#include "document/page_choice.hpp"
#include "document/placed_pictures.hpp"
#include "imaging/screen_picture.hpp"
#include "print/press_pdf.hpp"
#include "render/pdf.hpp"
#include "render/png.hpp"
#include "typography/font_programs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// As --standard has it.
std::string_view short_name_of(PdfStandard standard) {
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

/// Pixels to the inch that PDFs for screens have at most.
constexpr int screen_resolution = 200;

/// Those of `all` that stand in `document`, in its order and no larger than screens show; the
/// others stay empty.
Result<std::vector<Picture>> pictures_for_screens(const std::vector<Picture>& all,
                                                  const PressProfile& press,
                                                  const Document& document) {
    const std::vector<double> widths = widths_for(document, screen_resolution);
    std::vector<Picture> pictures(widths.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] <= 0) {
            continue;
        }
        auto made = screen_picture(all[i], press, static_cast<int>(std::ceil(widths[i])));
        if (!made) {
            return Failure{std::move(made).error()};
        }
        pictures[i] = *std::move(made);
    }
    return pictures;
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
    const auto drawn_pictures = pictures_and_graphics(finished, screen_resolution);
    if (!drawn_pictures) {
        return Failure{drawn_pictures.error()};
    }
    std::vector<Drawing> drawings = page_by_page(finished, finished.document, chosen, ".pdf");
    if (asked.pages.empty()) {
        drawings.insert(drawings.begin(),
                        {issue_stem(finished.issue) + ".pdf",
                         finished.document,
                         {"画 PDF …", "drawing the PDF ..."}});
    }
    const InkPreview inks{finished.press, Proof::Screen};
    const auto draw = [&](const Document& document, const std::vector<FontProgram>& shown) {
        const auto pictures = pictures_for_screens(*drawn_pictures, finished.press, document);
        if (!pictures) {
            return Result<std::string>{Failure{pictures.error()}};
        }
        const auto drawn = render_pdf(document, shown, *pictures, inks);
        return drawn ? finish_pdf(*drawn, document) : Failure{drawn.error()};
    };
    return draw_each(drawings, *fonts, threads_for(asked.jobs), progress, draw);
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
    const auto pictures = pictures_and_graphics(finished, asked.dpi);
    if (!pictures) {
        return Failure{pictures.error()};
    }
    const InkPreview inks{finished.press, asked.proof};
    const Plant& plant = finished.issue.paper.plant;
    const auto draw = [&](const Document& page, const std::vector<FontProgram>& shown) {
        return render_png(page,
                          0,
                          shown,
                          *pictures,
                          {.dpi = asked.dpi,
                           .inks = inks,
                           .picture = {.in_colour = plant.in_colour(page.pages.front().number),
                                       .total_ink = plant.total_ink,
                                       .most_black = plant.most_black}});
    };
    return draw_each(page_by_page(finished, document, chosen, ".png"),
                     *fonts,
                     threads_for(asked.jobs),
                     progress,
                     draw);
}

}  // namespace

FilesMade make_files(const FinishedIssue& finished,
                     const std::vector<int>& chosen,
                     const IssueOptions& asked,
                     const Diagnostics& findings,
                     Progress& progress) {
    return asked.command == Command::Build ? make_pdfs(finished, chosen, asked, progress)
                                           : make_pngs(finished, chosen, asked, findings, progress);
}

FilesMade make_press_output(const FinishedIssue& finished,
                            const std::vector<int>& chosen,
                            const IssueOptions& asked,
                            const std::string& picture_cache,
                            Outcome& outcome,
                            Progress& progress) {
    auto made = make_press_files(finished,
                                 {.pages = chosen,
                                  .standard = *asked.standard,
                                  .threads = threads_for(asked.jobs),
                                  .picture_cache = picture_cache},
                                 progress);
    if (!made) {
        return Failure{std::move(made).error()};
    }
    const Plant& plant = finished.issue.paper.plant;
    const auto facts = see_plates(*made, plant, threads_for(asked.jobs), progress);
    if (!facts) {
        return Failure{facts.error()};
    }
    Diagnostics heavy = check_plates(*facts, plant);
    if (!heavy.empty()) {
        return Failure{std::move(heavy)};
    }
    std::vector<OutputFile> files;
    const std::string ending = fmt::format("_{}.pdf", short_name_of(*asked.standard));
    for (PressFile& file : *made) {
        outcome.add(std::move(file.warnings));
        files.push_back({page_file(finished.issue, file.page, ending), std::move(file.bytes)});
    }
    return files;
}

}  // namespace banxin
