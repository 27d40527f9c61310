// SPDX-License-Identifier: Apache-2.0
//
// UTF-8 and the characters in it, for everybody: no library, no locale.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banxin {

/// The scalar that starts at byte `at` of `text`, and how many bytes it takes. A byte that is not
/// UTF-8 gives U+FFFD and one byte.
struct Scalar {
    char32_t value = 0;
    std::size_t bytes = 1;
};
[[nodiscard]] Scalar scalar_at(std::string_view text, std::size_t at);

/// Where the first byte that is not UTF-8 stands; `text.size()` if all of it is.
[[nodiscard]] std::size_t first_bad_utf8(std::string_view text);

[[nodiscard]] std::vector<char32_t> scalars(std::string_view text);
[[nodiscard]] int count_scalars(std::string_view text);
void append_utf8(std::string& out, char32_t scalar);
[[nodiscard]] std::string to_utf8(char32_t scalar);

/// The lines of `text`, without their ends; none for an empty text.
[[nodiscard]] std::vector<std::string> lines_in(std::string_view text);

/// A Chinese character: the CJK ideograph blocks, their extensions, 〇 and 々.
[[nodiscard]] bool is_hanzi(char32_t scalar);
/// How many cells of a terminal the character takes: hanzi and full-width marks two, others one.
/// source  Unicode EastAsianWidth, classes W and F
[[nodiscard]] int display_width(char32_t scalar);

/// How many characters of `text` count as written text: all but white space (版面字数 of one
/// story).
[[nodiscard]] int count_written(std::string_view text);

/// The one of `words` that `word` is most likely a slip for; empty if none is near. At most a third
/// of the characters may differ, and always two.
[[nodiscard]] std::string closest_word(std::string_view word,
                                       const std::vector<std::string>& words);

/// `text` for a message: control characters and invisible marks as \u{1B}, and cut with … after
/// `longest` characters.
[[nodiscard]] std::string shown(std::string_view text, int longest = 40);

}  // namespace banxin
