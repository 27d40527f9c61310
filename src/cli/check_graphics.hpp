// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.hpp"

namespace banxin {

/// What a press would make wrong of the graphics of `finished`, found before they are placed: one
/// finding for each kind of fault in each file, at the place that names it.
///
/// RGB (BX5206), a font that is not embedded (BX5207), a blank page (BX5208), a spot ink the plant
/// has not got (BX5212), lines too thin for newsprint (BX5213), transparency where the plant's
/// standard has none (BX5214), any other error of preflight (BX5215), pixels in a drawing (BX5216)
[[nodiscard]] Diagnostics check_graphics(const FinishedIssue& finished);

}  // namespace banxin
