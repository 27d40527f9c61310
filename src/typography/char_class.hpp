// SPDX-License-Identifier: Apache-2.0
//
// The classes that line composition knows: what a character may stand beside, and which side of it
// is blank.
#pragma once

#include "model/composition.hpp"

namespace banxin {

/// The class of one character on its own; curly quotes count as Chinese marks.
/// source  GB/T 15834-2011; clreq #categories_of_punctuation; UAX #11 for what is narrow
[[nodiscard]] CharClass class_of(char32_t scalar);

/// 。，、；：？！ and the closing brackets and quotes: never at the start of a line.
[[nodiscard]] bool is_closing(CharClass cls);

}  // namespace banxin
