// SPDX-License-Identifier: Apache-2.0
#include "cli/plate_files.hpp"

#include "base/in_parallel.hpp"
#include "cli/file_names.hpp"
#include "cli/press_files.hpp"
#include "cli/press_plates.hpp"
#include "imaging/plate_pictures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace banxin {
namespace {

/// What the file of the plate at `index` is called after: C, M, Y, K, S1_PANTONE_485_C.
std::string name_of(const Plate& plate, std::size_t index) {
    constexpr std::string_view process = "CMYK";
    if (index < process.size()) {
        return std::string{process.substr(index, 1)};
    }
    std::string name = plate.ink;
    std::ranges::replace_if(
        name,
        [](char c) {
            const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            return !letter && !(c >= '0' && c <= '9');
        },
        '_');
    return fmt::format("S{}_{}", index - process.size() + 1, name);
}

/// The pictures of the plates of page `number`.
FilesMade pictures_of(const Issue& issue, int number, const PagePlates& page) {
    std::vector<OutputFile> files;
    for (std::size_t i = 0; i < page.plates.size(); ++i) {
        const Plate& plate = page.plates[i];
        auto bytes = plate_png(page, plate);
        if (!bytes) {
            return Failure{std::move(bytes).error()};
        }
        files.push_back({page_file(issue, number, fmt::format("_{}.png", name_of(plate, i))),
                         *std::move(bytes)});
    }
    auto map = total_ink_png(page, issue.paper.plant.total_ink);
    if (!map) {
        return Failure{std::move(map).error()};
    }
    files.push_back({page_file(issue, number, "_ink.png"), *std::move(map)});
    return files;
}

}  // namespace

FilesMade make_plate_files(const FinishedIssue& finished,
                           const std::vector<int>& chosen,
                           const IssueOptions& asked,
                           const std::string& picture_cache,
                           Language language,
                           Outcome& outcome,
                           Progress& progress) {
    const Plant& plant = finished.issue.paper.plant;
    const int threads = threads_for(asked.jobs);
    const auto press = make_press_files(finished,
                                        {.pages = chosen,
                                         .standard = plant.standard,
                                         .threads = threads,
                                         .picture_cache = picture_cache},
                                        progress);
    if (!press) {
        return Failure{press.error()};
    }
    for (const PressFile& file : *press) {
        outcome.add(file.warnings);
    }
    std::vector<std::vector<OutputFile>> pictures(press->size());
    const auto facts =
        see_plates(*press, plant, threads, progress, [&](std::size_t i, const PagePlates& plates) {
            auto of_page = pictures_of(finished.issue, (*press)[i].page, plates);
            if (!of_page) {
                return std::move(of_page).error();
            }
            pictures[i] = *std::move(of_page);
            return Diagnostics{};
        });
    if (!facts) {
        return Failure{facts.error()};
    }
    outcome.receipts += plates_text(*facts, plant, language);
    outcome.add(check_plates(*facts, plant));

    std::vector<OutputFile> files;
    for (std::vector<OutputFile>& of_page : pictures) {
        std::ranges::move(of_page, std::back_inserter(files));
    }
    return files;
}

}  // namespace banxin
