// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace banxin {
namespace {

struct Range {
    char32_t first, last;
};

template <std::size_t count>
bool any_holds(const std::array<Range, count>& sorted, char32_t scalar) {
    const auto* const next =
        std::upper_bound(sorted.begin(), sorted.end(), scalar, [](char32_t c, const Range& range) {
            return c < range.first;
        });
    return next != sorted.begin() && scalar <= std::prev(next)->last;
}

/// source  Unicode Blocks.txt: the CJK unified and compatibility ideographs
constexpr std::array hanzi_ranges{
    Range{0x3005, 0x3005},
    Range{0x3007, 0x3007},
    Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},
    Range{0xF900, 0xFAFF},
    Range{0x20000, 0x2FA1F},
    Range{0x30000, 0x3347F},
};

/// source  Unicode EastAsianWidth.txt 15.0, classes W and F, neighbouring ranges joined
constexpr std::array wide_ranges{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},
    Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},
    Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
    Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},
    Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},
    Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},
    Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},
    Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},
    Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x3247},   Range{0x3250, 0x4DBF},   Range{0x4E00, 0xA4CF},
    Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},
    Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6B},   Range{0xFF01, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18D08}, Range{0x1AFF0, 0x1B2FB},
    Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E},
    Range{0x1F191, 0x1F19A}, Range{0x1F200, 0x1F320}, Range{0x1F32D, 0x1F335},
    Range{0x1F337, 0x1F37C}, Range{0x1F37E, 0x1F393}, Range{0x1F3A0, 0x1F3CA},
    Range{0x1F3CF, 0x1F3D3}, Range{0x1F3E0, 0x1F3F0}, Range{0x1F3F4, 0x1F3F4},
    Range{0x1F3F8, 0x1F43E}, Range{0x1F440, 0x1F440}, Range{0x1F442, 0x1F4FC},
    Range{0x1F4FF, 0x1F53D}, Range{0x1F54B, 0x1F54E}, Range{0x1F550, 0x1F567},
    Range{0x1F57A, 0x1F57A}, Range{0x1F595, 0x1F596}, Range{0x1F5A4, 0x1F5A4},
    Range{0x1F5FB, 0x1F64F}, Range{0x1F680, 0x1F6C5}, Range{0x1F6CC, 0x1F6CC},
    Range{0x1F6D0, 0x1F6D2}, Range{0x1F6D5, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC},
    Range{0x1F6F4, 0x1F6FC}, Range{0x1F7E0, 0x1F7F0}, Range{0x1F90C, 0x1F93A},
    Range{0x1F93C, 0x1F945}, Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAFF},
    Range{0x20000, 0x2FFFD}, Range{0x30000, 0x3FFFD},
};

/// source  Unicode PropList.txt, White_Space
constexpr std::array space_ranges{
    Range{0x09, 0x0D},
    Range{0x20, 0x20},
    Range{0x85, 0x85},
    Range{0xA0, 0xA0},
    Range{0x1680, 0x1680},
    Range{0x2000, 0x200A},
    Range{0x2028, 0x2029},
    Range{0x202F, 0x202F},
    Range{0x205F, 0x205F},
    Range{0x3000, 0x3000},
};

/// What a terminal would obey or not show: controls, zero-width and direction marks.
constexpr std::array unseen_ranges{
    Range{0x00, 0x1F},
    Range{0x7F, 0x9F},
    Range{0xAD, 0xAD},
    Range{0x061C, 0x061C},
    Range{0x180E, 0x180E},
    Range{0x200B, 0x200F},
    Range{0x2028, 0x202E},
    Range{0x2060, 0x206F},
    Range{0xFEFF, 0xFEFF},
    Range{0xFFF9, 0xFFFB},
    Range{0xE0000, 0xE007F},
};

unsigned byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

constexpr char32_t replacement = 0xFFFD;

std::size_t edit_distance(const std::vector<char32_t>& from, const std::vector<char32_t>& to) {
    // Damerau-Levenshtein with neighbours swapped, since `tilte` is one slip, not two.
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last(to.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::vector<std::size_t> row(to.size() + 1, i);
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t change = from[i - 1] == to[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        before_last = std::exchange(last, std::move(row));
    }
    return last.back();
}

}  // namespace

Scalar scalar_at(std::string_view text, std::size_t at) {
    const unsigned lead = byte_at(text, at);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + bytes > text.size()) {
        return {replacement, 1};
    }
    char32_t value = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const unsigned next = byte_at(text, at + i);
        if ((next & 0xC0U) != 0x80) {
            return {replacement, 1};
        }
        value = value << 6U | (next & 0x3FU);
    }
    const bool overlong = (bytes == 3 && value < 0x800) || (bytes == 4 && value < 0x10000);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (overlong || surrogate || value > 0x10FFFF) {
        return {replacement, 1};
    }
    return {value, bytes};
}

std::size_t first_bad_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        if (scalar.value == replacement && scalar.bytes == 1) {
            return at;
        }
        at += scalar.bytes;
    }
    return text.size();
}

std::vector<char32_t> scalars(std::string_view text) {
    std::vector<char32_t> all;
    all.reserve(text.size() / 2);
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        all.push_back(scalar.value);
        at += scalar.bytes;
    }
    return all;
}

int count_scalars(std::string_view text) {
    int count = 0;
    for (std::size_t at = 0; at < text.size(); at += scalar_at(text, at).bytes) {
        ++count;
    }
    return count;
}

void append_utf8(std::string& out, char32_t scalar) {
    const auto add = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (scalar < 0x80) {
        add(scalar);
    } else if (scalar < 0x800) {
        add(0xC0U | scalar >> 6U);
        add(0x80U | (scalar & 0x3FU));
    } else if (scalar < 0x10000) {
        add(0xE0U | scalar >> 12U);
        add(0x80U | (scalar >> 6U & 0x3FU));
        add(0x80U | (scalar & 0x3FU));
    } else {
        add(0xF0U | scalar >> 18U);
        add(0x80U | (scalar >> 12U & 0x3FU));
        add(0x80U | (scalar >> 6U & 0x3FU));
        add(0x80U | (scalar & 0x3FU));
    }
}

std::string to_utf8(char32_t scalar) {
    std::string text;
    append_utf8(text, scalar);
    return text;
}

std::vector<std::string> lines_in(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

bool is_hanzi(char32_t scalar) {
    return any_holds(hanzi_ranges, scalar);
}

int display_width(char32_t scalar) {
    return any_holds(wide_ranges, scalar) ? 2 : 1;
}

int count_written(std::string_view text) {
    int count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Scalar scalar = scalar_at(text, at);
        count += any_holds(space_ranges, scalar.value) ? 0 : 1;
        at += scalar.bytes;
    }
    return count;
}

std::string closest_word(std::string_view word, const std::vector<std::string>& words) {
    const auto letters = scalars(word);
    std::string best;
    std::size_t best_distance = std::max<std::size_t>(2, letters.size() / 3) + 1;
    for (const std::string& candidate : words) {
        const auto others = scalars(candidate);
        const std::size_t distance = edit_distance(letters, others);
        if (distance < best_distance && distance < std::max(letters.size(), others.size())) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

std::string shown(std::string_view text, int longest) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    int count = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (count++ == longest) {
            return out + "…";
        }
        const Scalar scalar = scalar_at(text, at);
        if (any_holds(unseen_ranges, scalar.value)) {
            out += "\\u{";
            unsigned shift = 20;
            while (shift > 4 && scalar.value >> shift == 0) {
                shift -= 4;
            }
            for (;; shift -= 4) {
                out += digits[scalar.value >> shift & 0xFU];
                if (shift == 0) {
                    break;
                }
            }
            out += '}';
        } else {
            append_utf8(out, scalar.value);
        }
        at += scalar.bytes;
    }
    return out;
}

}  // namespace banxin
