// SPDX-License-Identifier: Apache-2.0
//
// The first half of build_items: text to boxes.
#pragma once

#include "base/diagnostic.hpp"
#include "typography/build_items.hpp"
#include "typography/line_items.hpp"

#include <vector>

namespace banxin {

/// What the text says of the gap in front of a box.
struct Join {
    bool word_space = false;
    bool inside_word = false;
    bool inside_ruby = false;  ///< Between two characters with one reading.
    /// The rest only where `inside_word`.
    double penalty = no_break;
    Remedy remedy = Remedy::None;
    double remedy_penalty = no_break;
    bool hyphen = false;
};

struct TextBoxes {
    LineItems items;          ///< Without gaps.
    std::vector<Join> joins;  ///< joins[i] stands before boxes[i].
};

/// report  as build_items
[[nodiscard]] TextBoxes boxes_of(const StyledText& text, const Composer& composer, Report& report);

}  // namespace banxin
