// SPDX-License-Identifier: Apache-2.0
#include "input/encoding_guess.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace banxin {
namespace {

/// Running text is nearly all common hanzi and marks; lists of names are less so, and traditional
/// text in GB18030 has a third outside of GB 2312.
constexpr double plausible = 0.5;

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

struct ByteRange {
    unsigned first = 0, last = 0;
};

/// Whether byte `at` of `text` is there and in `range`.
bool in(std::string_view text, std::size_t at, ByteRange range) {
    const unsigned byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
    return byte >= range.first && byte <= range.last;
}

/// The characters beyond ASCII that a text has, read one way.
struct Reading {
    int all = 0, common = 0;

    [[nodiscard]] double share() const {
        return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
    }
};

/// `text` read as GB18030; empty if it is none.
/// source  GB 18030-2022, the byte ranges of its two- and four-byte forms; GB/T 2312-1980: marks in
///         rows 1 to 3, common hanzi (level 1) in rows 16 to 55
std::optional<Reading> read_gb18030(std::string_view text) {
    Reading reading;
    for (std::size_t at = 0; at < text.size();) {
        const bool lead = in(text, at, {0x81, 0xFE});
        if (is_ascii(text[at])) {
            at += 1;
            continue;
        }
        ++reading.all;
        if (lead && (in(text, at + 1, {0x40, 0x7E}) || in(text, at + 1, {0x80, 0xFE}))) {
            const bool common = in(text, at, {0xB0, 0xD7}) || in(text, at, {0xA1, 0xA3});
            reading.common += common && in(text, at + 1, {0xA1, 0xFE}) ? 1 : 0;
            at += 2;
        } else if (lead && in(text, at + 1, {0x30, 0x39}) && in(text, at + 2, {0x81, 0xFE}) &&
                   in(text, at + 3, {0x30, 0x39})) {
            at += 4;
        } else {
            return std::nullopt;
        }
    }
    return reading;
}

/// `text` read as Big5; empty if it is none.
/// source  Big5-1984: marks from A1, common hanzi (level 1) from A4 to C6, the others from C9
std::optional<Reading> read_big5(std::string_view text) {
    Reading reading;
    for (std::size_t at = 0; at < text.size();) {
        if (is_ascii(text[at])) {
            at += 1;
            continue;
        }
        const bool trail = in(text, at + 1, {0x40, 0x7E}) || in(text, at + 1, {0xA1, 0xFE});
        if (!in(text, at, {0xA1, 0xF9}) || !trail) {
            return std::nullopt;
        }
        ++reading.all;
        reading.common += in(text, at, {0xA1, 0xC6}) ? 1 : 0;
        at += 2;
    }
    return reading;
}

/// Whether `line` has hanzi in UTF-8. Pairs of bytes can be both: 联通 in GB18030 is UTF-8 too.
bool has_utf8_hanzi(std::string_view line) {
    return first_bad_utf8(line) == line.size() &&
           std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
}

EncodingGuess guess_by_lines(std::string_view bytes) {
    EncodingGuess guess{GuessKind::Mixed, 0, 0};
    int number = 1;
    for (std::size_t start = 0; start < bytes.size(); ++number) {
        const auto end = std::min(bytes.find('\n', start), bytes.size());
        const auto line = bytes.substr(start, end - start);
        if (has_utf8_hanzi(line)) {
            guess.utf8_line = guess.utf8_line == 0 ? number : guess.utf8_line;
        } else if (first_bad_utf8(line) < line.size() && read_gb18030(line)) {
            guess.gb18030_line = guess.gb18030_line == 0 ? number : guess.gb18030_line;
        }
        start = end + 1;
    }
    return guess;
}

}  // namespace

bool are_enough_to_tell(std::string_view bytes) {
    constexpr std::ptrdiff_t enough = 32;
    return std::ranges::count_if(bytes, [](char c) { return !is_ascii(c); }) >= enough;
}

bool is_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
           (bytes.size() > 3 && bytes[0] != '\0' && bytes[1] == '\0' && bytes[2] != '\0' &&
            bytes[3] == '\0');
}

EncodingGuess guess_encoding(std::string_view bytes) {
    if (is_utf16(bytes)) {
        return {GuessKind::Utf16};
    }
    if (const auto lines = guess_by_lines(bytes); lines.utf8_line > 0 && lines.gb18030_line > 0) {
        return lines;
    }
    const auto gb18030 = read_gb18030(bytes);
    const auto big5 = read_big5(bytes);
    if (!gb18030 && !big5) {
        return {GuessKind::Damaged};
    }
    const double as_gb18030 = gb18030 ? gb18030->share() : 0;
    const double as_big5 = big5 ? big5->share() : 0;
    if (std::max(as_gb18030, as_big5) < plausible) {
        return {GuessKind::Unclear};
    }
    return {as_gb18030 >= as_big5 ? GuessKind::Gb18030 : GuessKind::Big5};
}

}  // namespace banxin
