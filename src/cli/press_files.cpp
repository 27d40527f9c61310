// SPDX-License-Identifier: Apache-2.0
#include "cli/press_files.hpp"

#include "base/in_parallel.hpp"
#include "cli/findings.hpp"
#include "cli/overlay_label.hpp"
#include "cli/preflight_diagnostic.hpp"
#include "document/ink_tokens.hpp"
#include "document/page_choice.hpp"
#include "document/placed_pictures.hpp"
#include "imaging/drawing_inks.hpp"
#include "imaging/press_picture.hpp"
#include "print/press_pdf.hpp"
#include "print/press_sheet.hpp"
#include "print/printers_marks.hpp"
#include "render/pdf.hpp"
#include "typography/font_programs.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

namespace banxin {
namespace {

using namespace literals;

constexpr Length slug_type = 7_pt;

/// A page by itself, with its printer's marks: part of it before fonts are cut down.
struct PressPage {
    Document document;
    bool in_colour = true;
};

/// The process inks, one by one, in full and at 40 %, then the spot inks.
std::vector<Ink> patches_of(const Document& document) {
    constexpr int full = 1000, part = 400;
    std::vector<Ink> inks;
    for (const int cover : {full, part}) {
        inks.insert(inks.end(),
                    {{cover, 0, 0, 0}, {0, cover, 0, 0}, {0, 0, cover, 0}, {0, 0, 0, cover}});
    }
    int number = 0;
    for (const SpotInk& spot : document.spots) {
        Ink ink = spot.stand_in;
        ink.spot = ++number;
        inks.push_back(ink);
    }
    return inks;
}

std::string title_of(const Document& document, const Page& page) {
    return fmt::format("{} 第{}版", document.title, page.number);
}

PressPage page_for_press(const FinishedIssue& finished, int index, const PressSheet& sheet) {
    const Plant& plant = finished.issue.paper.plant;
    PressPage press{only_pages(finished.document, {index}), true};
    Page& page = press.document.pages.front();
    press.in_colour = plant.in_colour(page.number);
    press.document.title = title_of(finished.document, page);
    if (plant.marks == PrintersMarks::All) {
        Group marks = printers_marks(sheet, patches_of(press.document));
        marks.marks.push_back(LabelType{finished.fonts}.run(
            press.document.title, slug_type, black_ink, slug_line_at(sheet)));
        page.groups.push_back(std::move(marks));
    }
    return press;
}

/// What a page shows of pictures and graphics.
struct PressPictures {
    /// In the order of the document; those of other pages are empty.
    std::vector<Picture> pictures;
    std::vector<PressGraphic> graphics;  ///< Which some of the pictures stand for.
};

PressGraphic graphic_for_press(const Graphic& graphic, const PressProfile& profile) {
    if (!graphic.is_drawing) {
        return {graphic.pdf, {}};
    }
    using Colour = std::array<double, 3>;
    std::map<Colour, std::optional<InkUse>>
        known;  // A drawing has few colours, and names them often.
    return {graphic.pdf,
            [&profile, known](const TokenColour& colour) mutable -> std::optional<InkUse> {
                const Colour key{colour.red, colour.green, colour.blue};
                const auto [found, added] = known.try_emplace(key);
                if (added) {
                    const auto ink = drawing_ink({colour.red, colour.green, colour.blue}, profile);
                    found->second = ink ? std::optional{InkUse{*ink}} : std::nullopt;
                }
                return found->second;
            }};
}

Result<PressPictures> pictures_for_press(const FinishedIssue& finished,
                                         const PressPage& press,
                                         const std::string& cache) {
    const Plant& plant = finished.issue.paper.plant;
    const std::vector<double> widths = widths_for(press.document, plant.resolution.target);
    PressPictures made;
    made.pictures.resize(finished.pictures.size());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] <= 0) {
            continue;
        }
        if (const auto& graphic = finished.graphics[i]) {
            made.pictures[i] =
                stand_in_picture(graphic_mark(static_cast<int>(made.graphics.size())));
            made.graphics.push_back(graphic_for_press(*graphic, finished.press));
            continue;
        }
        // Up to half as much again does no harm, and to make a picture smaller does.
        constexpr double tolerated = 1.5;
        const Picture& picture = finished.pictures[i];
        const bool larger = picture.width > widths[i] * tolerated;
        auto converted =
            press_picture(picture,
                          finished.press,
                          {.width = larger ? static_cast<int>(std::ceil(widths[i])) : picture.width,
                           .in_colour = press.in_colour,
                           .total_ink = plant.total_ink,
                           .most_black = plant.most_black},
                          cache);
        if (!converted) {
            return Failure{std::move(converted).error()};
        }
        made.pictures[i] = *std::move(converted);
    }
    return made;
}

Result<std::string> press_pdf(const FinishedIssue& finished,
                              const PressPage& press,
                              const std::vector<FontProgram>& fonts,
                              const PressSheet& sheet,
                              const PressFilesWanted& wanted) {
    const auto shown = cut_down(fonts, press.document);
    if (!shown) {
        return Failure{shown.error()};
    }
    auto made = pictures_for_press(finished, press, wanted.picture_cache);
    if (!made) {
        return Failure{std::move(made).error()};
    }
    InkTokens tokens;
    const auto drawn = render_press_pdf(press.document, *shown, made->pictures, sheet, tokens);
    if (!drawn) {
        return Failure{drawn.error()};
    }
    return make_press_pdf(*drawn,
                          {.standard = wanted.standard,
                           .sheet = sheet,
                           .inks = [&](const TokenColour& colour) { return tokens.use_of(colour); },
                           .spots = press.document.spots,
                           .profile = finished.press,
                           .plant = finished.issue.paper.plant,
                           .title = press.document.title,
                           .date = press.document.date,
                           .graphics = std::move(made->graphics)});
}

/// What preflight, which knows nothing of how the file was made, finds in it.
Diagnostics findings_in(const std::string& pdf,
                        const Plant& plant,
                        const PressSheet& sheet,
                        PdfStandard standard,
                        int page) {
    PressRules rules = rules_of(plant);
    rules.standard = standard;
    rules.trim = sheet.trim.size;
    rules.first_page = page;
    Diagnostics findings;
    for (const PreflightFinding& finding : preflight(pdf, rules).findings) {
        findings.push_back(diagnostic_of(finding, ""));
        findings.back().page = page;
    }
    return findings;
}

}  // namespace

Result<std::vector<PressFile>> make_press_files(const FinishedIssue& finished,
                                                const PressFilesWanted& wanted,
                                                Progress& progress) {
    const PressSheet sheet = press_sheet(finished.issue.paper.plant, finished.issue.paper.format);
    std::vector<PressPage> pages;
    for (const int index : wanted.pages) {
        pages.push_back(page_for_press(finished, index, sheet));
    }
    Document all = finished.document;
    all.pages.clear();
    for (const PressPage& press : pages) {
        all.pages.push_back(press.document.pages.front());
    }
    const auto fonts = finished.fonts.subset(all);
    if (!fonts) {
        return Failure{fonts.error()};
    }
    std::vector<PressFile> files(pages.size());
    std::vector<Diagnostics> errors(pages.size());
    in_parallel(static_cast<int>(pages.size()), wanted.threads, [&](int i) {
        const auto slot = static_cast<std::size_t>(i);
        const int number = pages[slot].document.pages.front().number;
        progress.show({fmt::format("第{}版转成印刷文件 …", number),
                       fmt::format("page {} for the press ...", number)});
        auto bytes = press_pdf(finished, pages[slot], *fonts, sheet, wanted);
        if (!bytes) {
            errors[slot] = std::move(bytes).error();
            return;
        }
        Diagnostics found =
            findings_in(*bytes, finished.issue.paper.plant, sheet, wanted.standard, number);
        if (count_of(Severity::Error, found) > 0) {
            errors[slot] = std::move(found);
        } else {
            files[slot] = {number, *std::move(bytes), std::move(found)};
        }
    });
    for (Diagnostics& of_page : errors) {
        if (!of_page.empty()) {
            return Failure{std::move(of_page)};
        }
    }
    return files;
}

}  // namespace banxin
