// SPDX-License-Identifier: Apache-2.0
//
// What a font file is, looked at before fontconfig, Pango or HarfBuzz are given it. Runs in a
// worker.
#pragma once

#include "base/facts.hpp"

#include <string_view>

namespace banxin {

/// Of the font file `font`:
///
/// state              "font"; else why it is none: "no font", "directory" (its table directory is
///                    broken), "cut off" (a table ends after the file)
/// table              of "cut off": which
/// faces              how many there are in it
/// family, style      of the first, as the font names itself in English
/// version            of the first, in thousandths
/// may_embed          0: a face of it may not be embedded (fsType)
[[nodiscard]] Facts font_facts(std::string_view font);

}  // namespace banxin
