// SPDX-License-Identifier: Apache-2.0
//
// Word files (.docx) as stories. A pure function of bytes: it may run in a process of its own.
#pragma once

#include "import/imported_story.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// The story in `bytes`, which are those of `file`: paragraphs, headings as subheads, bold,
/// emphasis dots and ruby.
///
/// errors   those of open_word_archive; a part with a DOCTYPE (BX6001) or damaged (BX6005), changes
///          that are neither accepted nor rejected (BX6003), no text (BX3112)
/// findings text boxes, tables, notes and comments set aside (BX6007), automatic numbers written as
///          text (BX6008)
[[nodiscard]] Result<ImportedStory> import_docx(std::string_view bytes, const std::string& file);

}  // namespace banxin
