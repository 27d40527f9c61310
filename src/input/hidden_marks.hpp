// SPDX-License-Identifier: Apache-2.0
//
// Inline marks hidden from the Markdown parser. CommonMark wants a space or a mark beside stars,
// which Chinese does not have: it prints those of 他说**“好”**字, and drops those of 5*3*2. So a
// control character stands for each mark while Markdown is read; inline_markup.hpp reads them.
#pragma once

#include <string>
#include <string_view>

namespace banxin {

// No story has these: control characters are refused before Markdown is read.
constexpr char hidden_star = '\x01';
constexpr char hidden_underscore = '\x02';
constexpr char hidden_tilde = '\x03';
constexpr char hidden_open_brace = '\x04';
constexpr char hidden_bar = '\x05';
constexpr char hidden_close_brace = '\x06';

[[nodiscard]] constexpr bool is_hidden_mark(char c) {
    return c >= hidden_star && c <= hidden_close_brace;
}

/// `markdown` with the stars, underscores, tildes and braces of its words hidden, and the bars
/// within braces, byte for byte; those that make a list, a rule or a block of code, those of an
/// address, and those after a backslash, stay.
[[nodiscard]] std::string hide_marks(std::string_view markdown);

/// `text` with its hidden marks as they were typed.
[[nodiscard]] std::string show_marks(std::string_view text);

}  // namespace banxin
