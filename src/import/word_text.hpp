// SPDX-License-Identifier: Apache-2.0
//
// The text of word/document.xml, and what in it has no place in a story.
#pragma once

#include "import/imported_story.hpp"
#include "import/word_archive.hpp"
#include "model/paragraph.hpp"

#include <string>
#include <vector>

namespace banxin {

struct WordText {
    std::vector<Paragraph> paragraphs;  ///< Text and subheads.
    std::vector<AsideText> text_boxes, tables, footnotes, endnotes, comments;

    int tracked_changes = 0;
    int numbers = 0;      ///< Automatic ones, now text.
    int line_breaks = 0;  ///< Within a paragraph; what followed is a paragraph of its own.
    int hidden = 0;       ///< Pieces that Word does not print.
    int pictures = 0;
    int links = 0;  ///< Whose addresses were dropped.
};

/// Reads the parts of `word`, whose XML is whole and has no DOCTYPE.
/// source  ECMA-376 part 1, 17: WordprocessingML
[[nodiscard]] WordText read_word_text(const WordArchive& word);

}  // namespace banxin
