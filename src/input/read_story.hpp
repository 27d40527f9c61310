// SPDX-License-Identifier: Apache-2.0
//
// The text of a story: from a file of the project, or written into the YAML; or of a file alone.
#pragma once

#include "base/files.hpp"
#include "input/breaks.hpp"
#include "input/encoding.hpp"
#include "input/script_forms.hpp"
#include "input/yaml_tree.hpp"
#include "model/issue.hpp"
#include "model/paragraph.hpp"

#include <optional>
#include <string>
#include <vector>

namespace banxin {

struct StoryRules {
    std::optional<Encoding> encoding;  ///< Of its file; empty: UTF-8, or GB18030 that is sure.
    Punctuation punctuation = Punctuation::Chinese;
    Breaks breaks = Breaks::Join;
    std::optional<Script> script = Script::Simplified;  ///< Empty: not looked at.
};

/// The paragraphs that `body` names, a path, or holds, a block of Markdown. A text that is HTML, by
/// its name or its start, is read as a web paste.
///
/// errors  those of Files::read and decode; another ending than .md, .txt or .html (BX3120), what
///         limits() do not allow: the bytes of a file (BX9004), the characters of a paragraph
///         (BX9011), of a body (BX9012); characters that cannot be printed (BX1022, BX1023, BX3104,
///         BX3107, BX9010), what parse_markdown refuses, no text (BX3112)
/// report  GB18030 (BX3101), line ends of old Macs (BX3113), lines joined (BX3115), a web paste
///         (BX3110), characters of the other script (BX3114), how many half-width marks are set
///         full-width (BX3105)
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
