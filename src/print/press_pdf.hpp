// SPDX-License-Identifier: Apache-2.0
//
// What happens to a PDF after it has been drawn: it is opened again and checked, given boxes and an
// identifier made from its content, and cut into one file a page.
#pragma once

#include "base/result.hpp"

#include <string>
#include <vector>

namespace banxin {

/// `pdf` with TrimBox and BleedBox equal to its MediaBox on every page, and an /ID made from its
/// content.
/// errors  BX7102 if the bytes are not a whole PDF of `pages` pages
[[nodiscard]] Result<std::string> finish_pdf(const std::string& pdf, int pages);

/// The pages of a finished `pdf`, one file each, in order, with title and dates kept.
[[nodiscard]] Result<std::vector<std::string>> split_pages(const std::string& pdf);

}  // namespace banxin
