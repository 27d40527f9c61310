// SPDX-License-Identifier: Apache-2.0
#include "cli/drawn_graphics.hpp"

#include "imaging/rasterise.hpp"

#include <cstddef>
#include <utility>

namespace banxin {

Result<std::vector<Picture>> pictures_and_graphics(const FinishedIssue& finished, int dpi) {
    std::vector<Picture> pictures = finished.pictures;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto& graphic = finished.graphics[i];
        if (!graphic) {
            continue;
        }
        auto drawn = rasterise({graphic->file, graphic->pdf, !graphic->is_drawing}, dpi);
        if (!drawn) {
            return Failure{std::move(drawn).error()};
        }
        pictures[i] = *std::move(drawn);
    }
    return pictures;
}

}  // namespace banxin
