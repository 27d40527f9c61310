// SPDX-License-Identifier: Apache-2.0
//
// **bold** and *dots* in Chinese text. CommonMark wants a space or a mark beside the stars, which
// Chinese does not have: it prints the stars of 他说**“好”**字, and drops those of 5*3*2. So they
// are hidden from the Markdown parser and read here, in pairs within a paragraph.
#pragma once

#include "base/diagnostic.hpp"
#include "model/paragraph.hpp"

#include <string>
#include <string_view>

namespace banxin {

/// `markdown` with the stars and underscores of its words replaced by control characters, byte for
/// byte; those that make a list or a rule, and those after a backslash, stay.
[[nodiscard]] std::string hide_emphasis(std::string_view markdown);

/// Turns the hidden stars of `paragraph` into its emphasis ranges, and those without a partner, and
/// the underscores, back into themselves.
/// report  two stars without a partner (BX3122)
void reveal_emphasis(Paragraph& paragraph, Report& report);

}  // namespace banxin
