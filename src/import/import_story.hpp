// SPDX-License-Identifier: Apache-2.0
//
// Copy that arrives as text (.txt, .html, .md) as a story in Markdown; and the account of an
// import.
#pragma once

#include "import/imported_story.hpp"

#include <string>

namespace banxin {

/// The story in `bytes`; the ending of `file`, its name, says what it is.
///
/// errors   those of read_text_file, another ending (BX3120) among them
/// findings theirs
[[nodiscard]] Result<ImportedStory> import_story(const std::string& bytes, const std::string& file);

/// The account of `story`, which was made of `file`: what was dropped, what was guessed, and the
/// texts that were set aside. Markdown, Chinese first.
[[nodiscard]] std::string import_notes(const ImportedStory& story, const std::string& file);

/// The name of `file` with another ending: `walk.docx` → `walk.md`.
[[nodiscard]] std::string with_ending(const std::string& file, const std::string& ending);

}  // namespace banxin
