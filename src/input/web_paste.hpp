// SPDX-License-Identifier: Apache-2.0
//
// A story that was copied out of a web page: HTML. Its paragraphs stay, what a page does besides
// goes. Only here is libxml2's reader of HTML used.
#pragma once

#include "input/source_text.hpp"
#include "model/paragraph.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace banxin {

struct WebPaste {
    std::vector<Paragraph> paragraphs;  ///< Text, and headings as subheads; bold stays bold.

    // What was dropped.
    int styles = 0;                     ///< Elements and attributes.
    int scripts = 0;                    ///< Elements, handlers of events, javascript: addresses.
    int links = 0;                      ///< Addresses; the words stay.
    int embedded = 0;                   ///< Drawings, films and pages within the page.
    int tables = 0;                     ///< Each row became a paragraph.
    std::vector<std::string> pictures;  ///< Their addresses.
};

/// Whether `text` starts as HTML does, whatever the name of its file says.
[[nodiscard]] bool looks_like_html(std::string_view text);

/// The paragraphs of the HTML `source`, with the line of each.
[[nodiscard]] WebPaste read_web_paste(const SourceText& source);

/// The warning that `file` was read as HTML, with what was dropped (BX3110).
[[nodiscard]] Diagnostic told_of_web_paste(const std::string& file, const WebPaste& paste);

}  // namespace banxin
