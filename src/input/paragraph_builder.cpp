// SPDX-License-Identifier: Apache-2.0
#include "input/paragraph_builder.hpp"

#include "base/text.hpp"
#include "input/characters.hpp"
#include "input/hidden_marks.hpp"

#include <utility>

namespace banxin {
namespace {

constexpr char32_t wide_space = 0x3000;

bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\r' || c == U'\n' || c == 0xA0 || c == wide_space;
}

char32_t last_scalar(std::string_view text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) {
        --at;
    }
    return scalar_at(text, at).value;
}

/// Whether no space parts `c` from what stands beside it. Curly quotes and dashes are as wide as a
/// hanzi, though terminals differ; hidden marks are nothing.
bool needs_no_space(char32_t c) {
    return display_width(c) == 2 || (c >= 0x2014 && c <= 0x2026) || c < U' ';
}

}  // namespace

void ParagraphBuilder::add(std::string_view piece, std::size_t at) {
    for (std::size_t i = 0; i < piece.size();) {
        const Scalar scalar = scalar_at(piece, i);
        const auto bytes = piece.substr(i, scalar.bytes);
        const std::size_t place = at + i;
        i += scalar.bytes;
        if (without_invisible(bytes).empty()) {
            continue;
        }
        if (line_broken_ && scalar.value == wide_space) {
            end_paragraph();
        }
        if (is_space(scalar.value) && (current_.text.empty() || line_broken_)) {
            continue;
        }
        if (line_broken_) {
            join_lines(scalar.value);
        }
        if (current_.text.empty()) {
            current_.where = source_.at(place);
        }
        if (is_hidden_mark(bytes.front())) {
            hidden_marks_.push_back(place);
        }
        if (scalar.value == U'\t' || scalar.value == 0xA0) {
            current_.text += ' ';
        } else {
            current_.text += bytes;
        }
    }
}

void ParagraphBuilder::join_lines(char32_t next) {
    line_broken_ = false;
    if (!current_.text.empty() && !needs_no_space(last_scalar(current_.text)) &&
        !needs_no_space(next)) {
        current_.text += ' ';
    }
}

void ParagraphBuilder::break_line() {
    line_broken_ = !current_.text.empty();
}

void ParagraphBuilder::end_paragraph() {
    line_broken_ = false;
    while (!current_.text.empty() && is_space(last_scalar(current_.text))) {
        current_.text.resize(current_.text.size() -
                             (last_scalar(current_.text) == wide_space ? 3 : 1));
    }
    if (!current_.text.empty()) {
        current_.kind = kind_;
        current_.optional = optional_;
        paragraphs_.push_back(std::move(current_));
    }
    current_ = {};
}

}  // namespace banxin
