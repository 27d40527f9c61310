// SPDX-License-Identifier: Apache-2.0
//
// The plates of press files, seen and told.
#pragma once

#include "cli/language.hpp"
#include "cli/press_files.hpp"
#include "cli/progress.hpp"
#include "imaging/plates.hpp"
#include "model/plant.hpp"

#include <string>
#include <vector>

namespace banxin {

/// What the plates of a page showed.
struct PageFacts {
    int page = 0;  ///< Its number.
    PlateFacts plates;
};

/// The plates of each of `files`, in their order.
///
/// errors  those of the first file that gives none (see make_plates)
[[nodiscard]] Result<std::vector<PagePlates>> plates_of(const std::vector<PressFile>& files,
                                                        int threads,
                                                        Progress& progress);

/// What `plates`, those of `files`, take of each ink, against the limit of `plant`.
[[nodiscard]] std::vector<PageFacts> facts_of(const std::vector<PressFile>& files,
                                              const std::vector<PagePlates>& plates,
                                              const Plant& plant);

/// errors  each page that `plant` prints in black and that has ink on another plate (BX6010), and
/// each
///         that takes more ink somewhere than it allows (BX6011)
[[nodiscard]] Diagnostics check_plates(const std::vector<PageFacts>& pages, const Plant& plant);

/// One line a page:
/// 第1版 总墨量最多 231%（左起 123 mm，上起 45 mm；印厂上限 240%）；青 5% 品 6% 黄 6% 黑 12%
[[nodiscard]] std::string plates_text(const std::vector<PageFacts>& pages,
                                      const Plant& plant,
                                      Language language);

}  // namespace banxin
