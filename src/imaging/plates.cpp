// SPDX-License-Identifier: Apache-2.0
#include "imaging/plates.hpp"

#include "imaging/ghostscript.hpp"
#include "imaging/vips_handles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <numeric>
#include <optional>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

namespace banxin {
namespace {

namespace fs = std::filesystem;

constexpr int full = 255;
constexpr int per_mille = 1000;
constexpr std::array<std::string_view, 4> process_inks{"Cyan", "Magenta", "Yellow", "Black"};

/// Drawn so many times finer and then averaged: at plate_resolution itself Ghostscript fills each
/// pixel that a shape touches, and type gets half as much ink again.
constexpr int finer = 4;

Failure unreadable(const std::string& file) {
    return Failure{error("BX6123",
                         {},
                         {fmt::format("读不了 Ghostscript 写的 {}", file),
                          fmt::format("cannot read {}, which Ghostscript wrote", file)})};
}

/// A file of a plate: "p2(PANTONE 485 C).tif" is that ink on page 2.
struct PlateFile {
    int page = 0;
    std::string ink;
    fs::path path;
};

std::optional<PlateFile> plate_file(const fs::path& path) {
    const std::string name = path.stem().string();
    const auto open = name.find('(');
    if (open == std::string::npos || !name.ends_with(')')) {
        return std::nullopt;  // All inks together.
    }
    return PlateFile{
        std::stoi(name.substr(1, open - 1)), name.substr(open + 1, name.size() - open - 2), path};
}

std::ptrdiff_t rank_of(const std::string& ink) {
    return std::ranges::find(process_inks, ink) - process_inks.begin();
}

/// The files of plates in `folder`, by page and in the order of PagePlates.
std::vector<PlateFile> plate_files(const std::string& folder) {
    std::vector<PlateFile> files;
    std::error_code fault;
    for (const auto& entry : fs::directory_iterator{folder, fault}) {
        if (auto file = plate_file(entry.path())) {
            files.push_back(*std::move(file));
        }
    }
    std::ranges::sort(files, {}, [](const PlateFile& file) {
        return std::tuple{file.page, rank_of(file.ink), file.ink};
    });
    return files;
}

/// Adds the plate of `path` to `page`; false if it cannot be read or has another size.
bool add_plate(const PlateFile& file, PagePlates& page) {
    VipsImage* opened = nullptr;
    vips_tiffload(file.path.c_str(), &opened, "fail_on", VIPS_FAIL_ON_ERROR, nullptr);
    const VipsImageHandle image{opened};
    if (image == nullptr || vips_image_get_bands(image.get()) != 1 ||
        vips_image_get_format(image.get()) != VIPS_FORMAT_UCHAR) {
        return false;
    }
    const int width = vips_image_get_width(image.get());
    const int height = vips_image_get_height(image.get());
    if (!page.plates.empty() && (width != page.width || height != page.height)) {
        return false;
    }
    std::size_t size = 0;
    const VipsMemory memory{vips_image_write_to_memory(image.get(), &size)};
    if (memory == nullptr) {
        return false;
    }
    page.width = width;
    page.height = height;
    const auto* const light = static_cast<const std::uint8_t*>(memory.get());
    Plate plate{file.ink, std::vector<std::uint8_t>(size)};
    std::transform(light, light + size, plate.cover.begin(), [](std::uint8_t white) {
        return static_cast<std::uint8_t>(full - white);
    });
    page.plates.push_back(std::move(plate));
    return true;
}

}  // namespace

Result<std::vector<PagePlates>> make_plates(const std::string& pdf) {
    const auto folder = run_ghostscript({"-sDEVICE=tiffsep",
                                         fmt::format("-r{}", plate_resolution * finer),
                                         fmt::format("-dDownScaleFactor={}", finer),
                                         "-sOutputFile=p%d.tif"},
                                        pdf);
    if (!folder) {
        return Failure{folder.error()};
    }
    if (!start_vips()) {
        return unreadable("p1.tif");
    }
    std::vector<PagePlates> pages;
    for (const PlateFile& file : plate_files((*folder).path())) {
        pages.resize(static_cast<std::size_t>(file.page));
        if (!add_plate(file, pages.back())) {
            static_cast<void>(take_vips_complaints());
            return unreadable(file.path.filename().string());
        }
    }
    if (pages.empty()) {
        return unreadable("p1.tif");
    }
    return pages;
}

std::vector<int> total_ink(const PagePlates& page) {
    std::vector<int> totals(static_cast<std::size_t>(page.width) *
                            static_cast<std::size_t>(page.height));
    for (const Plate& plate : page.plates) {
        for (std::size_t i = 0; i < totals.size(); ++i) {
            totals[i] += plate.cover[i];
        }
    }
    std::ranges::transform(
        totals, totals.begin(), [](int sum) { return (sum * per_mille + full / 2) / full; });
    return totals;
}

bool PlateFacts::has_colour() const {
    return std::ranges::any_of(
        covers, [](const PlateCover& cover) { return cover.ink != "Black" && cover.mean > 0; });
}

PlateFacts facts_of(const PagePlates& page, int limit) {
    PlateFacts facts;
    const std::vector<int> totals = total_ink(page);
    if (totals.empty()) {
        return facts;
    }
    const auto pixels = static_cast<double>(totals.size());
    for (const Plate& plate : page.plates) {
        const auto sum = std::accumulate(plate.cover.begin(), plate.cover.end(), std::int64_t{0});
        facts.covers.push_back({plate.ink, static_cast<double>(sum) * per_mille / full / pixels});
    }
    const auto most = std::ranges::max_element(totals);
    const auto at = static_cast<int>(most - totals.begin());
    const auto place = [](int pixel) {
        constexpr double inch = 25.4;
        return Length::from_mm((pixel + 0.5) * inch / plate_resolution);
    };
    facts.most_ink = *most;
    facts.most_at = {place(at % page.width), place(at / page.width)};
    facts.share_over =
        static_cast<double>(std::ranges::count_if(totals, [&](int ink) { return ink > limit; })) /
        pixels;
    return facts;
}

}  // namespace banxin
