// SPDX-License-Identifier: Apache-2.0
//
// XMP: what a PDF says about itself as a whole, in XML. Included by files of this folder only.
#pragma once

#include "print/qpdf.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// The value of dc:title.
[[nodiscard]] std::string xmp_title(std::string_view title);

/// Makes `descriptions`, elements rdf:Description, the metadata of the document.
/// source  ISO 16684-1; ISO 32000-1, 14.3.2
void set_xmp(QPDF& pdf, const std::string& descriptions);

}  // namespace banxin
