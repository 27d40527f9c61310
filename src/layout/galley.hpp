// SPDX-License-Identifier: Apache-2.0
//
// 小样: one text set in a single column, to be read before it gets a place on a page.
#pragma once

#include "document/document.hpp"
#include "model/composition.hpp"
#include "model/paragraph.hpp"
#include "model/style.hpp"
#include "typography/composer.hpp"

#include <string>
#include <vector>

namespace banxin {

enum class GalleySheet {
    Column,  ///< The column and nothing else.
    Proof,   ///< With a headline, line numbers, its edges, and room for a proofreader's marks.
};

struct Galley {
    std::string name;  ///< As its headline calls it.
    std::vector<Paragraph> body;
    Length size;
    double measure_em = 0;
    StoryStyle style;  ///< Of it body, strong, subhead, composition and indent.
    GalleySheet sheet = GalleySheet::Column;
};

/// The styles of type that `galley` needs: what a font book must hold.
[[nodiscard]] std::vector<TextStyle> styles_in_use(const Galley& galley);

/// The pages of `galley`, all of one size, 60 lines at most on each.
///
/// shape   baselines are one and a half em apart; a stanza break is an empty line, and a subhead
/// one
///         line in the middle of the column
/// report  lines that are too wide (BX7067) or have wide gaps (BX7007); those of build_items
[[nodiscard]] Document lay_out_galley(const Galley& galley,
                                      const Composer& composer,
                                      Report& report);

}  // namespace banxin
