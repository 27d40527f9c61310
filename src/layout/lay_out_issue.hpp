// SPDX-License-Identifier: Apache-2.0
//
// Page make-up: the issue as finished pages.
#pragma once

#include "document/document.hpp"
#include "layout/page_record.hpp"
#include "model/issue.hpp"
#include "model/page_template.hpp"
#include "typography/composer.hpp"

#include <vector>

namespace banxin {

/// The styles of type that `issue` needs, with stories that are on no page yet: what a font book
/// must hold.
[[nodiscard]] std::vector<TextStyle> styles_in_use(const Issue& issue);

/// The same for all kinds of stories that `sheet` has, on the pages or not.
[[nodiscard]] std::vector<TextStyle> styles_of(const StyleSheet& sheet);

/// The files of all pictures and advertisements, each once, with who asks first: those of pages,
/// then those that are on none yet.
struct PictureRequest {
    std::string file;
    SourceSpan where;
};
[[nodiscard]] std::vector<PictureRequest> pictures_in_use(const Issue& issue);

/// Finished pages, and an account of each.
struct LaidOutIssue {
    Document document;
    std::vector<PageRecord> records;  ///< In the order of document.pages.
};

/// The pages, in order. `pictures` are those of `pictures_in_use` that could be opened.
///
/// report  everything an editor must know of: what does not fit, what stays empty, what overlaps;
///         with an error among it the pages show what there is, but must not be printed
[[nodiscard]] LaidOutIssue lay_out_issue(const Issue& issue,
                                         const std::vector<PageTemplate>& templates,
                                         const Composer& composer,
                                         const std::vector<PictureUse>& pictures,
                                         Report& report);

}  // namespace banxin
