// SPDX-License-Identifier: Apache-2.0
#include "input/source_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace banxin {
namespace {

constexpr std::size_t block = 1024;

/// Counts the bytes that characters begin with.
int count_characters(std::string_view text) {
    constexpr unsigned mask = 0xC0, continuation = 0x80;
    return static_cast<int>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & mask) != continuation; }));
}

}  // namespace

SourceText::SourceText(std::string file, std::string_view text, int first_line, int first_column)
    : file_{std::move(file)},
      text_{text},
      first_line_{first_line},
      first_column_{first_column},
      line_starts_{0} {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
        line_starts_.push_back(at + 1);
    }
    int count = 0;
    for (std::size_t at = 0; at <= text.size(); at += block) {
        counted_.push_back(count);
        count += count_characters(text.substr(at, block));
    }
}

int SourceText::line_of(std::size_t offset) const {
    const auto next = std::ranges::upper_bound(line_starts_, offset);
    return first_line_ + static_cast<int>(std::distance(line_starts_.begin(), next)) - 1;
}

std::size_t SourceText::line_start(std::size_t offset) const {
    return *std::prev(std::ranges::upper_bound(line_starts_, offset));
}

SourceSpan SourceText::at(std::size_t offset, int length) const {
    offset = std::min(offset, text_.size());
    const int before = characters_before(offset) - characters_before(line_start(offset));
    return {file_, line_of(offset), first_column_ + before, length};
}

int SourceText::characters_before(std::size_t offset) const {
    const std::size_t whole = offset / block;
    return counted_[whole] + count_characters(text_.substr(whole * block, offset % block));
}

}  // namespace banxin
