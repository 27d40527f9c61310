// SPDX-License-Identifier: Apache-2.0
#include "input/source_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace banxin {

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
    const std::size_t start = line_start(offset);
    const int before = count_scalars(text_.substr(start, offset - start));
    return {file_, line_of(offset), first_column_ + before, length};
}

}  // namespace banxin
