// SPDX-License-Identifier: Apache-2.0
//
// From YAML and story files to a model::Issue: the only way in.
#pragma once

#include "base/files.hpp"
#include "base/result.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"

#include <string_view>
#include <vector>

namespace banxin {

/// What the editor's files say: the issue, and the page templates drawn on its page format.
struct Input {
    Issue issue;
    std::vector<PageTemplate>
        templates;  ///< The project's before the shipped ones; by name within.
};

/// The issue at `path` of `project`, with its paper, format, styles, fonts and story texts.
///
/// `shipped` holds the layouts/ and fonts/ that come with banxin; a file of the same name in the
/// project goes before it.
/// errors  every one that the files hold, each with its place (codes BX1…, BX2…, BX3…); none of
/// them
///         stops the search for the next
/// report  warnings: half-width marks set full-width (BX3105), dropped links, a title cut by ` #` …
[[nodiscard]] Result<Input> read_issue(const Files& project,
                                       const Files& shipped,
                                       std::string_view path,
                                       Report& report);

}  // namespace banxin
