// SPDX-License-Identifier: Apache-2.0
//
// Vertical text (竖排): what stands upright in a column of type, and what is turned.
#pragma once

#include "typography/composer.hpp"
#include "typography/text_boxes.hpp"

namespace banxin {

/// Makes the boxes of a horizontal line those of a vertical one: bodies are counted downwards, and
/// glyphs are placed from the centre line of the column.
///
/// Hanzi and marks stand upright, marks in their vertical form; a font without one has its brackets
/// and dashes turned and its stops moved to the upper right of their em. A number of two or three
/// figures takes one em (纵中横), initials of up to four letters stand below each other; longer
/// numbers and words are turned. Upright figures and letters count as hanzi.
///
/// source  GB/T 15834-2011 5.2; GB/T 15835-2011 (long numbers turned); clreq
///         #mixed_text_composition_in_vertical_writing_mode; UAX #50 for all other characters
void stand_upright(TextBoxes& boxes, const Composer& composer);

}  // namespace banxin
