// SPDX-License-Identifier: Apache-2.0
//
// 注音: readings put over the boxes of a text.
#pragma once

#include "typography/missing_glyphs.hpp"
#include "typography/text_boxes.hpp"

namespace banxin {

/// Adds the readings of `text` to its boxes. Under a reading that is wider than its characters
/// these are spaced out; under one reading for several characters no line ends. source  clreq
/// #interlinear_annotation; jlreq #ruby_and_emphasis_dots
void add_readings(const StyledText& text,
                  const Composer& composer,
                  TextBoxes& boxes,
                  MissingGlyphs& missing);

}  // namespace banxin
