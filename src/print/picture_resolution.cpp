// SPDX-License-Identifier: Apache-2.0
#include "print/picture_resolution.hpp"

#include "document/placed_pictures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace banxin {
namespace {

constexpr double mm_per_inch = 25.4;

Message too_coarse(const std::string& file, int page, double width, int has, int wanted) {
    const int widest = static_cast<int>(std::floor(width * has / wanted));
    return {
        fmt::format(
            "第{}版的图片 {} 放到 {:.0f} mm 宽只有 {} ppi，印出来会糊：至少要 {} ppi，最宽放 {} mm",
            page,
            file,
            width,
            has,
            wanted,
            widest),
        fmt::format("picture {} on page {} has only {} ppi at {:.0f} mm and will look coarse: it "
                    "needs {} ppi, so at most {} mm",
                    file,
                    page,
                    has,
                    width,
                    wanted,
                    widest)};
}

}  // namespace

double resolution_of(const PlacedPicture& placed, const PictureUse& picture) {
    const auto per_inch = [](double pixels, Length length) {
        return pixels / (length.to_mm() / mm_per_inch);
    };
    return std::min(
        per_inch(picture.width * (placed.crop_right - placed.crop_left), placed.rect.size.width),
        per_inch(picture.height * (placed.crop_bottom - placed.crop_top), placed.rect.size.height));
}

Diagnostics check_resolutions(const Document& document, const Plant& plant) {
    Diagnostics findings;
    const auto& [least, enough, target] = plant.resolution;
    for (const PictureOnPage& each : pictures_on_pages(document)) {
        const PictureUse& picture =
            document.pictures[static_cast<std::size_t>(each.placed->picture)];
        if (picture.is_graphic) {
            continue;  // Lines and type have no pixels.
        }
        const double width = each.placed->rect.size.width.to_mm();
        // What is a whole number on paper must not fall below it for the last binary digit.
        const int has = static_cast<int>(resolution_of(*each.placed, picture) + 1e-6);
        if (has >= enough) {
            continue;
        }
        const bool refused = has < least;
        const Message message =
            too_coarse(picture.file, each.page, width, has, refused ? least : enough);
        Diagnostic finding = refused ? error("BX5005", each.group->where, message)
                                     : warning("BX5016", each.group->where, message);
        finding.page = each.page;
        finding.place = each.placed->rect;
        finding.hints.push_back({"放小一些，少裁一些，或者要更大的原图",
                                 "place it smaller, crop less, or ask for a larger original"});
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace banxin
