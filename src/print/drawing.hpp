// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/graphic.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// The graphic that the drawing `svg` of `file` is, as librsvg draws it.
///
/// errors  one at `asked_at`: those that open_graphic has of an SVG
/// report  as open_graphic
[[nodiscard]] Result<Graphic> open_drawing(const std::string& svg,
                                           std::string_view file,
                                           const SourceSpan& asked_at,
                                           Report& report);

}  // namespace banxin
