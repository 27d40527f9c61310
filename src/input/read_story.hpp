// SPDX-License-Identifier: Apache-2.0
//
// The text of a story: from a file of the project, or written into the YAML; or of a file alone.
#pragma once

#include "base/files.hpp"
#include "input/encoding.hpp"
#include "input/yaml_tree.hpp"
#include "model/issue.hpp"
#include "model/paragraph.hpp"

#include <string>
#include <vector>

namespace banxin {

struct StoryRules {
    Encoding encoding = Encoding::Utf8;
    Punctuation punctuation = Punctuation::Chinese;
};

/// The paragraphs that `body` names, a path, or holds, a block of Markdown.
///
/// errors  those of Files::read and decode; another ending than .md or .txt (BX3120), larger than
///         4 MiB (BX9004), characters that cannot be printed (BX1022, BX1023, BX3104, BX3107,
///         BX9010), what parse_markdown refuses, no text (BX3112), a paragraph of more than 20,000
///         characters (BX9011), a body of more than 200,000 (BX9012)
/// report  how many half-width marks are set full-width (BX3105)
[[nodiscard]] std::vector<Paragraph> read_story(const Files& files,
                                                const YamlNode& body,
                                                const StoryRules& rules,
                                                Report& report);

/// The paragraphs of the file at `path`, read as the body of a story is.
///
/// errors  as those of read_story
/// report  as that of read_story
[[nodiscard]] std::vector<Paragraph> read_text_file(const Files& files,
                                                    const std::string& path,
                                                    const StoryRules& rules,
                                                    Report& report);

/// The warning that `count` marks of `file` are set full-width (BX3105).
[[nodiscard]] Diagnostic marks_set_full_width(const std::string& file, int count);

}  // namespace banxin
