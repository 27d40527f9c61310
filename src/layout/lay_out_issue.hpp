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

/// What of an issue is meant: the items of its pages, or those without a page as well (to be made
/// up, in reserve).
enum class Items { OnPages, All };

/// The styles of type that `items` of `issue` need: what a font book must hold.
[[nodiscard]] std::vector<TextStyle> styles_in_use(const Issue& issue,
                                                   Items items = Items::OnPages);

/// The same for all kinds of stories that `sheet` has, on the pages or not.
[[nodiscard]] std::vector<TextStyle> styles_of(const StyleSheet& sheet);

/// The files of all pictures and advertisements among `items`, each once, with who asks first.
struct PictureRequest {
    std::string file;
    SourceSpan where;
};
[[nodiscard]] std::vector<PictureRequest> pictures_in_use(const Issue& issue,
                                                          Items items = Items::OnPages);

/// Finished pages, and an account of each.
struct LaidOutIssue {
    Document document;
    std::vector<PageRecord> records;  ///< In the order of document.pages.
};

/// The pages, in order, as take_planned leaves them; of `pages` only those, if it names any.
/// `pictures` are those of `pictures_in_use` that could be opened.
///
/// report  everything an editor must know of: what does not fit, what stays empty, what overlaps,
///         what is on no page (BX7070, a warning; none of the reserve); with an error among it the
///         pages show what there is, but must not be printed
[[nodiscard]] LaidOutIssue lay_out_issue(const Issue& issue,
                                         const std::vector<PageTemplate>& templates,
                                         const Composer& composer,
                                         const std::vector<PictureUse>& pictures,
                                         Report& report,
                                         const std::vector<int>& pages = {});

}  // namespace banxin
