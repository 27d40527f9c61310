// SPDX-License-Identifier: Apache-2.0
//
// Markdown as authors of a newspaper use it. Only here is md4c used.
#pragma once

#include "input/breaks.hpp"
#include "input/source_text.hpp"
#include "model/paragraph.hpp"

#include <vector>

namespace banxin {

/// The paragraphs of `source`, as typed but for invisible characters and the white space at their
/// ends.
///
/// shape   `##` is a subhead; lines ending in two spaces are verse, with a stanza break between two
///         blocks of it; 1. 2. lists are paragraphs that keep their numbers; a line of its own that
///         starts with a full-width space is a paragraph; a table has its cells as paragraphs
/// shape   `breaks` says what the end of a line within a paragraph is
/// errors  pictures, HTML with words in it, tables inside lists, other lists, code, quotations,
/// rules (BX3120), a
///         table's row with more cells than its head (BX7056), a line that starts with a bar and is
///         no table's (BX7057), two bars in a row (BX7058), and those of read_inline_markup
/// report  headings of other levels (BX3121), addresses of links dropped, and tags and
///         scripts (BX3111)
[[nodiscard]] std::vector<Paragraph> parse_markdown(const SourceText& source,
                                                    Report& report,
                                                    Breaks breaks = Breaks::Join);

}  // namespace banxin
