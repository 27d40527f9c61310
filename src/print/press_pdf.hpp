// SPDX-License-Identifier: Apache-2.0
//
// What happens to a PDF after it has been drawn: it is opened again and checked, and given boxes
// and an identifier made from its content.
#pragma once

#include "base/result.hpp"

#include <string>

namespace banxin {

/// `pdf` with TrimBox and BleedBox equal to its MediaBox on every page, and an /ID made from its
/// content.
/// errors  BX7102 if the bytes are not a whole PDF of `pages` pages
[[nodiscard]] Result<std::string> finish_pdf(const std::string& pdf, int pages);

}  // namespace banxin
