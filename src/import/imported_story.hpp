// SPDX-License-Identifier: Apache-2.0
//
// What becomes of a text that arrives in some other form: a story in Markdown, and an account of
// what was done to it.
#pragma once

#include "base/result.hpp"

#include <string>
#include <vector>

namespace banxin {

/// A text that has no place in a story, as it stood in the file: a footnote, a table, a text box.
struct AsideText {
    Message called;  ///< "脚注 1", "footnote 1"
    std::vector<std::string> lines;
};

struct ImportedStory {
    std::string markdown;
    std::vector<Message> dropped;  ///< A line each.
    std::vector<Message> guessed;
    std::vector<AsideText> asides;
    Diagnostics findings;  ///< Warnings and notes; errors come instead of a story.
};

}  // namespace banxin
