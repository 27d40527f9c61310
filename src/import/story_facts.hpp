// SPDX-License-Identifier: Apache-2.0
//
// A Word file is read by a worker: what it says of it, and what the story is that it says.
#pragma once

#include "base/facts.hpp"
#include "import/imported_story.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// What import_docx makes of `bytes`. Runs in a worker:
///
/// markdown                            of the story; none if there are errors
/// dropped, guessed, findings, asides  how many there are; each as its own values, such as
///                                     finding.0.code
[[nodiscard]] Facts docx_facts(std::string_view bytes);

/// The story of `file` that `facts` tell, and its findings.
///
/// errors  those of import_docx; facts that say nothing of the kind (BX6005)
[[nodiscard]] Result<ImportedStory> story_in(const Facts& facts, const std::string& file);

/// import_docx by a worker.
///
/// errors  those of import_docx; the worker ended (BX6005), or did not (BX9050)
[[nodiscard]] Result<ImportedStory> import_word_file(std::string_view bytes,
                                                     const std::string& file);

/// Whether the name of `file` is that of a file of Word or WPS.
[[nodiscard]] bool is_word_file(std::string_view file);

}  // namespace banxin
