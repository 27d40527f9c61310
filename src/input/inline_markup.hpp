// SPDX-License-Identifier: Apache-2.0
//
// Inline markup of a paragraph: **bold**, *dots*, __proper name__, ~~book title~~ and ruby
// {云渡|yún dù}. Its marks reach here hidden (hidden_marks.hpp) and are read in pairs.
#pragma once

#include "base/diagnostic.hpp"
#include "input/source_text.hpp"
#include "model/paragraph.hpp"

#include <cstddef>
#include <span>

namespace banxin {

/// Turns the hidden marks of `paragraph` into its emphasis ranges and ruby, and those that mark
/// nothing back into themselves. `marks_at` are the bytes of `source` that they stand at, in order.
///
/// shape   emphasis ranges do not touch each other's text; ruby and emphasis may. A run of four
///         marks ends one range and begins the next, or is text; a longer one is text, and so are
///         braces without a bar
/// errors  emphasis within emphasis (BX3124), more or fewer readings than characters (BX3125)
/// report  two marks, or a brace with a bar, without a partner (BX3122)
void read_inline_markup(Paragraph& paragraph,
                        const SourceText& source,
                        std::span<const std::size_t> marks_at,
                        Report& report);

}  // namespace banxin
