// SPDX-License-Identifier: Apache-2.0
//
// What Cairo leaves out of a tagged PDF: its language, and in words what its figures show. Included
// by files of this folder only.
#pragma once

#include "document/document.hpp"
#include "print/qpdf.hpp"

namespace banxin {

/// Adds to the PDF that was drawn of `document` its language, the words of its figures, and that
/// its title is to be shown rather than its file name. A PDF without tags gets no words.
///
/// comes back  false if the figures of the PDF are not those of the document
/// source      ISO 32000-1, 14.9; ISO 14289-1, 7.1 and 7.3
[[nodiscard]] bool make_accessible(QPDF& pdf, const Document& document);

}  // namespace banxin
