// SPDX-License-Identifier: Apache-2.0
//
// The file names of pages: a template that the plant gives, filled in for each page. Plants sort
// what arrives by name, so a name is ASCII, of limited length and never used twice.
#pragma once

#include "base/result.hpp"
#include "model/issue.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// What of a page its name can say.
enum class NameField {
    Code,     ///< Of the paper; "issue" if it has none.
    Date,     ///< yyyymmdd
    Year,     ///< yyyy
    Month,    ///< mm
    Day,      ///< dd
    Page,     ///< Its number.
    Pages,    ///< How many the issue has.
    Section,  ///< 叠: "A", as an issue has one section only.
    Ink,      ///< P in colour, M black only.
};

/// A piece of a template: plain signs, or a field.
struct NamePart {
    std::string text;                ///< Of plain signs.
    std::optional<NameField> field;  ///< Empty: `text`.
    int width = 0;                   ///< Of a field: zeros fill it up to so many figures.
};

/// The pieces of a template such as "{code}_{date}_A{page:3}.pdf".
///
/// errors  one, at `where`: a field that is none (BX2060), a sign other than ASCII letters, figures
///         and `_-.` (BX2061), no {page} or another end than .pdf (BX2062)
[[nodiscard]] Result<std::vector<NamePart>> parse_page_name(std::string_view text,
                                                            const SourceSpan& where);

/// The code of `paper` as file names have it: letters, figures and hyphens, another sign as `_`.
[[nodiscard]] std::string code_in_names(const Paper& paper);

/// The name of the file of `page`, as the plant of the issue wants it.
[[nodiscard]] std::string page_file_name(const Issue& issue, const PagePlan& page);

/// The names of all pages of `issue`, in their order.
///
/// errors  each name longer than the plant takes (BX2066), each that two pages would have (BX2067)
[[nodiscard]] Result<std::vector<std::string>> page_file_names(const Issue& issue);

}  // namespace banxin
