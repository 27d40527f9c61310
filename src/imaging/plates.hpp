// SPDX-License-Identifier: Apache-2.0
//
// Plates (印版): what of each ink a PDF puts on a page, seen by a second program, Ghostscript, so
// that a mistake of ours is not made twice.
#pragma once

#include "base/geometry.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace banxin {

/// Covers of one ink, row after row: 0 none, 255 full.
struct Plate {
    std::string ink;  ///< "Cyan", "Magenta", "Yellow", "Black", or the name of a spot ink.
    std::vector<std::uint8_t> cover;
};

/// The plates of a page: the four of the process first, then those of spot inks by name. All have
/// plate_resolution pixels to the inch of the TrimBox.
struct PagePlates {
    int width = 0, height = 0;  ///< Pixels.
    std::vector<Plate> plates;
};

/// Fine enough to find a heavy spot, coarse enough to be no finer than ink on newsprint is.
inline constexpr int plate_resolution = 100;

/// The plates of each page of `pdf`.
///
/// errors  one: Ghostscript is not there (BX6120), it gave up (BX6121) or took too long or too much
///         (BX6122), what it wrote cannot be read (BX6123)
[[nodiscard]] Result<std::vector<PagePlates>> make_plates(const std::string& pdf);

/// The ink of all plates together (总墨量) at each pixel, per mille.
[[nodiscard]] std::vector<int> total_ink(const PagePlates& page);

struct PlateCover {
    std::string ink;
    double mean = 0;  ///< Of the page, per mille.
};

struct PlateFacts {
    std::vector<PlateCover> covers;  ///< In the order of the plates.
    int most_ink = 0;                ///< Of all plates together at one pixel, per mille.
    Point most_at;          ///< The first such pixel in reading order, from the trim's corner.
    double share_over = 0;  ///< Of the page that takes more than the limit, 0 to 1.

    /// There is ink on another plate than the black one.
    [[nodiscard]] bool has_colour() const;
};

/// What `page` takes of each ink, against the plant's limit in per mille.
[[nodiscard]] PlateFacts facts_of(const PagePlates& page, int limit);

}  // namespace banxin
