// SPDX-License-Identifier: Apache-2.0
//
// Cutting the text of a story in two, at the end of a paragraph or of a sentence.
#pragma once

#include "layout/story_part.hpp"
#include "model/paragraph.hpp"

#include <vector>

namespace banxin {

/// A copy of the body between two places.
[[nodiscard]] std::vector<Paragraph> text_between(const std::vector<Paragraph>& body,
                                                  const TextPosition& begin,
                                                  const TextPosition& end);

/// A place where a story may be left to go on on another page.
struct CutPlace {
    TextPosition at;
    bool ends_paragraph = false;
};

/// All such places between `begin` and the end of the body, in order: behind paragraphs other than
/// subheads, and behind the sentences of a text paragraph. Neither end of the text is one.
[[nodiscard]] std::vector<CutPlace> cut_places(const std::vector<Paragraph>& body,
                                               const TextPosition& begin);

}  // namespace banxin
