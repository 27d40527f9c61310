// SPDX-License-Identifier: Apache-2.0
#include "input/paragraph_builder.hpp"

#include "base/text.hpp"
#include "input/characters.hpp"

#include <algorithm>

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

/// Whether `c` is set as wide as a hanzi. Curly quotes and dashes are, though terminals differ.
bool is_wide(char32_t c) {
    return display_width(c) == 2 || (c >= 0x2014 && c <= 0x2026);
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
        if (scalar.value == U'\t' || scalar.value == 0xA0) {
            current_.text += ' ';
        } else {
            current_.text += bytes;
        }
    }
}

void ParagraphBuilder::join_lines(char32_t next) {
    line_broken_ = false;
    if (!current_.text.empty() && !is_wide(last_scalar(current_.text)) && !is_wide(next)) {
        current_.text += ' ';
    }
}

void ParagraphBuilder::break_line() {
    line_broken_ = !current_.text.empty();
}

void ParagraphBuilder::open_emphasis(Emphasis kind) {
    open_.emplace_back(kind, current_.text.size());
}

void ParagraphBuilder::close_emphasis(Emphasis kind) {
    const auto opened = std::find_if(open_.rbegin(), open_.rend(),
                                     [kind](const auto& open) { return open.first == kind; });
    if (opened == open_.rend()) {
        return;
    }
    if (opened->second < current_.text.size()) {
        current_.emphasis.push_back({opened->second, current_.text.size(), kind});
    }
    open_.erase(std::next(opened).base());
}

void ParagraphBuilder::end_paragraph() {
    line_broken_ = false;
    while (!current_.text.empty() && is_space(last_scalar(current_.text))) {
        current_.text.resize(current_.text.size() - (last_scalar(current_.text) == wide_space ? 3 : 1));
    }
    const std::size_t end = current_.text.size();
    for (auto& [kind, first] : open_) {
        if (first < end) {
            current_.emphasis.push_back({first, end, kind});
        }
        first = 0;
    }
    for (EmphasisRange& range : current_.emphasis) {
        range.last = std::min(range.last, end);
    }
    std::erase_if(current_.emphasis,
                  [](const EmphasisRange& range) { return range.first >= range.last; });
    std::ranges::sort(current_.emphasis, {}, &EmphasisRange::first);
    if (!current_.text.empty()) {
        current_.kind = kind_;
        paragraphs_.push_back(std::move(current_));
    }
    current_ = {};
}

}  // namespace banxin
