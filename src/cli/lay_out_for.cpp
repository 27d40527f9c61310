// SPDX-License-Identifier: Apache-2.0
#include "cli/lay_out_for.hpp"

#include "cli/check_graphics.hpp"
#include "cli/font_gate.hpp"
#include "cli/repeated_photos.hpp"
#include "print/page_inks.hpp"
#include "print/picture_resolution.hpp"
#include "print/press_sheet.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace banxin {
namespace {

/// What a plant that wants less than the paper would not get of the pages.
Diagnostics check_sheets(const Document& document, const Paper& paper) {
    Diagnostics found;
    if (paper.plant.area == PressArea::TypeArea) {
        const PressSheet sheet = press_sheet(paper.plant, paper.format);
        for (const Page& page : document.pages) {
            std::ranges::move(cut_off(page, sheet), std::back_inserter(found));
        }
    }
    return found;
}

}  // namespace

Surroundings surroundings_of(const Workplace& workplace) {
    const Places& places = workplace.places;
    return {workplace.project,
            workplace.shipped,
            places.font_folders,
            places.hyphenation,
            check_font_folder(workplace.project, places.project, places.font_cache)};
}

std::optional<FinishedIssue> lay_out_for(Outcome& outcome,
                                         const Workplace& workplace,
                                         Progress& progress) {
    progress.show({"排版 …", "laying out ..."});
    Report report;
    auto finished = make_edition(surroundings_of(workplace), workplace.places.file, report);
    outcome.add(report.diagnostics());
    if (!finished) {
        outcome.add(std::move(finished).error());
        return std::nullopt;
    }
    outcome.add(check_page_inks((*finished).issue, (*finished).document));
    outcome.add(check_resolutions((*finished).document, (*finished).issue.paper.plant));
    outcome.add(check_graphics(*finished));
    outcome.add(check_repeated_photos(*finished));
    outcome.add(check_sheets((*finished).document, (*finished).issue.paper));
    outcome.pages = static_cast<int>((*finished).document.pages.size());
    return *std::move(finished);
}

}  // namespace banxin
