// SPDX-License-Identifier: Apache-2.0
//
// Whether a page plan (版样) can be filled: its places cover the type area, and what a slot says
// about headline, pictures, legs and lengths is possible in its frame.
#pragma once

#include "base/diagnostic.hpp"
#include "model/page_template.hpp"

namespace banxin {

/// Reports what is wrong with `page`. Frames, furniture and advertisements, each with the one white
/// line below the foot of each of its columns, must cover each column and line of `format` once; at
/// the page's foot a frame ends on the last line.
///
/// errors  a place beyond the grid (BX2040), the first place that nothing covers (BX2041), each
/// that
///         two cover (BX2042), a headline (BX2043), a picture or quotation (BX2044) outside its
///         frame, legs that cannot be (BX2045), a range of lengths or pictures that cannot be
///         (BX2046), a name used twice or missing (BX2047), no first slot or several (BX2048).
/// Priorities and lengths are not looked at in a plan made for a page: its slots name their
/// stories.
void check_template(const PageTemplate& page, const PageFormat& format, Report& report);

}  // namespace banxin
