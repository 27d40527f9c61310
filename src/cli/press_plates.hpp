// SPDX-License-Identifier: Apache-2.0
//
// The plates of press files, seen and told.
#pragma once

#include "cli/language.hpp"
#include "cli/press_files.hpp"
#include "cli/progress.hpp"
#include "imaging/plates.hpp"
#include "model/plant.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace banxin {

/// What the plates of a page showed.
struct PageFacts {
    int page = 0;  ///< Its number.
    PlateFacts plates;
};

/// Gets the plates of a file, by its index, while there are any; what comes back are errors.
using LookAtPlates = std::function<Diagnostics(std::size_t file, const PagePlates& plates)>;

/// What the plates of each of `files` take of each ink, against the limit of `plant`. Plates are
/// large: those of a page go before others come. `look` may be called from several threads at a
/// time.
///
/// errors  those of the first file that gives no plates (see make_plates), or of `look`
[[nodiscard]] Result<std::vector<PageFacts>> see_plates(const std::vector<PressFile>& files,
                                                        const Plant& plant,
                                                        int threads,
                                                        Progress& progress,
                                                        const LookAtPlates& look = {});

/// errors  each page that `plant` prints in black and that has ink on another plate (BX6110), and
/// each
///         that takes more ink somewhere than it allows (BX6111)
[[nodiscard]] Diagnostics check_plates(const std::vector<PageFacts>& pages, const Plant& plant);

/// One line a page:
/// 第1版 总墨量最多 231%（左起 123 mm，上起 45 mm；印厂上限 240%）；青 5% 品 6% 黄 6% 黑 12%
[[nodiscard]] std::string plates_text(const std::vector<PageFacts>& pages,
                                      const Plant& plant,
                                      Language language);

}  // namespace banxin
