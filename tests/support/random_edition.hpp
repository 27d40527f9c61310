// SPDX-License-Identifier: Apache-2.0
//
// Pages to be made up, by chance and the same for the same seed: a masthead or none, advertisements
// with their places, stories and pictures without one. All text is our own, its places and names
// are made up.
#pragma once

#include "document/document.hpp"
#include "model/issue.hpp"
#include "support/trial_paper.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace banxin::testing {

/// How much there is for a page.
enum class PageLoad { Normal, Tight, Loose, Over, Under, Pictures };

struct PageLoadRow {
    PageLoad load;
    std::string_view name;
    double least, most;                  ///< Natural area of the stories over the free page.
    int fewest_pictures, most_pictures;  ///< With the stories; half as many on a tabloid.
};

/// All loads, in the order of the enum.
inline constexpr std::array page_loads{
    PageLoadRow{PageLoad::Normal, "normal", 0.97, 1.03, 2, 4},
    PageLoadRow{PageLoad::Tight, "tight", 1.03, 1.12, 2, 4},
    PageLoadRow{PageLoad::Loose, "loose", 0.88, 0.97, 2, 4},
    PageLoadRow{PageLoad::Over, "over", 1.18, 1.40, 2, 4},
    PageLoadRow{PageLoad::Under, "under", 0.60, 0.80, 2, 4},
    PageLoadRow{PageLoad::Pictures, "picture-rich", 0.97, 1.03, 4, 6},
};

struct RandomEdition {
    Issue issue;                       ///< Of one page: 1 with a masthead, 2 without.
    std::vector<PictureUse> pictures;  ///< What the page shows; there are no such files.
    double load = 0;                   ///< Natural area of the stories over the free page.
};

/// One page for the paper, its stories of such lengths that they load it as asked.
///
/// The natural area of a story is what it would take over a usual number of columns: its headline
/// as `layout` would set it, the lines of its text in the column of the paper, its picture
/// uncropped and the white below.
[[nodiscard]] RandomEdition random_edition(const TrialPaper& paper,
                                           PageLoad load,
                                           std::uint32_t seed);

}  // namespace banxin::testing
