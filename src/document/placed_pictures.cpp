// SPDX-License-Identifier: Apache-2.0
#include "document/placed_pictures.hpp"

#include <algorithm>
#include <cstddef>
#include <variant>

namespace banxin {
namespace {

void find_pictures(const Group& group, int page, std::vector<PictureOnPage>& found) {
    for (const Mark& mark : group.marks) {
        if (const auto* placed = std::get_if<PlacedPicture>(&mark)) {
            found.push_back({page, placed, &group});
        } else if (const auto* inner = std::get_if<Group>(&mark)) {
            find_pictures(*inner, page, found);
        }
    }
}

}  // namespace

std::vector<PictureOnPage> pictures_on_pages(const Document& document) {
    std::vector<PictureOnPage> found;
    for (const Page& page : document.pages) {
        for (const Group& group : page.groups) {
            find_pictures(group, page.number, found);
        }
    }
    return found;
}

double pixels_for(const PlacedPicture& placed, int ppi) {
    constexpr double points_per_inch = 72;
    const double shown = placed.crop_right - placed.crop_left;
    return placed.rect.size.width.to_pt() / points_per_inch * ppi / shown;
}

std::vector<double> widths_for(const Document& document, int ppi) {
    std::vector<double> widths(document.pictures.size());
    for (const PictureOnPage& each : pictures_on_pages(document)) {
        double& width = widths[static_cast<std::size_t>(each.placed->picture)];
        width = std::max(width, pixels_for(*each.placed, ppi));
    }
    return widths;
}

}  // namespace banxin
