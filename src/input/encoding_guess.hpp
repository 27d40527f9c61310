// SPDX-License-Identifier: Apache-2.0
//
// What bytes that are not UTF-8 may be. Statistics of bytes name short texts wrong, and look right
// doing it; so only what is sure is named.
#pragma once

#include <string_view>

namespace banxin {

enum class GuessKind {
    Utf16,
    Mixed,  ///< Lines of UTF-8 and lines of GB18030.
    Gb18030,
    Big5,
    Unclear,  ///< The bytes fit an encoding of Chinese, but what they say is no Chinese.
    Damaged,  ///< They fit none.
};

struct EncodingGuess {
    GuessKind kind = GuessKind::Damaged;
    int utf8_line = 0, gb18030_line = 0;  ///< Of Mixed: the first of each.
};

/// Whether `bytes` have so many beyond ASCII, 32, that a guess is sure: half of all encodings fit
/// fewer.
[[nodiscard]] bool are_enough_to_tell(std::string_view bytes);

/// Whether `bytes` start as UTF-16 does: with its byte order mark, or with letters a byte apart.
[[nodiscard]] bool is_utf16(std::string_view bytes);

/// What `bytes`, which are not UTF-8, are. GB18030 and Big5 share most pairs of bytes: the one
/// counts in which they say what people write, common hanzi and marks.
[[nodiscard]] EncodingGuess guess_encoding(std::string_view bytes);

}  // namespace banxin
