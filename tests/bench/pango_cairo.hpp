// SPDX-License-Identifier: Apache-2.0
//
// The yardstick: the body text of an issue set by Pango and drawn by Cairo the plain way, one
// PangoLayout a paragraph. It knows no headlines, pictures, line rules or column ends, so it does
// less than banxin; but it does what everybody gets for a dozen calls.
#pragma once

#include "model/issue.hpp"

#include <string>

namespace banxin::bench {

/// All paragraphs of all stories in columns of the issue's format, as the bytes of a PDF.
std::string set_with_pango_cairo(const Issue& issue);

}  // namespace banxin::bench
